//! Who is whose friend, and who has asked to be: what requests of the accounts change.

use super::people;

pub struct Relations {
    friends: Vec<Vec<usize>>,
    requests: Vec<Vec<usize>>,
}

impl Relations {
    pub fn make(people: usize) -> Self {
        Self {
            friends: (0..people).map(people::friends).collect(),
            requests: (0..people).map(people::requests).collect(),
        }
    }

    pub fn friends(&self, of: usize) -> &[usize] {
        self.friends.get(of).map_or(&[], Vec::as_slice)
    }

    pub fn requests(&self, of: usize) -> &[usize] {
        self.requests.get(of).map_or(&[], Vec::as_slice)
    }

    /// Makes friends of two, if one has asked the other; else changes nothing.
    pub fn accept(&mut self, by: usize, other: usize) -> bool {
        let has_asked = take(&mut self.requests, by, other);
        if has_asked {
            for (one, friend) in [(by, other), (other, by)] {
                self.friends.get_mut(one).into_iter().for_each(|friends| friends.push(friend));
            }
        }
        has_asked
    }

    /// Ends a friendship or declines a request, whichever there is.
    pub fn remove(&mut self, by: usize, other: usize) -> bool {
        take(&mut self.friends, other, by);
        take(&mut self.friends, by, other) | take(&mut self.requests, by, other)
    }
}

fn take(lists: &mut [Vec<usize>], of: usize, who: usize) -> bool {
    let Some(list) = lists.get_mut(of) else { return false };
    let before = list.len();
    list.retain(|one| *one != who);
    list.len() < before
}
