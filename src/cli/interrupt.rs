//! Ctrl-C: what has been found so far is printed whole before the process ends.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, Once, PoisonError};

/// What a shell expects of a process that Ctrl-C has ended.
const STATUS: i32 = 130;

/// Whom to tell of the signal; nobody where nothing is under way that could be ended well.
static LISTENER: Mutex<Option<Sender<Happened>>> = Mutex::new(None);

enum Happened {
    Interrupted,
    Finished,
}

/// Does the work. Where the user presses Ctrl-C meanwhile, `end` is called at once, whatever the work waits for, and the process ends with
/// status 130. Pressed again, it ends without any ado: `end` may itself wait for somebody who no longer reads.
///
/// What `end` returns is kept to the last moment: the lock of an output that has been ended, so that nobody writes behind the end.
pub(super) fn watched<K, T>(end: impl FnOnce() -> K + Send, work: impl FnOnce() -> T) -> T {
    let events = listen();
    std::thread::scope(|scope| {
        let watch = move || {
            if let Ok(Happened::Interrupted) = events.recv() {
                let _kept = end();
                std::process::exit(STATUS);
            }
        };
        // Where the machine has no more threads to give, Ctrl-C ends the process as it always does.
        if std::thread::Builder::new().spawn_scoped(scope, watch).is_err() {
            take();
        }
        let outcome = work();
        if let Some(listener) = take() {
            let _ = listener.send(Happened::Finished);
        }
        outcome
    })
}

fn listen() -> Receiver<Happened> {
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| {
        // Refused where whoever started us wants the signal ignored, as nohup does; then it is.
        let _ = ctrlc::try_set_handler(|| match take() {
            Some(listener) if listener.send(Happened::Interrupted).is_ok() => {}
            _ => std::process::exit(STATUS),
        });
    });
    let (sender, receiver) = channel();
    *LISTENER.lock().unwrap_or_else(PoisonError::into_inner) = Some(sender);
    receiver
}

fn take() -> Option<Sender<Happened>> {
    LISTENER.lock().unwrap_or_else(PoisonError::into_inner).take()
}
