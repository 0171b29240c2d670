//! How much each client of the relay may ask.

use proptest::prelude::*;
use psn_api_wasm::client::Budget;
use psn_api_wasm::relay::{Clients, client_of_address};

use crate::client::{MINUTE, NOW, SECOND};
use crate::samples::config;

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
fn a_large_budget_has_as_many_clients() {
    for requests in [1, 1000, 100_000, u32::MAX] {
        let mut clients = clients(requests);
        for name in 0..10_000 {
            assert_eq!(clients.admit(&name.to_string(), NOW), Ok(()), "{requests}");
        }
        assert_eq!(clients.len(), 10_000);
    }
}

proptest! {
    #![proptest_config(config())]

    /// Whatever the budget and the times: no window has more than it, and who is refused asks in vain before the time that
    /// it was told, and with success then. That time is at most a 63rd of the window late.
    #[test]
    fn a_budget_is_kept_and_not_much_less(
        requests in prop_oneof![1u32..10, 60u32..70, 100u32..300],
        per in prop_oneof![1u64..100, 1000u64..100_000],
        waits in prop::collection::vec(0u64..2000, 1..800),
    ) {
        let mut clients = Clients::new(Budget { requests, per });
        let mut admitted: Vec<u64> = Vec::new();
        let mut now = NOW;
        for wait in waits {
            now += wait * per / 1000 / u64::from(requests);
            let before = admitted.iter().filter(|at| *at + per > now).count();
            match clients.admit("a", now) {
                Ok(()) => {
                    prop_assert!(before < requests as usize, "{before} of {requests}");
                    admitted.push(now);
                }
                Err(at) => {
                    prop_assert!(at > now && at <= now + per);
                    let late = if requests <= 63 { 0 } else { per.div_ceil(63) };
                    let oldest = admitted[admitted.len() - requests as usize];
                    prop_assert!(at >= oldest + per && at <= oldest + per + late, "{at} {oldest}");
                }
            }
        }
    }
}

#[test]
fn a_network_is_one_client() {
    for (address, client) in [
        ("192.0.2.7", "192.0.2.7"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:0db8:1:2:ffff::", "2001:db8:1:2::/64"),
        ("::1", "0:0:0:0::/64"),
        ("192.0.2.7:51234", "192.0.2.7"),
        (" 192.0.2.7 ", "192.0.2.7"),
        ("\"192.0.2.7:51234\"", "192.0.2.7"),
        ("[::ffff:192.0.2.7]:51234", "192.0.2.7"),
        ("fe80::1%eth0", "fe80:0:0:0::/64"),
        ("fe80::2%eth0", "fe80:0:0:0::/64"),
        ("[fe80::2%25eth0]:443", "fe80:0:0:0::/64"),
        ("[2001:db8:1:2::9]", "2001:db8:1:2::/64"),
        ("[2001:db8:1:2::9]:443", "2001:db8:1:2::/64"),
        ("\"[2001:db8:1:2::9]:443\"", "2001:db8:1:2::/64"),
        (" 2001:DB8:1:2::9\t", "2001:db8:1:2::/64"),
        ("no address", "no address"),
        ("a%b", "a%b"),
        ("[", "["),
        ("", ""),
    ] {
        assert_eq!(client_of_address(address), client);
    }
}
