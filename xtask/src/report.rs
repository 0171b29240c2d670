//! What a chore says while it runs: each step, how long it may take, and how long it took.
use std::fmt::Display;
use std::time::{Duration, Instant};

use anyhow::Result;

/// Announces a step, runs it, and says how long it took.
pub fn step<T>(what: &str, how_long: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("==> {what} ({how_long})");
    let started = Instant::now();
    let done = work()?;
    println!("    done in {}", seconds(started.elapsed()));
    Ok(done)
}

/// A line of detail under the current step.
pub fn note(text: impl Display) {
    println!("    {text}");
}

pub fn seconds(duration: Duration) -> String {
    format!("{:.1} s", duration.as_secs_f64())
}
