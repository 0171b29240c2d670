//! The best few of many.

/// Keeps those of the values that have the lowest ranks. Of values with the same rank, the lower ones are better; those have
/// to come first.
pub struct Best<T> {
    most: usize,
    kept: Vec<(u64, T)>,
    /// No rank from here on is among the best.
    end: u64,
}

impl<T: Ord + Copy> Best<T> {
    pub fn new(most: usize) -> Self {
        Self { most, kept: Vec::new(), end: u64::MAX }
    }

    pub fn add(&mut self, rank: u64, value: T) {
        if rank < self.end {
            self.kept.push((rank, value));
            // More than are asked for are kept, so that there is something to sort.
            if self.kept.len() >= self.most.saturating_mul(2).saturating_add(32) {
                self.sort();
            }
        }
    }

    fn sort(&mut self) {
        self.kept.sort_unstable();
        self.kept.truncate(self.most);
        if let (true, Some((worst, _))) = (self.kept.len() == self.most, self.kept.last()) {
            self.end = *worst;
        }
    }

    /// Those that were kept, the best one first.
    pub fn finish(mut self) -> impl Iterator<Item = T> {
        self.sort();
        self.kept.into_iter().map(|(_, value)| value)
    }
}
