//! How much each client of the relay may ask, in memory that has an end however many there are.

use std::collections::HashMap;
use std::net::IpAddr;

use crate::client::{Budget, Millis, Window};

/// How many clients are kept apart at most.
const MOST_CLIENTS: usize = 10_000;
/// How many requests of all clients are remembered at most, about.
const MOST_REQUESTS: usize = 500_000;

/// The requests of each client of the relay in the last while.
pub struct Clients {
    budget: Budget,
    most: usize,
    windows: HashMap<String, Window>,
    /// That of all who came when there was no room: however many names somebody makes up, they get one budget more.
    others: Window,
    /// When to look again for clients that can be forgotten.
    tidy_at: Millis,
}

impl Clients {
    /// Allows each client `budget`.
    pub fn new(budget: Budget) -> Self {
        let requests = usize::try_from(budget.requests.max(1)).unwrap_or(usize::MAX);
        let most = (MOST_REQUESTS / requests).clamp(1, MOST_CLIENTS);
        Self { budget, most, windows: HashMap::new(), others: Window::new(Some(budget)), tidy_at: 0 }
    }

    /// Counts a request of a client.
    ///
    /// # Errors
    /// The time at which the client may ask again, if it has no request left.
    pub fn admit(&mut self, client: &str, now: Millis) -> Result<(), Millis> {
        let is_known = self.windows.contains_key(client);
        if !is_known && self.windows.len() >= self.most {
            self.tidy(now);
        }
        let window = if is_known || self.windows.len() < self.most {
            self.windows.entry(client.to_owned()).or_insert_with(|| Window::new(Some(self.budget)))
        } else {
            &mut self.others
        };
        window.set_back(now);
        window.forget_old(now);
        match window.has_room_at(0, now) {
            at if at > now => Err(at),
            _ => {
                window.count(None, now);
                Ok(())
            }
        }
    }

    /// How many clients are kept apart now.
    pub fn len(&self) -> usize {
        self.windows.len()
    }

    /// Whether no client has asked yet.
    pub fn is_empty(&self) -> bool {
        self.windows.is_empty()
    }

    /// Forgets the clients that have asked nothing for a while. Looking through all takes time, and is not done each time.
    fn tidy(&mut self, now: Millis) {
        // Also after a clock was set back.
        if now < self.tidy_at && self.tidy_at - now <= self.budget.per {
            return;
        }
        self.tidy_at = now.saturating_add(self.budget.per / 10);
        self.windows.retain(|_, window| !window.sent(now).is_empty());
    }
}

/// The name of a client by its address. Whoever has one IPv6 address has the other 2^64 of its network too.
pub fn client_of_address(address: &str) -> String {
    match address.parse::<IpAddr>().map(|address| address.to_canonical()) {
        Ok(IpAddr::V6(address)) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
        }
        Ok(address) => address.to_string(),
        Err(_) => address.to_owned(),
    }
}
