//! The titles of a run, the one that was updated longest ago first: a run that is cut off leaves all before a point done.

use std::collections::VecDeque;

use super::listed::ListedTitle;
use super::need::TaskId;
use super::plan::Reason;
use crate::client::Millis;
use crate::collection::TitleBlock;

#[derive(Debug)]
pub(super) struct Task {
    pub title: ListedTitle,
    pub reason: Reason,
    pub with_set: bool,
    /// How often it was asked for again.
    pub repeats: usize,
    /// What has been read and is not saved yet.
    pub block: Option<TitleBlock>,
    /// How many requests are reserved for it.
    pub reserved: u32,
    state: State,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Queued,
    /// It has one of the places that the concurrency allows.
    Active,
    Waiting,
    Over,
}

#[derive(Debug, Default)]
pub(super) struct Tasks {
    tasks: Vec<Task>,
    /// Not begun.
    queued: VecDeque<usize>,
    /// Loaded, and to be read.
    ready: VecDeque<usize>,
    /// To be read again, and when.
    waiting: Vec<(Millis, usize)>,
    active: usize,
}

impl Tasks {
    /// Adds titles that are to be read.
    pub fn add(&mut self, mut titles: Vec<(ListedTitle, Reason)>) {
        titles.sort_by_key(|(title, _)| title.last_updated_at);
        for (title, reason) in titles {
            self.queued.push_back(self.tasks.len());
            self.tasks.push(Task {
                title,
                reason,
                with_set: true,
                repeats: 0,
                block: None,
                reserved: 0,
                state: State::Queued,
            });
        }
    }

    pub fn get(&self, TaskId(number): TaskId) -> Option<&Task> {
        self.tasks.get(number)
    }

    /// All titles, in their order.
    pub fn titles(&self) -> impl Iterator<Item = &ListedTitle> {
        self.tasks.iter().map(|task| &task.title)
    }

    /// How many requests those take that are neither done nor given up, at most.
    pub fn requests_left(&self) -> u32 {
        self.tasks.iter().filter(|task| task.state != State::Over).map(|task| task.title.cost(task.with_set)).sum()
    }

    /// A task that is being worked on.
    pub fn active_mut(&mut self, TaskId(number): TaskId) -> Option<&mut Task> {
        self.tasks.get_mut(number).filter(|task| task.state == State::Active)
    }

    pub fn len(&self) -> usize {
        self.tasks.len()
    }

    pub fn active(&self) -> usize {
        self.active
    }

    /// How many are neither done nor given up.
    pub fn open(&self) -> usize {
        self.queued.len() + self.waiting.len() + self.active
    }

    /// Begins the next one.
    pub fn begin(&mut self) -> Option<TaskId> {
        let number = self.queued.pop_front()?;
        self.activate(number);
        Some(TaskId(number))
    }

    /// It can be read as soon as there are requests left.
    pub fn make_ready(&mut self, TaskId(number): TaskId) {
        self.ready.push_back(number);
    }

    pub fn first_ready(&self) -> Option<&Task> {
        self.tasks.get(*self.ready.front()?)
    }

    pub fn take_ready(&mut self) -> Option<TaskId> {
        self.ready.pop_front().map(TaskId)
    }

    /// Lets a task wait before it is read again. Gives whether it may: after the last of the pauses it is over.
    pub fn repeat(&mut self, id: TaskId, pauses: &[Millis], now: Millis) -> bool {
        let Some(task) = self.active_mut(id) else { return false };
        let Some(pause) = pauses.get(task.repeats) else { return false };
        task.repeats += 1;
        task.state = State::Waiting;
        self.waiting.push((now.saturating_add(*pause), id.0));
        self.active -= 1;
        true
    }

    /// When the first of those that wait is to be read again.
    pub fn next_wake(&self) -> Option<Millis> {
        self.waiting.iter().map(|(until, _)| *until).min()
    }

    /// Makes one ready whose pause is over.
    pub fn wake(&mut self, now: Millis) -> bool {
        let Some(place) = self.waiting.iter().position(|(until, _)| *until <= now) else { return false };
        let (_, number) = self.waiting.swap_remove(place);
        self.activate(number);
        self.ready.push_back(number);
        true
    }

    /// Ends a task that is being worked on.
    pub fn end(&mut self, id: TaskId) {
        if let Some(task) = self.active_mut(id) {
            task.state = State::Over;
            self.active -= 1;
        }
    }

    /// Begins nothing any more. What is under way may still come to its end.
    pub fn stop(&mut self) {
        self.queued.clear();
        self.waiting.clear();
        while let Some(id) = self.take_ready() {
            self.end(id);
        }
    }

    fn activate(&mut self, number: usize) {
        if let Some(task) = self.tasks.get_mut(number) {
            task.state = State::Active;
            self.active += 1;
        }
    }
}
