//! How many requests a run makes, and may make.

/// How many requests a run has made, has saved, and may still make.
#[derive(Debug, Default)]
pub(super) struct Requests {
    /// No number: any number.
    most: Option<u32>,
    pub made: u32,
    /// How many were not needed.
    pub saved: u32,
    /// What the titles under way still take, at most, if nothing is sent twice.
    reserved: u32,
}

impl Requests {
    pub fn at_most(most: Option<u32>) -> Self {
        Self { most, ..Self::default() }
    }

    /// Whether so many more may be made.
    pub fn fit(&self, more: u32) -> bool {
        let all = self.made.saturating_add(self.reserved).saturating_add(more);
        self.most.is_none_or(|most| all <= most)
    }

    pub fn reserve(&mut self, more: u32) {
        self.reserved = self.reserved.saturating_add(more);
    }

    /// What was reserved is not needed any more.
    pub fn release(&mut self, reserved: u32) {
        self.reserved = self.reserved.saturating_sub(reserved);
    }

    /// Counts a request that is sent now, if it may be.
    pub fn make(&mut self) -> bool {
        let fits = self.fit(1);
        self.made = self.made.saturating_add(u32::from(fits));
        fits
    }

    pub fn save(&mut self, saved: u32) {
        self.saved = self.saved.saturating_add(saved);
    }
}
