//! So many requests per account in a window that slides.

use std::collections::{HashMap, VecDeque};

pub struct RateLimit {
    limit: usize,
    window: i64,
    /// By person: when the requests of the current window came.
    recent: HashMap<usize, VecDeque<i64>>,
}

impl RateLimit {
    pub fn new(limit: usize, window: i64) -> Self {
        Self { limit, window, recent: HashMap::new() }
    }

    /// Counts a request, or says from which second on there is room for the next.
    pub fn admit(&mut self, person: usize, now: i64) -> Result<(), i64> {
        if self.limit == 0 {
            return Ok(());
        }
        let recent = self.recent.entry(person).or_default();
        while recent.front().is_some_and(|oldest| *oldest + self.window <= now) {
            recent.pop_front();
        }
        match recent.front() {
            Some(oldest) if recent.len() >= self.limit => Err(oldest + self.window),
            _ => {
                recent.push_back(now);
                Ok(())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_slides_and_is_per_account() {
        let mut limit = RateLimit::new(2, 10);
        assert_eq!(limit.admit(0, 100), Ok(()));
        assert_eq!(limit.admit(0, 104), Ok(()));
        assert_eq!(limit.admit(0, 109), Err(110));
        assert_eq!(limit.admit(1, 109), Ok(()));
        assert_eq!(limit.admit(0, 110), Ok(()));
        assert_eq!(limit.admit(0, 111), Err(114));
        assert_eq!(RateLimit::new(0, 10).admit(0, 0), Ok(()));
    }
}
