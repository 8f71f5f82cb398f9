//! The command line as a user starts it: a folder with files, a run in it, what came of it.
#![allow(dead_code, reason = "not every test wants all of it")]

use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// "The minister of transport affirmed that the bridge is safe."
pub const BRIDGE: &str = "أكد وزير النقل أن الجسر آمن.";
/// "The company denied that there was a fault."
pub const FAULT: &str = "نفت الشركة وجود خلل.";

/// What came of a run.
pub struct Outcome {
    pub status: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Outcome {
    /// What was printed, as one value.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {}", self.stdout))
    }

    /// What was printed, a value a line.
    pub fn lines(&self) -> Vec<Value> {
        self.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    /// What was told on standard error, without the words that were shown of the input.
    pub fn messages(&self) -> Vec<&str> {
        self.stderr.lines().filter(|line| line.starts_with("isnad: ")).collect()
    }

    /// Status, standard output and standard error.
    pub fn parts(self) -> (i32, String, String) {
        (self.status, self.stdout, self.stderr)
    }
}

/// What came of a process that has ended; one that a signal has ended has the status -1.
pub fn outcome(output: Output) -> Outcome {
    Outcome {
        status: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

/// Runs `isnad` in the folder, with `stdin` on its standard input.
pub fn isnad_with(
    folder: &(impl AsRef<Path> + ?Sized),
    arguments: &[impl AsRef<OsStr>],
    stdin: impl Into<Vec<u8>>,
) -> Outcome {
    let mut command = assert_cmd::cargo::cargo_bin_cmd!("isnad");
    outcome(command.current_dir(folder).args(arguments).write_stdin(stdin).output().unwrap())
}

/// Runs `isnad` in the folder, with nothing on its standard input.
pub fn isnad(folder: &(impl AsRef<Path> + ?Sized), arguments: &[impl AsRef<OsStr>]) -> Outcome {
    isnad_with(folder, arguments, "")
}

/// `isnad` in the folder, to be started, with pipes on all sides.
pub fn piped(folder: &(impl AsRef<Path> + ?Sized), arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_isnad"));
    command.current_dir(folder).args(arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// A folder with these files in it.
pub fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = TempDir::new().unwrap();
    for (name, content) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
    folder
}

/// A folder with these texts in it.
pub fn texts(files: &[(&str, &str)]) -> TempDir {
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
    folder(&files)
}
