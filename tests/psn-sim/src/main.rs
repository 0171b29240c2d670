//! The `psn-sim` program.

use psn_sim::cli::{Command, HELP, Options, parse};
use psn_sim::server::{router, serve};
use psn_sim::sim::Sim;
use std::io::{self, Read, Write};
use std::net::Ipv4Addr;
use std::process::ExitCode;
use tokio::net::TcpListener;

fn main() -> ExitCode {
    let result = match parse(std::env::args_os().skip(1)) {
        Ok(Command::Serve(options)) => run(*options),
        Ok(Command::Help) => io::stdout().write_all(HELP.as_bytes()),
        Err(error) => {
            eprintln!("psn-sim: {error}; try --help");
            return ExitCode::from(2);
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("psn-sim: {error}");
            ExitCode::FAILURE
        }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn run(options: Options) -> io::Result<()> {
    if options.exit_with_stdin {
        std::thread::spawn(exit_with_stdin);
    }
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port)).await?;
    let address = listener.local_addr()?;
    let router = router(Sim::new(options));
    let mut out = io::stdout();
    writeln!(out, "psn-sim listening on http://{address}")?;
    out.flush()?;
    serve(listener, router).await
}

/// A parent that dies closes the pipe, and nothing is left behind.
fn exit_with_stdin() {
    let mut buffer = [0; 256];
    while matches!(io::stdin().read(&mut buffer), Ok(read) if read > 0) {}
    std::process::exit(0);
}
