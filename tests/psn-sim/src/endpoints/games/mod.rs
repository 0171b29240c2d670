//! What was played and what was bought.

mod game;
mod graphql;
mod played;
mod purchased;
mod recently_played;

pub use graphql::graphql;
pub use played::played;
