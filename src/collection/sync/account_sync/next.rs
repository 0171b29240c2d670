//! What is needed next.

use super::{AccountSync, Phase};
use crate::client::Millis;
use crate::collection::sync::belief::MOST_FAILURES_IN_A_ROW;
use crate::collection::sync::need::{Need, Outcome, WaitReason};
use crate::collection::sync::options::Job;

/// After so many titles the index is saved.
const SAVED_EVERY: usize = 50;

impl AccountSync {
    /// What is needed next.
    pub fn next(&mut self, now: Millis) -> Need {
        match self.phase {
            Phase::FirstSummary | Phase::LastSummary => self.ask(Need::Summary, now),
            Phase::Index => self.ask(Need::Index, now),
            Phase::Titles(at) if at > now => Need::Wait { until: at, reason: WaitReason::ShortList },
            Phase::Titles(_) => self.ask(Need::Titles, now),
            Phase::Work => self.next_of_work(now),
            Phase::Finish => self.next_of_end(),
        }
    }

    fn next_of_work(&mut self, now: Millis) -> Need {
        if self.options.job == Job::Plan {
            self.end_with(Outcome::Planned);
            self.go_to(Phase::Finish);
            return self.next(now);
        }
        if self.outcome.is_none() && self.failures_in_a_row >= MOST_FAILURES_IN_A_ROW {
            return self.ask(Need::Summary, now);
        }
        if self.outcome.is_none()
            && let Some(need) = self.next_title(now)
        {
            return need;
        }
        if self.unsaved_titles >= SAVED_EVERY && !self.is_saving && self.saves_index() {
            return self.save_index();
        }
        match self.tasks.next_wake() {
            Some(until) if until > now => Need::Wait { until, reason: WaitReason::LaggingTitle },
            _ if self.tasks.active() > 0 || self.is_saving => Need::Answer,
            _ if self.outcome.is_none() && self.looks_again() && self.requests.fit(1) => {
                self.go_to(Phase::LastSummary);
                self.next(now)
            }
            _ => {
                // Whether the account has earned something meanwhile stays unknown.
                if self.outcome.is_none() && self.looks_again() {
                    self.end_with(Outcome::RequestsUsedUp);
                }
                self.go_to(Phase::Finish);
                self.next(now)
            }
        }
    }

    /// The next title to load or to read, if there is a place for one.
    fn next_title(&mut self, now: Millis) -> Option<Need> {
        while self.tasks.active() < self.options.concurrency.max(1) && self.tasks.wake(now) {}
        loop {
            if let Some(task) = self.tasks.first_ready() {
                let (cost, with_set) = (task.title.cost(task.with_set), task.with_set);
                if !self.requests.fit(cost) {
                    self.end_with(Outcome::RequestsUsedUp);
                    return None;
                }
                self.requests.reserve(cost);
                self.has_read = true;
                let task = self.tasks.take_ready()?;
                self.tasks.active_mut(task)?.reserved = cost;
                return Some(Need::Title { task, with_set });
            }
            if self.tasks.active() >= self.options.concurrency.max(1) {
                return None;
            }
            let id = self.tasks.begin()?;
            if self.has_store() {
                return Some(Need::Load(id));
            }
            self.tasks.make_ready(id);
        }
    }

    fn next_of_end(&mut self) -> Need {
        if self.is_saving {
            return Need::Answer;
        }
        if self.outcome.is_none() && self.index.summary() != Some(&self.summary) {
            self.index.set_summary(self.summary);
            self.is_unsaved = true;
        }
        if self.is_unsaved && self.saves_index() {
            return self.save_index();
        }
        let whole = if self.is_list_short { Outcome::ShortList } else { Outcome::Complete };
        Need::Done(self.outcome.unwrap_or(whole))
    }

    fn save_index(&mut self) -> Need {
        (self.is_saving, self.is_unsaved, self.unsaved_titles) = (true, false, 0);
        Need::SaveIndex
    }

    fn ask(&mut self, need: Need, now: Millis) -> Need {
        if need != Need::Index && !self.requests.fit(1) && !self.is_asked {
            self.end_with(Outcome::RequestsUsedUp);
            return self.next(now);
        }
        if std::mem::replace(&mut self.is_asked, true) { Need::Answer } else { need }
    }

    fn saves_index(&self) -> bool {
        self.has_store() && self.options.job != Job::Title
    }

    /// Whether the account may have earned something while its titles were read.
    fn looks_again(&self) -> bool {
        self.has_read && self.options.job == Job::Sync
    }
}
