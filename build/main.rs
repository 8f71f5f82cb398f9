//! Makes the standard lexicon when the crate is compiled, so that a program has it at once: the modules that read the tables of words
//! and make their forms are those of the library itself. Words that single productions ask for become constants.

// What the library alone asks of these modules is not called here.
#![allow(dead_code)]

use std::path::Path;
use std::{env, fs};

#[path = "../src/claim"]
mod claim {
    /// What has names; their way into records is the library's.
    pub(crate) mod named {
        macro_rules! named {
            (
                $(#[$attribute:meta])*
                $type:ident, $noun:literal;
                $($(#[$doc:meta])* $variant:ident $name:literal,)+
            ) => {
                #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
                pub enum $type {
                    $($variant,)+
                }

                impl $type {
                    pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

                    pub const fn name(self) -> &'static str {
                        match self {
                            $(Self::$variant => $name,)+
                        }
                    }

                    pub fn from_name(name: &str) -> Option<Self> {
                        Self::ALL.iter().copied().find(|act| act.name() == name)
                    }
                }
            };
        }
        pub(crate) use named;
    }

    mod act;
    mod agreement;
    pub use act::Act;
    pub use agreement::{Gender, Number};
}

#[path = "../src/lexicon"]
mod lexicon {
    pub(crate) mod behaviour;
    pub(crate) mod class;
    mod conjugation;
    mod declension;
    mod derivation;
    mod draft;
    mod filter;
    mod hasher;
    mod knowledge;
    mod limits;
    mod reader;
    mod recognised;
    #[path = "../../build/source.rs"]
    mod source;
    #[path = "../../build/tables.rs"]
    mod standard;
    mod stem;
    mod tables;
    pub(crate) mod verb;
    mod word;

    /// The tables as a piece of source.
    pub fn standard() -> String {
        let mut draft = draft::Draft::empty();
        standard::load(&mut draft);
        source::write(&draft.finish())
    }
}

mod wordings;

#[path = "../src/text"]
mod text {
    pub mod key;
    pub mod orthography;
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    for path in [
        "build",
        "src/lexicon",
        "src/text/key.rs",
        "src/text/orthography.rs",
        "src/claim/act.rs",
        "src/claim/agreement.rs",
    ] {
        println!("cargo::rerun-if-changed={path}");
    }
    let folder = env::var_os("OUT_DIR").ok_or("no OUT_DIR")?;
    fs::write(Path::new(&folder).join("standard.rs"), lexicon::standard())?;
    fs::write(Path::new(&folder).join("wordings.rs"), wordings::source()?)?;
    Ok(())
}
