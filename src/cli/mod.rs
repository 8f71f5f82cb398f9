//! What the user types, what is read, what is printed.

mod arguments;
mod compare;
mod document;
mod encoding;
mod evaluate;
mod excerpt;
mod explain;
mod extract;
mod fault;
mod filter;
mod formats;
mod input;
mod interrupt;
mod json_lines;
mod json_place;
mod json_string;
mod labels;
mod lines;
mod manual;
mod notices;
mod one_line;
mod page;
mod records;
mod relate;
mod report;
mod table;
mod workers;

use std::io::{ErrorKind, Write};
use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command};
use document::Problem;

/// Why a run ended early.
enum Failure {
    /// What the user asked for cannot be done: status 2, as for a wrong option.
    Usage(String),
    /// A file without which it cannot be done is not as it should be; the same status.
    File(Problem),
    /// Standard output takes no more.
    Output(std::io::Error),
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self::Output(error)
    }
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Self::File(problem)
    }
}

/// Runs the command line: status 0 where all went well, 1 where something was skipped or could not be written, 2 for a wrong use.
pub fn run() -> ExitCode {
    let command = Arguments::parse().command;
    let mut notices = notices::Notices::new(command.inputs());
    let outcome = match &command {
        Command::Extract(arguments) => extract::claims(arguments, &mut notices),
        Command::Speakers(arguments) => extract::speakers(arguments, &mut notices),
        Command::Compare(given) => {
            let end = || say(&"interrupted: the comparison is not complete");
            interrupt::watched(end, || compare::run(given, &mut notices))
        }
        Command::Completions(given) => manual::completions(given),
        Command::Man(given) => manual::manual(given),
        Command::Explain(given) => {
            let end = || say(&"interrupted: nothing is explained");
            interrupt::watched(end, || explain::run(given, &mut notices))
        }
        Command::Evaluate(given) => {
            let end = || say(&"interrupted: nothing has been measured");
            interrupt::watched(end, || evaluate::run(given, &mut notices))
        }
        Command::Relate(given) => relate::run(&given.tables, &mut notices),
        Command::Report(given) => {
            let end = || say(&"interrupted: no report is written");
            interrupt::watched(end, || report::run(given, &mut notices))
        }
    };
    notices.finish();
    match outcome {
        Ok(()) => {}
        // `isnad … | head` has seen enough; that is no error.
        Err(Failure::Output(error)) if error.kind() == ErrorKind::BrokenPipe => {}
        Err(Failure::Output(error)) => {
            say(&format_args!("cannot write: {error}"));
            return ExitCode::from(1);
        }
        Err(Failure::Usage(message)) => {
            say(&message);
            return ExitCode::from(2);
        }
        Err(Failure::File(problem)) => {
            show(&problem);
            return ExitCode::from(2);
        }
    }
    if notices.skipped() { ExitCode::from(1) } else { ExitCode::SUCCESS }
}

/// A message on standard error. Where even that is closed, there is nobody to tell.
fn say(message: &dyn std::fmt::Display) {
    let _ = writeln!(std::io::stderr().lock(), "isnad: {}", page::harmless(&message.to_string()));
}

/// What is wrong with an input, and the words around the place.
fn show(problem: &Problem) {
    let message = page::harmless(&problem.to_string());
    let _ = writeln!(std::io::stderr().lock(), "isnad: {message}{}", problem.shown());
}
