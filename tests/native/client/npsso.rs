//! What people paste as an NPSSO.

use psn_api_wasm::client::{PsnErrorCode, check_token, npsso};

use super::SECOND;

const NPSSO: &str = "psnSimDemoOwner1111111111111111111111111111111111111111111111111";

#[test]
fn an_npsso_is_read_from_what_people_paste() {
    let pasted = [
        String::from(NPSSO),
        format!("  {NPSSO}\n"),
        format!("\u{feff}{NPSSO}"),
        format!("{{\"npsso\":\"{NPSSO}\"}}"),
        format!("\n{{ \"npsso\" : \"{NPSSO}\" }}\r\n"),
    ];
    for text in pasted {
        let read = npsso(&text).unwrap();
        assert_eq!((read.value.as_str(), read.expires_in), (NPSSO, None), "{text:?}");
    }
    let wrong = [
        String::new(),
        format!("{NPSSO}1"),
        String::from(&NPSSO[1..]),
        format!("\"{NPSSO}\""),
        format!("{{\"npsso\":\"{}\"}}", &NPSSO[1..]),
        format!("{{\"other\":\"{NPSSO}\"}}"),
        format!("{}é", &NPSSO[2..]),
        format!("{}-", &NPSSO[1..]),
        String::from("{"),
        String::from("{\"npsso"),
        String::from("{\"npsso\":"),
        String::from("{\"npsso\":\""),
    ];
    for text in wrong {
        let failure = npsso(&text).unwrap_err();
        assert_eq!(failure.code, PsnErrorCode::NpssoMalformed, "{text:?}");
        assert!(!failure.message.contains("psnSimDemo"));
    }
}

#[test]
fn the_page_also_tells_for_how_long() {
    let pasted = [
        format!("{{\"npsso\":\"{NPSSO}\",\"expires_in\":5181380}}"),
        format!("{{\"expires_in\":5181380,\"npsso\":\"{NPSSO}\"}}"),
        format!("{{\n  \"expires_in\" : \"5181380\",\n  \"npsso\" : \"{NPSSO}\"\n}}\n"),
        // As a browser shows JSON.
        format!("npsso:\t\"{NPSSO}\"\nexpires_in:\t5181380"),
        format!("npsso \"{NPSSO}\"\nexpires_in 5181380"),
    ];
    for text in pasted {
        let read = npsso(&text).unwrap();
        assert_eq!((read.value.as_str(), read.expires_in), (NPSSO, Some(5_181_380 * SECOND)), "{text:?}");
        assert!(!format!("{read:?}").contains("psnSimDemo"));
    }
    for seconds in ["null", "-1", "0", "soon", "1e999"] {
        let text = format!("{{\"npsso\":\"{NPSSO}\",\"expires_in\":{seconds}}}");
        assert_eq!(npsso(&text).unwrap().expires_in, None, "{seconds}");
    }
}

#[test]
fn what_is_something_else_is_told_so() {
    let token = format!("eyJhbGciOiJSUzI1NiJ9.{NPSSO}.{NPSSO}");
    let error = r#"{"error":"invalid_grant","error_description":"Invalid login","error_code":20,"docs":"https://auth.api.sonyentertainmentnetwork.com/docs/","parameters":[]}"#;
    for (text, says) in [
        (String::new(), "is empty"),
        (String::from(" \n"), "is empty"),
        (String::from(r#"{"error":"invalid_grant","error_code":20}"#), "that browser is not signed in"),
        (String::from(error), "that browser is not signed in"),
        (format!("{{“npsso”:“{NPSSO}”}}"), "quotation marks"),
        (format!("npsso={NPSSO}"), "line of cookies"),
        (format!("Cookie: a=b; npsso={NPSSO}; c=d"), "line of cookies"),
        (token, "looks like a token"),
        (String::from("0ecdd7c9-5d5c-4a4c-9a1a-2f6f3cbb2e4e"), "looks like a token"),
        (String::from("v3.abcdef"), "access code"),
        (String::from("hello"), "This is no NPSSO"),
    ] {
        let failure = npsso(&text).unwrap_err();
        assert!(failure.message.contains(says), "{failure}");
        assert!(failure.message.contains("ssocookie") && !failure.message.contains("psnSimDemo"), "{failure}");
    }
}

#[test]
fn an_npsso_is_no_token() {
    let failure = check_token("accessToken", NPSSO).unwrap_err();
    assert_eq!(failure.code, PsnErrorCode::InvalidArgument);
    assert!(failure.message.contains("accessToken looks like an NPSSO") && !failure.message.contains("psnSimDemo"));
    assert_eq!(check_token("accessToken", "eyJhbGciOiJSUzI1NiJ9.e30.c2ln"), Ok(()));
}
