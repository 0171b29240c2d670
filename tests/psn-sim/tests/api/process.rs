//! The program itself, over real sockets.

use crate::support::AUTHORIZE;
use psn_sim::sign_in::npsso;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

struct Program {
    child: Child,
    address: String,
}

impl Program {
    fn start(arguments: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_psn-sim"))
            .args(["--port", "0", "--exit-with-stdin"])
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.strip_prefix("psn-sim listening on http://").unwrap().trim().to_owned();
        assert!(address.starts_with("127.0.0.1:"));
        Self { child, address }
    }

    /// Everything that comes back until the connection ends.
    fn send(&self, request: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        // A connection that is reset has still said what it has said.
        let _ = stream.read_to_end(&mut answer);
        String::from_utf8_lossy(&answer).into_owned()
    }

    fn get(&self, target: &str, header: &str) -> String {
        let address = &self.address;
        self.send(&format!("GET {target} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n{header}\r\n\r\n"))
    }

    fn post(&self, target: &str, body: &str) -> String {
        let (address, length) = (&self.address, body.len());
        self.send(&format!(
            "POST {target} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\
             Content-Length: {length}\r\n\r\n{body}"
        ))
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn it_starts_quickly_and_ends_with_its_parent() {
    let start = Instant::now();
    let mut program = Program::start(&["--titles", "2000"]);
    assert!(start.elapsed() < Duration::from_secs(3), "{:?}", start.elapsed());
    drop(program.child.stdin.take());
    let deadline = Instant::now() + Duration::from_secs(5);
    while program.child.try_wait().unwrap().is_none() {
        assert!(Instant::now() < deadline, "still running");
        std::thread::sleep(Duration::from_millis(10));
    }
}

#[test]
fn it_answers_over_a_socket() {
    let program = Program::start(&["--titles", "5"]);
    let cookie = format!("Cookie: npsso={}", npsso::OF_OWNER);
    let answer = program.get(AUTHORIZE, &cookie);
    assert!(answer.starts_with("HTTP/1.1 302 Found\r\n"), "{answer}");
    assert!(answer.contains("location: com.scee.psxandroid.scecompcall://redirect/?code=v3."));
}

#[test]
fn connections_are_cut_and_dropped() {
    let fault = r#"{"match":"summary-a","kind":"cut","body":{}}"#;
    let program = Program::start(&["--titles", "5", "--fault", fault]);
    let target = "/m.np.playstation.com/api/userProfile/v1/summary-a";
    let cut = program.get(target, "X: y");
    let (head, body) = cut.split_once("\r\n\r\n").expect("a head came through");
    let promised =
        head.lines().find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse::<usize>().ok());
    assert!(promised.is_some_and(|promised| body.len() < promised), "{cut}");
    assert!(!body.is_empty());
    let whole = program.get(target, "X: y");
    assert!(whole.starts_with("HTTP/1.1 404"));

    assert!(program.post("/_sim/faults", r#"{"kind":"reset"}"#).starts_with("HTTP/1.1 204"));
    assert_eq!(program.get(target, "X: y"), "");
    let log = program.get("/_sim/requests", "X: y");
    assert!(log.contains("\"status\":null"), "{log}");
}
