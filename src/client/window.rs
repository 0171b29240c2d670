//! The requests of the running window, of which there may be no more than a budget allows.

use super::{Millis, Ticket};

/// How many requests may be sent in any time of a length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// At least 1; 0 counts as 1.
    pub requests: u32,
    pub per: Millis,
}

/// 300 requests in 15 minutes, which PSN is known to bear.
impl Default for Budget {
    fn default() -> Self {
        Self { requests: 300, per: 15 * 60 * 1000 }
    }
}

#[derive(Clone, Copy, Debug)]
struct Sent {
    at: Millis,
    /// Who has the turn, if it has not been sent yet.
    held_by: Option<Ticket>,
}

/// A window of time that ends now, and the requests in it.
#[derive(Clone, Debug)]
pub(crate) struct Window {
    budget: Option<Budget>,
    /// Oldest first: never more than the budget.
    sent: Vec<Sent>,
}

impl Window {
    /// A window that allows `budget`, or anything without one.
    pub fn new(budget: Option<Budget>) -> Self {
        let budget = budget.map(|budget| Budget { requests: budget.requests.max(1), ..budget });
        Self { budget, sent: Vec::new() }
    }

    /// Counts what was sent earlier, in any order.
    pub fn restore(&mut self, sent: Vec<Millis>, now: Millis) {
        for at in sent {
            let at = at.min(now);
            let place = self.sent.iter().rposition(|sent| sent.at <= at).map_or(0, |before| before + 1);
            self.sent.insert(place, Sent { at, held_by: None });
        }
        self.forget_old(now);
    }

    /// When the requests were sent that still count.
    pub fn sent(&self, now: Millis) -> Vec<Millis> {
        self.sent.iter().map(|sent| sent.at).filter(|at| self.counts(*at, now)).collect()
    }

    /// Counts a request: one that is sent now, or one that its ticket holds until it is sent or given back.
    pub fn count(&mut self, held_by: Option<Ticket>, now: Millis) {
        if self.budget.is_some() {
            self.sent.push(Sent { at: now, held_by });
        }
    }

    /// Counts a request as sent now that the ticket holds. Without a budget there is always one.
    pub fn send(&mut self, ticket: Ticket, now: Millis) -> bool {
        // It is most often the last one that was counted.
        let Some(place) = self.sent.iter().rposition(|sent| sent.held_by == Some(ticket)) else {
            return self.budget.is_none();
        };
        self.sent.remove(place);
        self.count(None, now);
        true
    }

    /// Counts no longer what the ticket holds: it is not sent. What was sent stays counted.
    pub fn give_back(&mut self, ticket: Ticket) {
        self.sent.retain(|sent| sent.held_by != Some(ticket));
    }

    /// The most requests that can be sent at once.
    pub fn most(&self) -> usize {
        self.budget.map_or(usize::MAX, |budget| usize::try_from(budget.requests).unwrap_or(usize::MAX))
    }

    /// When there is room for one more request after `ahead` others, if nothing is sent before `earliest`.
    pub fn has_room_at(&self, ahead: usize, earliest: Millis) -> Millis {
        let Some(Budget { requests, per }) = self.budget else { return earliest };
        let requests = usize::try_from(requests).unwrap_or(usize::MAX);
        let free = requests.saturating_sub(self.sent.len());
        if ahead < free {
            return earliest;
        }
        // Each request makes room for one more when its window ends, and that one again.
        let (windows, request) = ((ahead - free) / requests, (ahead - free) % requests);
        let (first, windows) = match self.sent.get(request) {
            Some(sent) => (sent.at.saturating_add(per).max(earliest), windows),
            // One of those ahead, which take the free places.
            None => (earliest, windows + 1),
        };
        first.saturating_add(per.saturating_mul(u64::try_from(windows).unwrap_or(u64::MAX)))
    }

    /// Takes what was sent in the future, by a clock that was set back, as sent now.
    pub fn set_back(&mut self, now: Millis) {
        for sent in self.sent.iter_mut().rev().take_while(|sent| sent.at > now) {
            sent.at = now;
        }
    }

    /// Forgets what no longer counts.
    pub fn forget_old(&mut self, now: Millis) {
        let most = self.budget.map_or(0, |budget| usize::try_from(budget.requests).unwrap_or(usize::MAX));
        let old = self.sent.iter().take_while(|sent| !self.counts(sent.at, now)).count();
        self.sent.drain(..old.max(self.sent.len().saturating_sub(most)));
    }

    fn counts(&self, at: Millis, now: Millis) -> bool {
        self.budget.is_some_and(|budget| at.saturating_add(budget.per) > now)
    }
}
