//! Two sorted lists side by side.

use std::cmp::Ordering;
use std::iter::from_fn;
use std::mem::replace;

/// An item of one list, or one of each that belong together.
pub enum Pair<T> {
    Left(T),
    Right(T),
    Both(T, T),
}

/// Goes through two lists, each sorted by a key.
pub fn pairs<T, K: Ord>(
    mut left: impl Iterator<Item = T>,
    mut right: impl Iterator<Item = T>,
    key: impl Fn(&T) -> K,
) -> impl Iterator<Item = Pair<T>> {
    let (mut left_head, mut right_head) = (left.next(), right.next());
    from_fn(move || {
        let order = match (&left_head, &right_head) {
            (Some(left), Some(right)) => key(left).cmp(&key(right)),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => return None,
        };
        let mut next_left = || replace(&mut left_head, left.next());
        let mut next_right = || replace(&mut right_head, right.next());
        match order {
            Ordering::Less => next_left().map(Pair::Left),
            Ordering::Greater => next_right().map(Pair::Right),
            Ordering::Equal => next_left().zip(next_right()).map(|(left, right)| Pair::Both(left, right)),
        }
    })
}
