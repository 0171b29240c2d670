//! Arguments that cannot be right.

use psn_api_wasm::client::PsnErrorCode::InvalidArgument;
use psn_api_wasm::client::{check_account_id, check_np_communication_id, clean_title_ids};

#[test]
fn an_account_id_is_a_number_or_me() {
    for id in ["me", "0", "6515971742264256071"] {
        assert_eq!(check_account_id(id), Ok(()));
    }
    for id in ["", "Me", "VaultTec_Co", "1a", "-1", "1.0", " 1", "１"] {
        let failure = check_account_id(id).unwrap_err();
        assert_eq!(failure.code, InvalidArgument);
        let shown = format!("\"{id}\"");
        assert!(failure.message.contains(&shown) && failure.message.contains("getProfileFromUserName()"), "{failure}");
    }
    assert!(check_account_id(&"a".repeat(1_000_000)).unwrap_err().message.len() < 600);
}

#[test]
fn a_title_id_is_no_np_communication_id() {
    for id in ["NPWR20188_00", "npwr20188_00", "anything", "", "CUSA1", "CUSA000011", "CUSA00001_000", "éé00001"] {
        assert_eq!(check_np_communication_id(id), Ok(()), "{id}");
    }
    for id in ["CUSA00001_00", "PPSA01325_00", "CUSA00001", "PCSE00120_00", "BLUS30001"] {
        let failure = check_np_communication_id(id).unwrap_err();
        assert_eq!(failure.code, InvalidArgument);
        assert!(
            failure.message.contains(id) && failure.message.contains("getUserTrophiesForSpecificTitle()"),
            "{failure}"
        );
    }
}

#[test]
fn title_ids_are_cleaned() {
    for (ids, clean) in [
        ("CUSA00001_00,", "CUSA00001_00"),
        (" CUSA00001_00 , PPSA01325_00,, ", "CUSA00001_00,PPSA01325_00"),
        ("CUSA00001_00", "CUSA00001_00"),
        (",", ""),
        ("", ""),
    ] {
        assert_eq!(clean_title_ids(ids), clean);
    }
}
