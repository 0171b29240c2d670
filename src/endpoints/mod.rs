//! Every endpoint, one file each: the table of contents.
//!
//! A file opens with the route. What PSN answers is described by the model that the builder names.

/// Signing in: from the NPSSO to tokens, and from tokens to newer ones.
pub mod authentication {
    mod exchange_access_code_for_auth_tokens;
    mod exchange_npsso_for_access_code;
    mod exchange_refresh_token_for_auth_tokens;
    mod token_request;

    pub use exchange_access_code_for_auth_tokens::exchange_access_code_for_auth_tokens;
    pub use exchange_npsso_for_access_code::exchange_npsso_for_access_code;
    pub use exchange_refresh_token_for_auth_tokens::exchange_refresh_token_for_auth_tokens;
}

/// Trophies: of titles, and of accounts.
pub mod trophy {
    mod get_title_trophies;
    mod get_title_trophy_groups;
    mod get_user_titles;
    mod get_user_trophies_earned_for_title;
    mod get_user_trophies_for_specific_title;
    mod get_user_trophy_group_earnings_for_title;
    mod get_user_trophy_profile_summary;

    pub use get_title_trophies::get_title_trophies;
    pub use get_title_trophy_groups::get_title_trophy_groups;
    pub use get_user_titles::get_user_titles;
    pub use get_user_trophies_earned_for_title::get_user_trophies_earned_for_title;
    pub use get_user_trophies_for_specific_title::get_user_trophies_for_specific_title;
    pub use get_user_trophy_group_earnings_for_title::get_user_trophy_group_earnings_for_title;
    pub use get_user_trophy_profile_summary::get_user_trophy_profile_summary;
}

/// Accounts: profiles, presence, friends, devices.
pub mod user {
    mod get_account_devices;
    mod get_basic_presence;
    mod get_profile_from_account_id;
    mod get_profile_from_user_name;
    mod get_profile_shareable_link;
    mod get_user_blocked_account_ids;
    mod get_user_friends_account_ids;
    mod get_user_friends_requests;
    mod get_user_region;

    pub use get_account_devices::get_account_devices;
    pub use get_basic_presence::get_basic_presence;
    pub use get_profile_from_account_id::get_profile_from_account_id;
    pub use get_profile_from_user_name::get_profile_from_user_name;
    pub(crate) use get_profile_from_user_name::profile_query;
    pub use get_profile_shareable_link::get_profile_shareable_link;
    pub use get_user_blocked_account_ids::get_user_blocked_account_ids;
    pub use get_user_friends_account_ids::get_user_friends_account_ids;
    pub use get_user_friends_requests::get_user_friends_requests;
    pub use get_user_region::get_user_region;
}

/// Games: played and bought.
pub mod games {
    mod get_purchased_games;
    mod get_recently_played_games;
    mod get_user_played_games;

    pub use get_purchased_games::get_purchased_games;
    pub use get_recently_played_games::get_recently_played_games;
    pub use get_user_played_games::get_user_played_games;
}

/// Everything else: search, and any URL.
pub mod universal {
    mod call;
    mod make_universal_search;

    pub use make_universal_search::make_universal_search;
}
