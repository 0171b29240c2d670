//! How many requests each client of the relay may send, in memory that is bounded however many clients there are.

use std::collections::VecDeque;
use std::net::{IpAddr, SocketAddr};

use crate::client::{Budget, Millis};
use crate::encoding::decimal;

/// How many clients are kept apart at most.
const MOST_CLIENTS: usize = 10_000;

/// Into how many parts a client's window is divided at most. Within a part, requests are only counted, so that a client
/// takes no more memory where it may send more requests.
const PARTS: u64 = 63;

/// The requests of each client of the relay in the last while.
pub struct Clients {
    budget: Budget,
    /// By name, in order: a hash map is six kilobytes of the module.
    windows: Vec<(String, Window)>,
    /// The one window of all who came when there was no room: however many names somebody makes up, they get one budget
    /// more.
    others: Window,
    /// When to look again for clients that can be forgotten.
    tidy_at: Millis,
}

impl Clients {
    /// Allows each client `budget`.
    pub fn new(budget: Budget) -> Self {
        let budget = Budget { requests: budget.requests.max(1), ..budget };
        Self { budget, windows: Vec::new(), others: Window::default(), tidy_at: 0 }
    }

    /// Counts a request of a client.
    ///
    /// # Errors
    /// The time at which the client may ask again, if it has no request left.
    pub fn admit(&mut self, client: &str, now: Millis) -> Result<(), Millis> {
        if self.place(client).is_err() && self.windows.len() >= MOST_CLIENTS {
            self.tidy(now);
        }
        let place = self.place(client);
        if let Err(place) = place
            && self.windows.len() < MOST_CLIENTS
        {
            self.windows.insert(place, (client.to_owned(), Window::default()));
        }
        let (Ok(place) | Err(place)) = place;
        let window = self.windows.get_mut(place).filter(|(name, _)| name == client).map(|(_, window)| window);
        window.unwrap_or(&mut self.others).admit(self.budget, now)
    }

    fn place(&self, client: &str) -> Result<usize, usize> {
        self.windows.binary_search_by(|(name, _)| name.as_str().cmp(client))
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
        let per = self.budget.per;
        self.windows.retain(|(_, window)| window.parts.back().is_some_and(|part| part.counts(per, now)));
    }
}

/// The requests of one client that still count: never more than a budget allows in any time of its length.
#[derive(Default)]
struct Window {
    /// Oldest first.
    parts: VecDeque<Part>,
    /// The sum of the parts' requests.
    requests: u32,
}

/// Requests that are counted together.
struct Part {
    /// When the last of them came: all count until that is long enough ago.
    last: Millis,
    requests: u32,
}

impl Part {
    fn counts(&self, per: Millis, now: Millis) -> bool {
        self.last.saturating_add(per) > now
    }
}

impl Window {
    fn admit(&mut self, budget: Budget, now: Millis) -> Result<(), Millis> {
        self.set_back(now);
        while let Some(part) = self.parts.front().filter(|part| !part.counts(budget.per, now)) {
            self.requests = self.requests.saturating_sub(part.requests);
            self.parts.pop_front();
        }
        if let Some(oldest) = self.parts.front().filter(|_| self.requests >= budget.requests) {
            return Err(oldest.last.saturating_add(budget.per));
        }
        self.requests += 1;
        // Few requests are counted to the millisecond.
        let is_exact = u64::from(budget.requests) <= PARTS;
        let length = if is_exact { 1 } else { budget.per.div_ceil(PARTS).max(1) };
        match self.parts.back_mut().filter(|part| part.last / length == now / length) {
            Some(part) => {
                part.last = now;
                part.requests += 1;
            }
            None => self.parts.push_back(Part { last: now, requests: 1 }),
        }
        Ok(())
    }

    /// Takes what came in the future, by a clock that was set back, as if it came now.
    fn set_back(&mut self, now: Millis) {
        let mut requests = 0;
        while let Some(part) = self.parts.back().filter(|part| part.last > now) {
            requests += part.requests;
            self.parts.pop_back();
        }
        if requests > 0 {
            self.parts.push_back(Part { last: now, requests });
        }
    }
}

/// The name of a client by its address, in any form in which servers and proxies write it: with a port, in brackets, with
/// a zone. Whoever has one IPv6 address has the other 2^64 of its network, too.
pub fn client_of_address(address: &str) -> String {
    match ip_address(address).map(|address| address.to_canonical()) {
        Some(IpAddr::V6(address)) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
        }
        // Written here, since the standard library's writes IPv6 addresses, too.
        Some(IpAddr::V4(address)) => address.octets().map(|octet| decimal(octet.into())).join("."),
        None => address.to_owned(),
    }
}

/// The address in a string such as `192.0.2.7:443`, `"[2001:db8::1]:443"` or `fe80::1%eth0`.
fn ip_address(text: &str) -> Option<IpAddr> {
    let text = text.trim_matches(|character: char| character.is_whitespace() || character == '"');
    // A zone ends at the bracket, or at the end.
    let text = match text.split_once('%') {
        Some((address, zone)) => {
            format!("{address}{}", zone.find(']').and_then(|end| zone.get(end..)).unwrap_or_default())
        }
        None => text.to_owned(),
    };
    let bare = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(&text);
    bare.parse().ok().or_else(|| text.parse::<SocketAddr>().ok().map(|address| address.ip()))
}
