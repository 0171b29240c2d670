//! Two sorted lists side by side.

use std::cmp::Ordering;
use std::iter::{Peekable, from_fn};

/// An item of one list, or one of each that belong together.
pub enum Pair<T> {
    Left(T),
    Right(T),
    Both(T, T),
}

/// Goes through two lists, each sorted by a key.
pub fn pairs<T, K: Ord>(
    left: impl Iterator<Item = T>,
    right: impl Iterator<Item = T>,
    key: impl Fn(&T) -> K,
) -> impl Iterator<Item = Pair<T>> {
    let (mut left, mut right) = (left.peekable(), right.peekable());
    from_fn(move || match order(&mut left, &mut right, &key)? {
        Ordering::Less => left.next().map(Pair::Left),
        Ordering::Greater => right.next().map(Pair::Right),
        Ordering::Equal => left.next().zip(right.next()).map(|(left, right)| Pair::Both(left, right)),
    })
}

/// Which list has the next item; `None` if both have ended.
fn order<T, K: Ord>(
    left: &mut Peekable<impl Iterator<Item = T>>,
    right: &mut Peekable<impl Iterator<Item = T>>,
    key: impl Fn(&T) -> K,
) -> Option<Ordering> {
    match (left.peek(), right.peek()) {
        (Some(left), Some(right)) => Some(key(left).cmp(&key(right))),
        (Some(_), None) => Some(Ordering::Less),
        (None, Some(_)) => Some(Ordering::Greater),
        (None, None) => None,
    }
}
