//! The command line.

use crate::faults::Fault;
use lexopt::prelude::*;

pub const HELP: &str = r#"psn-sim: a simulator of the PlayStation Network's web API, on loopback

  psn-sim [options]

  --port N              the port to listen on; 0 takes any free one       [4870]
  --seed N              which account is made up                          [1]
  --titles N            how many titles the owner's account holds         [120]
  --players N           how many more accounts there are, each with about an eighth of
                        the titles                                        [0]
  --latency MS          how long each PSN answer waits                    [0]
  --token-life S        how long an access token lives                    [3599]
  --refresh-life S      how long a refresh token lives from sign-in: ten
                        days since 2026, 5183999 in answers of 2025       [863999]
  --npsso-life S        how long the NPSSOs live from the start           [5183999]
  --rate-limit N        requests per account and window; 0: no limit      [300]
  --rate-window S       the length of that window                         [900]
  --fault JSON          a fault from the start, as in POST /_sim/faults; may be repeated
  --exit-with-stdin     ends when standard input closes, so when its parent dies
  --help                this text

Once ready it prints one line: psn-sim listening on http://127.0.0.1:PORT
A PSN host is the first segment of the path:
  http://127.0.0.1:PORT/m.np.playstation.com/api/trophy/v1/users/me/trophyTitles

Control routes (their JSON is described in tests/psn-sim/README.md):
  GET    /_sim/account          sign-in values, accounts and titles to ask for
  GET    /_sim/requests         every request received, with the status it got
  DELETE /_sim/requests         forgets them
  POST   /_sim/faults           adds a fault: status, html, empty, json, rate_limited, redirect, sign_in_page,
                                slow, cut, reset, not_found, offset_ignored, next_offset, short, field, shift,
                                change
  GET    /_sim/faults           the faults that are still to come
  DELETE /_sim/faults           removes all faults
  POST   /_sim/clock            {"advance": seconds}
  POST   /_sim/expire-tokens    makes every access token invalid
  POST   /_sim/npsso            {"expiresIn": seconds}: how long the NPSSOs still live
  POST   /_sim/titles/shift     makes a title the most recently updated one
  POST   /_sim/changes          what happens to accounts and titles: earn, step, grow, shrink, rates, hide, privacy,
                                rename
  POST   /_sim/reset            back to how it was at the start
"#;

#[derive(Clone, Debug)]
pub struct Options {
    pub port: u16,
    pub seed: u64,
    pub titles: usize,
    pub players: usize,
    pub latency_ms: u64,
    pub token_life: i64,
    pub refresh_life: i64,
    pub npsso_life: i64,
    pub rate_limit: usize,
    pub rate_window: i64,
    pub faults: Vec<Fault>,
    pub exit_with_stdin: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            port: 4870,
            seed: 1,
            titles: 120,
            players: 0,
            latency_ms: 0,
            token_life: 3599,
            refresh_life: 863_999,
            npsso_life: 5_183_999,
            rate_limit: 300,
            rate_window: 900,
            faults: Vec::new(),
            exit_with_stdin: false,
        }
    }
}

pub enum Command {
    Serve(Box<Options>),
    Help,
}

/// Reads the arguments, without the program's own name.
pub fn parse(args: impl IntoIterator<Item = impl Into<std::ffi::OsString>>) -> Result<Command, lexopt::Error> {
    let mut options = Options::default();
    let mut parser = lexopt::Parser::from_args(args);
    while let Some(argument) = parser.next()? {
        match argument {
            Long("port") => options.port = parser.value()?.parse()?,
            Long("seed") => options.seed = parser.value()?.parse()?,
            Long("titles") => options.titles = parser.value()?.parse()?,
            Long("players") => options.players = parser.value()?.parse()?,
            Long("latency") => options.latency_ms = parser.value()?.parse()?,
            Long("token-life") => options.token_life = parser.value()?.parse()?,
            Long("refresh-life") => options.refresh_life = parser.value()?.parse()?,
            Long("npsso-life") => options.npsso_life = parser.value()?.parse()?,
            Long("rate-limit") => options.rate_limit = parser.value()?.parse()?,
            Long("rate-window") => options.rate_window = parser.value()?.parse()?,
            Long("fault") => options.faults.push(fault(&parser.value()?.string()?)?),
            Long("exit-with-stdin") => options.exit_with_stdin = true,
            Short('h') | Long("help") => return Ok(Command::Help),
            _ => return Err(argument.unexpected()),
        }
    }
    // An account of 20,000 titles is the largest that was ever recorded; identifiers are unique up to 80,000.
    options.titles = options.titles.min(80_000);
    Ok(Command::Serve(Box::new(options)))
}

fn fault(text: &str) -> Result<Fault, lexopt::Error> {
    let fault: Fault = serde_json::from_str(text).map_err(|error| format!("--fault: {error}"))?;
    fault.check().map_err(|problem| format!("--fault: {problem}"))?;
    Ok(fault)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_options_and_faults() {
        let args = ["--titles", "7", "--rate-limit=0", "--fault", r#"{"kind":"html","times":2}"#];
        let Ok(Command::Serve(options)) = parse(args) else { panic!("should parse") };
        assert_eq!((options.titles, options.rate_limit, options.port), (7, 0, 4870));
        assert_eq!(options.faults.len(), 1);
    }

    #[test]
    fn refuses_what_it_does_not_know() {
        assert!(parse(["--tiltes", "7"]).is_err());
        assert!(parse(["--fault", "slow"]).is_err());
        assert!(parse(["--fault", r#"{"kind":"redirect","location":"https://example.com/"}"#]).is_err());
        assert!(matches!(parse(["--help"]), Ok(Command::Help)));
    }
}
