//! `isnad completions` and `isnad man`: what a shell and a reader of manuals want, made from the arguments themselves.

use std::io::Write;

use clap::{Args, CommandFactory};
use clap_complete::Shell;
use clap_mangen::Man;

use super::Failure;
use super::arguments::Arguments;

#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  isnad completions bash > ~/.local/share/bash-completion/completions/isnad
  isnad completions zsh > ~/.zfunc/_isnad
  isnad completions fish > ~/.config/fish/completions/isnad.fish")]
pub(super) struct Completions {
    /// The shell that they are for
    #[arg(value_enum)]
    shell: Shell,
}

#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  isnad man > ~/.local/share/man/man1/isnad.1
  isnad man extract | man -l -")]
pub(super) struct Manual {
    /// The command that it is about; without one, isnad itself
    #[arg(value_name = "COMMAND")]
    command: Option<String>,
}

/// What a shell needs to complete commands, options and their values.
pub(super) fn completions(given: &Completions) -> Result<(), Failure> {
    // Made whole before it is written: the generator has no way to tell of a closed pipe.
    let mut script = Vec::new();
    clap_complete::generate(given.shell, &mut Arguments::command(), "isnad", &mut script);
    write(&script)
}

/// A page of the manual, in roff.
pub(super) fn manual(given: &Manual) -> Result<(), Failure> {
    let mut isnad = Arguments::command();
    isnad.build();
    let command = match &given.command {
        None => isnad,
        Some(name) => {
            let names: Vec<String> = isnad.get_subcommands().map(|command| command.get_name().to_owned()).collect();
            let unknown = || Failure::Usage(format!("there is no command {name}; there are {}", names.join(", ")));
            isnad.find_subcommand(name).ok_or_else(unknown)?.clone()
        }
    };
    let mut page = Vec::new();
    Man::new(command).render(&mut page)?;
    write(&page)
}

fn write(bytes: &[u8]) -> Result<(), Failure> {
    let mut output = std::io::stdout().lock();
    output.write_all(bytes)?;
    output.flush()?;
    Ok(())
}
