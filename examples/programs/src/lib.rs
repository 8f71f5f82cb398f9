//! What the programs under `bin/` do, so that it can be tested.
#![forbid(unsafe_code)]

pub mod batch;
pub mod database;
pub mod service;
