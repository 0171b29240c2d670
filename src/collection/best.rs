//! The best few of many.

use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// Keeps those of the values that have the lowest ranks. Of values with the same rank, the earlier ones are better.
pub struct Best<R, T> {
    most: usize,
    /// How many values have been given.
    given: usize,
    /// The worst one is at the top.
    kept: BinaryHeap<Entry<R, T>>,
}

struct Entry<R, T> {
    rank: (R, usize),
    value: T,
}

impl<R: Ord + Copy, T> Best<R, T> {
    pub fn new(most: usize) -> Self {
        Self { most, given: 0, kept: BinaryHeap::new() }
    }

    pub fn add(&mut self, rank: R, value: T) {
        let rank = (rank, self.given);
        self.given += 1;
        if self.kept.len() < self.most {
            self.kept.push(Entry { rank, value });
        } else if let Some(mut worst) = self.kept.peek_mut()
            && rank < worst.rank
        {
            *worst = Entry { rank, value };
        }
    }

    /// Those that were kept, the best one first.
    pub fn finish(self) -> impl Iterator<Item = T> {
        self.kept.into_sorted_vec().into_iter().map(|entry| entry.value)
    }
}

impl<R: Ord, T> Ord for Entry<R, T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.rank.cmp(&other.rank)
    }
}

impl<R: Ord, T> PartialOrd for Entry<R, T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<R: Ord, T> PartialEq for Entry<R, T> {
    fn eq(&self, other: &Self) -> bool {
        self.rank == other.rank
    }
}

impl<R: Ord, T> Eq for Entry<R, T> {}
