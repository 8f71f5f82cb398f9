//! Several workers read documents at the same time; what they found is printed, or gathered, in the order of the input.
//!
//! The workers take turns at the input and at the output: one reads the next few documents while the others extract from theirs. What is
//! found is delivered by whoever has found what all others wait for; a worker goes on meanwhile, but not further ahead than a few batches.
//! So memory holds a few documents a worker.

use std::collections::BTreeMap;
use std::io::Write;
use std::num::NonZeroUsize;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use super::document::{Document, Problem};
use super::notices::Notices;
use super::records::Records;
use super::{Failure, interrupt, say};

/// A worker takes documents until they have this many bytes together …
const BYTES: u64 = 1 << 17;
/// … or are this many.
const DOCUMENTS: usize = 64;

/// So many batches a worker may be found and not delivered, since one before them takes longer.
const AHEAD: u64 = 4;

/// More workers than that would wait for each other.
const WORKERS: usize = 256;

/// Where documents come from.
struct Source<D> {
    documents: D,
    /// The number of the next batch.
    next: u64,
}

/// Where goes what was found.
struct Sink<S, T> {
    state: S,
    /// The batch whose turn it is.
    turn: u64,
    /// What was found in later batches, by their numbers.
    waiting: BTreeMap<u64, Result<Vec<Outcome<T>>, Failure>>,
    failure: Option<Failure>,
}

/// Where records are printed.
struct Printer<'r, W: Write> {
    records: &'r mut Records<W>,
    notices: &'r mut Notices,
}

/// What became of one document of a batch.
enum Outcome<T> {
    Found { found: T, bytes: u64, undated: Option<String> },
    Skipped(Problem),
}

/// What is printed of a document, and what is told beside it.
pub(super) struct Printed {
    pub(super) page: Vec<u8>,
    pub(super) problems: Vec<Problem>,
}

/// How a run is divided.
#[derive(Clone, Copy, Debug)]
pub(super) struct Division {
    pub(super) workers: usize,
    /// Each document is delivered before the next is read by the same worker.
    pub(super) at_once: bool,
}

impl Division {
    /// As many workers as were asked for; else as many as the machine has cores, and one where nobody would gain by more.
    pub(super) fn new(asked: Option<NonZeroUsize>, alone: bool, at_once: bool) -> Self {
        let workers = match asked {
            Some(threads) => threads.get(),
            None if alone || at_once => 1,
            None => std::thread::available_parallelism().map_or(1, NonZeroUsize::get),
        };
        Self { workers, at_once }
    }
}

/// Prints what `page` makes of each document, in their order.
pub(super) fn run<D, W>(
    documents: D,
    division: Division,
    page: impl Fn(&Document) -> Result<Printed, Failure> + Sync,
    records: &mut Records<W>,
    notices: &mut Notices,
) -> Result<(), Failure>
where
    D: Iterator<Item = Result<Document, Problem>> + Send,
    W: Write + Send,
{
    let sink =
        Mutex::new(Sink { state: Printer { records, notices }, turn: 0, waiting: BTreeMap::new(), failure: None });
    let print = |printer: &mut Printer<'_, W>, outcomes| print(printer, outcomes, division.at_once);
    let end = || {
        let mut sink = lock(&sink);
        interrupted(&mut sink);
        sink
    };
    interrupt::watched(end, || work(documents, division, |document| page(&document), &sink, print));
    sink.into_inner().unwrap_or_else(PoisonError::into_inner).failure.map_or(Ok(()), Err)
}

/// Gives what `find` makes of each document to `keep`, in their order; what cannot be read is told.
pub(super) fn gather<D, T>(
    documents: D,
    division: Division,
    find: impl Fn(Document) -> (T, Vec<Problem>) + Sync,
    keep: impl FnMut(T) + Send,
    notices: &mut Notices,
) where
    D: Iterator<Item = Result<Document, Problem>> + Send,
    T: Send,
{
    let sink = Mutex::new(Sink { state: (notices, keep), turn: 0, waiting: BTreeMap::new(), failure: None });
    work(
        documents,
        division,
        |document| Ok(find(document)),
        &sink,
        |(notices, keep), outcomes| {
            for outcome in outcomes {
                match outcome {
                    Outcome::Found { found: (found, problems), bytes, undated } => {
                        problems.iter().for_each(|problem| notices.problem(problem));
                        notices.document(bytes, undated);
                        keep(found);
                    }
                    Outcome::Skipped(problem) => notices.problem(&problem),
                }
            }
            Ok(())
        },
    );
}

