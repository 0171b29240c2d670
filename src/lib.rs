//! A client for the PlayStation Network web API.
pub mod models;
