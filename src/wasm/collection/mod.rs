//! The trophy collection's half in the module: it decides what a run needs, and reads what is stored. The host steps it by
//! plain calls; there are no futures, since nobody could catch a trap in one.

mod index;
mod numbers;
mod results;
mod steps;
mod sync;
mod trophy;
