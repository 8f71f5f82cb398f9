//! `isnad completions` and `isnad man`: they name what there is, and the shells and man read them.
#![cfg(feature = "cli")]

use std::io::Write;
use std::process::{Command, Stdio};

mod program;

use program::isnad;

const COMMANDS: [&str; 9] =
    ["extract", "speakers", "compare", "relate", "report", "evaluate", "explain", "completions", "man"];

fn run(arguments: &[&str]) -> (i32, String, String) {
    isnad(".", arguments).parts()
}

/// What the program says to the script, where the program is there.
fn read_by(program: &str, arguments: &[&str], script: &str) -> Option<(bool, String)> {
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .ok()?;
    child.stdin.take().unwrap().write_all(script.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    Some((output.status.success(), String::from_utf8_lossy(&output.stdout).into_owned()))
}

#[test]
fn every_shell_is_told_of_every_command() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let (status, script, errors) = run(&["completions", shell]);
        assert_eq!((status, errors.as_str()), (0, ""), "{shell}");
        // Values of options are told to the three that ask for them.
        let value = if ["bash", "zsh", "fish"].contains(&shell) { "webannotation" } else { "format" };
        for word in COMMANDS.into_iter().chain(["min-confidence", value]) {
            assert!(script.contains(word), "{word} for {shell}");
        }
    }
    assert_eq!(run(&["completions", "tcsh"]).0, 2);
}

#[test]
fn bash_completes_commands_and_values() {
    let (_, script, _) = run(&["completions", "bash"]);
    for (words, expected) in [
        ("isnad expl", "explain"),
        ("isnad extract --format web", "webannotation"),
        ("isnad extract --min", "--min-confidence"),
    ] {
        let last = words.split(' ').count() - 1;
        let asked = format!(
            "{script}\nCOMP_WORDS=({words}); COMP_CWORD={last}; _isnad isnad \"${{COMP_WORDS[{last}]}}\" \"${{COMP_WORDS[{}]}}\"\n\
             echo \"found ${{COMPREPLY[*]}}\"",
            last - 1
        );
        if let Some((success, answer)) = read_by("bash", &["--norc"], &asked) {
            assert!(success);
            assert_eq!(answer.trim(), format!("found {expected}"), "{words}");
        }
    }
}

#[test]
fn the_manual_has_a_page_for_isnad_and_for_each_command() {
    let (status, page, errors) = run(&["man"]);
    assert_eq!((status, errors.as_str()), (0, ""));
    assert!(page.contains(".TH isnad 1") && page.contains(".SH SUBCOMMANDS"), "{page}");
    for command in COMMANDS {
        assert!(page.contains(command), "{command}");
        let (status, own, _) = run(&["man", command]);
        assert_eq!(status, 0, "{command}");
        assert!(own.contains(&format!(".TH isnad-{command} 1")) && own.contains(".SH OPTIONS"), "{own}");
    }
    let (status, _, errors) = run(&["man", "sing"]);
    assert_eq!((status, errors.contains("there is no command sing; there are extract, ")), (2, true), "{errors}");
}

#[test]
fn groff_finds_nothing_wrong_with_the_pages() {
    for command in [&["man"][..], &["man", "extract"], &["man", "evaluate"]] {
        let (_, page, _) = run(command);
        if let Some((success, text)) = read_by("groff", &["-man", "-Tutf8", "-ww", "-z"], &page) {
            assert!(success && text.is_empty(), "{command:?}: {text}");
        }
    }
}

#[test]
fn help_lists_options_where_they_belong() {
    // The help of a command has headings, and below each what it lists.
    let listed = |command: &str, heading: &str| {
        let (status, help, _) = run(&[command, "--help"]);
        assert_eq!(status, 0, "{command}");
        let part = help.split("\n\n").skip_while(|part| !part.starts_with(heading)).collect::<Vec<_>>().join("\n");
        let lines = part.lines().skip(1).take_while(|line| line.is_empty() || line.starts_with(' '));
        lines
            .map(str::trim)
            .filter(|line| line.starts_with("--") || line.starts_with('['))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    for command in ["extract", "report"] {
        let filters = listed(command, "Filters:");
        assert_eq!(filters.iter().filter(|line| line.starts_with("--")).count(), 3, "{command}: {filters:?}");
        assert_eq!(listed(command, "Arguments:")[0], "[FILE|DIR|-]...", "{command}");
    }
}
