//! The command line of isnad: reads Arabic news, prints who is reported to have said what.

mod cli;

fn main() -> std::process::ExitCode {
    cli::run()
}
