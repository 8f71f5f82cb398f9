//! Which claims are printed.

use clap::Args;
use isnad::text::orthography::fold;
use isnad::{Act, Claim};

/// Where the help lists them.
const HEADING: &str = "Filters";

/// Prints only some of the claims.
#[derive(Debug, Default, Args)]
pub(super) struct Filter {
    /// Only claims whose speaker has these words in name, title or mention, however they are spelt; given several times, any of them
    #[arg(long, value_name = "WORDS", value_parser = speaker, help_heading = HEADING)]
    speaker: Vec<String>,

    /// Only claims with this act; several, with commas between them: any of them
    #[arg(long, value_name = "ACT", value_delimiter = ',', value_parser = act(), help_heading = HEADING)]
    act: Vec<Act>,

    /// Only claims whose confidence is at least this
    #[arg(long, value_name = "0..1", value_parser = share, allow_negative_numbers = true, help_heading = HEADING)]
    min_confidence: Option<f32>,
}

impl Filter {
    pub(super) fn keeps(&self, claim: &Claim<'_>) -> bool {
        (self.act.is_empty() || self.act.contains(&claim.act()))
            && self.min_confidence.is_none_or(|least| claim.confidence() >= least)
            && (self.speaker.is_empty() || self.speaker.iter().any(|wanted| speaks(claim, wanted)))
    }
}

/// Whether the words stand side by side in what is known of the speaker.
fn speaks(claim: &Claim<'_>, wanted: &str) -> bool {
    let wanted = words(wanted);
    let speaker = claim.speaker();
    let mention = speaker.mention().map(isnad::Piece::text);
    !wanted.is_empty()
        && [speaker.name(), speaker.role(), mention]
            .into_iter()
            .flatten()
            .any(|known| words(known).windows(wanted.len()).any(|window| window == wanted))
}

/// Folded words, without marks and without the article: المنصوري is found by منصوري.
fn words(text: &str) -> Vec<String> {
    fold(text)
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| word.strip_prefix("ال").filter(|rest| rest.chars().count() > 2).unwrap_or(word).to_owned())
        .collect()
}

fn act() -> impl clap::builder::TypedValueParser<Value = Act> {
    use clap::builder::{PossibleValuesParser, TypedValueParser};
    PossibleValuesParser::new(Act::ALL.iter().map(|act| act.name()))
        // Only names that are there come through the parser before.
        .map(|name| Act::from_name(&name).unwrap_or(Act::State))
}

/// What would find nobody is a slip.
fn speaker(wanted: &str) -> Result<String, String> {
    if words(wanted).is_empty() { Err("words are expected".to_owned()) } else { Ok(wanted.to_owned()) }
}

fn share(words: &str) -> Result<f32, String> {
    match words.parse() {
        Ok(share) if (0.0..=1.0).contains(&share) => Ok(share),
        _ => Err("a number from 0 to 1 is expected".to_owned()),
    }
}
