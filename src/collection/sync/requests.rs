//! How many requests a run makes, and may make.

/// How many requests a run has made, has saved, and may still make.
#[derive(Debug, Default)]
pub(super) struct Requests {
    /// No number: any number.
    most: Option<u32>,
    pub made: u32,
    /// How many were not needed.
    pub saved: u32,
    /// What the requests under way will take, at most.
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

    /// What was reserved has come to its end.
    pub fn release(&mut self, reserved: u32) {
        self.reserved = self.reserved.saturating_sub(reserved);
    }

    pub fn count(&mut self, made: u32) {
        self.made = self.made.saturating_add(made);
    }

    pub fn save(&mut self, saved: u32) {
        self.saved = self.saved.saturating_add(saved);
    }
}
