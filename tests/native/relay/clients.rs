//! How much each client of the relay may ask.

use psn_api_wasm::client::Budget;
use psn_api_wasm::relay::{Clients, client_of_address};

use crate::client::{MINUTE, NOW, SECOND};

fn clients(requests: u32) -> Clients {
    Clients::new(Budget { requests, per: MINUTE })
}

#[test]
fn a_client_has_its_own_window() {
    let mut clients = clients(2);
    assert_eq!(clients.admit("a", NOW), Ok(()));
    assert_eq!(clients.admit("a", NOW + 10 * SECOND), Ok(()));
    assert_eq!(clients.admit("a", NOW + 20 * SECOND), Err(NOW + MINUTE));
    assert_eq!(clients.admit("b", NOW + 20 * SECOND), Ok(()));
    // What was refused does not count, and the window slides.
    assert_eq!(clients.admit("a", NOW + MINUTE), Ok(()));
    assert_eq!(clients.admit("a", NOW + MINUTE + SECOND), Err(NOW + MINUTE + 10 * SECOND));
}

#[test]
fn a_clock_that_is_set_back_locks_nobody_out_for_long() {
    let mut clients = clients(1);
    assert_eq!(clients.admit("a", NOW), Ok(()));
    assert_eq!(clients.admit("a", NOW - 3600 * SECOND), Err(NOW - 3600 * SECOND + MINUTE));
}

#[test]
fn however_many_names_there_are_memory_and_requests_have_an_end() {
    let mut clients = clients(60);
    let admitted = (0..100_000).filter(|name| clients.admit(&format!("client {name}"), NOW).is_ok()).count();
    let kept = clients.len();
    assert!(kept <= 10_000, "{kept}");
    // Each that is kept had one, and all the others share a budget of 60.
    assert_eq!(admitted, kept + 60);
    assert_eq!(clients.admit("client 0", NOW), Ok(()), "who came early is still known");

    assert_eq!(clients.admit("late", NOW + 2 * MINUTE), Ok(()));
    assert_eq!(clients.len(), 1, "the others are forgotten");
}

#[test]
fn a_large_budget_has_fewer_clients() {
    let mut clients = clients(100_000);
    for name in 0..1000 {
        assert_eq!(clients.admit(&name.to_string(), NOW), Ok(()));
    }
    assert_eq!(clients.len(), 5);
}

#[test]
fn a_network_is_one_client() {
    for (address, client) in [
        ("192.0.2.7", "192.0.2.7"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:0db8:1:2:ffff::", "2001:db8:1:2::/64"),
        ("::1", "0:0:0:0::/64"),
        ("no address", "no address"),
        ("", ""),
    ] {
        assert_eq!(client_of_address(address), client);
    }
}
