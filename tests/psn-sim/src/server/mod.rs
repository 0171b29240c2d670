//! The HTTP server: connections, what happens around every answer, and the table of routes.

mod around;
mod connections;
mod control;
mod facts;
mod routes;

pub use connections::serve;
pub use routes::router;
