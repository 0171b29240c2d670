//! The trophies of an account: rows, index, numbers, and what is made of them.

mod accounts;
mod changes;
mod compare;
mod csv;
mod declarations;
mod index;
mod plain;
mod points;
mod rows;
mod stats;
mod sync;
mod title_progress;
