//! Everything that the running simulator knows.

use crate::account::World;
use crate::cli::Options;
use crate::clock::Clock;
use crate::faults::Faults;
use crate::log::Log;
use crate::rate_limit::RateLimit;
use crate::sign_in::tokens::Tokens;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

pub struct Sim {
    pub options: Options,
    pub clock: Clock,
    /// When every NPSSO ends, in seconds since 1970.
    npsso_until: AtomicI64,
    world: RwLock<World>,
    tokens: Mutex<Tokens>,
    faults: Mutex<Faults>,
    log: Mutex<Log>,
    rate_limit: Mutex<RateLimit>,
}

pub type Shared = Arc<Sim>;

impl Sim {
    pub fn new(options: Options) -> Shared {
        let clock = Clock::default();
        Arc::new(Self {
            npsso_until: AtomicI64::new(clock.now() + options.npsso_life),
            clock,
            world: RwLock::new(World::make(options.seed, options.titles, options.players)),
            tokens: Mutex::new(Tokens::new(&options)),
            faults: Mutex::new(Faults::new(&options.faults)),
            log: Mutex::default(),
            rate_limit: Mutex::new(RateLimit::new(options.rate_limit, options.rate_window)),
            options,
        })
    }

    /// Back to how it was at the start, apart from the port.
    pub fn reset(&self) {
        self.clock.reset();
        self.set_npsso_left(self.options.npsso_life);
        *self.world_mut() = World::make(self.options.seed, self.options.titles, self.options.players);
        *self.tokens() = Tokens::new(&self.options);
        *self.faults() = Faults::new(&self.options.faults);
        *self.log() = Log::default();
        *self.rate_limit() = RateLimit::new(self.options.rate_limit, self.options.rate_window);
    }

    /// For how many seconds the NPSSOs are still good; using them does not make it more.
    pub fn npsso_left(&self) -> i64 {
        self.npsso_until.load(Ordering::Relaxed) - self.clock.now()
    }

    pub fn set_npsso_left(&self, seconds: i64) {
        self.npsso_until.store(self.clock.now() + seconds, Ordering::Relaxed);
    }

    pub fn world(&self) -> RwLockReadGuard<'_, World> {
        self.world.read().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn world_mut(&self) -> RwLockWriteGuard<'_, World> {
        self.world.write().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn tokens(&self) -> MutexGuard<'_, Tokens> {
        lock(&self.tokens)
    }

    pub fn faults(&self) -> MutexGuard<'_, Faults> {
        lock(&self.faults)
    }

    pub fn log(&self) -> MutexGuard<'_, Log> {
        lock(&self.log)
    }

    pub fn rate_limit(&self) -> MutexGuard<'_, RateLimit> {
        lock(&self.rate_limit)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