/// Takes documents, finds what is in them and delivers it when its turn comes, until there are none or a delivery fails.
fn work<D, T, S>(
    documents: D,
    division: Division,
    find: impl Fn(Document) -> Result<T, Failure> + Sync,
    sink: &Mutex<Sink<S, T>>,
    deliver: impl Fn(&mut S, Vec<Outcome<T>>) -> Result<(), Failure> + Sync,
) where
    D: Iterator<Item = Result<Document, Problem>> + Send,
    T: Send,
    S: Send,
{
    let source = Mutex::new(Source { documents, next: 0 });
    let turned = Condvar::new();
    let workers = division.workers.min(WORKERS);
    let ahead = AHEAD * workers as u64;
    let work = || {
        loop {
            let Some((number, batch)) = batch(&source, division.at_once) else { return };
            let outcomes: Result<Vec<Outcome<T>>, Failure> = batch
                .into_iter()
                .map(|document| match document {
                    Ok(document) => {
                        let (bytes, undated) = (document.bytes, document.unread_date());
                        Ok(Outcome::Found { found: find(document)?, bytes, undated })
                    }
                    Err(problem) => Ok(Outcome::Skipped(problem)),
                })
                .collect();
            // The batch whose turn it is never waits.
            let too_early = |sink: &mut Sink<S, T>| number > sink.turn + ahead && sink.failure.is_none();
            let waited = turned.wait_while(lock(sink), too_early);
            let mut sink = waited.unwrap_or_else(PoisonError::into_inner);
            sink.take(number, outcomes, &deliver);
            turned.notify_all();
            if sink.failure.is_some() {
                return;
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 1..workers {
            // Where the machine has no more threads to give, those that there are do the work.
            if std::thread::Builder::new().spawn_scoped(scope, work).is_err() {
                break;
            }
        }
        work();
    });
}

/// Prints what has had its turn to its end, so that it is a whole file, and says how far it goes.
fn interrupted<W: Write, T>(sink: &mut Sink<Printer<'_, W>, T>) {
    if sink.failure.is_none()
        && let Err(error) = sink.state.records.end()
    {
        say(&format_args!("cannot write: {error}"));
    }
    sink.state.notices.interrupted();
}

/// The next few documents and the number of their batch; `None` at the end of the input.
fn batch<D>(source: &Mutex<Source<D>>, at_once: bool) -> Option<(u64, Vec<Result<Document, Problem>>)>
where
    D: Iterator<Item = Result<Document, Problem>>,
{
    let mut source = lock(source);
    let mut batch = Vec::new();
    let mut bytes = 0;
    let most = if at_once { 1 } else { DOCUMENTS };
    while batch.len() < most && bytes < BYTES {
        let Some(document) = source.documents.next() else { break };
        bytes += document.as_ref().map_or(0, |document| document.bytes);
        batch.push(document);
    }
    if batch.is_empty() {
        return None;
    }
    let number = source.next;
    source.next += 1;
    Some((number, batch))
}

fn print<W: Write>(
    printer: &mut Printer<'_, W>,
    outcomes: Vec<Outcome<Printed>>,
    at_once: bool,
) -> Result<(), Failure> {
    let Printer { records, notices } = printer;
    for outcome in outcomes {
        match outcome {
            Outcome::Found { found: Printed { page, problems }, bytes, undated } => {
                records.print(&page)?;
                problems.iter().for_each(|problem| notices.problem(problem));
                notices.document(bytes, undated);
            }
            Outcome::Skipped(problem) => notices.problem(&problem),
        }
    }
    if at_once {
        records.flush()?;
    }
    Ok(())
}

impl<S, T> Sink<S, T> {
    /// Takes what was found in a batch, and delivers what has its turn. Behind the first failure nothing is delivered.
    fn take(
        &mut self,
        number: u64,
        outcomes: Result<Vec<Outcome<T>>, Failure>,
        deliver: impl Fn(&mut S, Vec<Outcome<T>>) -> Result<(), Failure>,
    ) {
        self.waiting.insert(number, outcomes);
        while self.failure.is_none()
            && let Some(outcomes) = self.waiting.remove(&self.turn)
        {
            self.failure = outcomes.and_then(|outcomes| deliver(&mut self.state, outcomes)).err();
            self.turn += 1;
        }
    }
}

/// What the lock guards; a worker that panicked has left nothing half done that another could not go on with.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
