//! Claims over time.

use std::collections::BTreeMap;

use isnad::Date;
use maud::{Markup, html};

use super::bars;
use super::material::Material;
use super::record::who;
use super::words::isolated;
use crate::cli::labels;

/// More days than that are shown as months, more months as years.
const PERIODS: usize = 45;
/// Up to so many claims, the timeline says what was claimed.
const TOLD: usize = 200;

/// How a day is called in the timeline: the day itself, its month, its year.
pub(super) type Naming = fn(Date) -> String;

/// How the days of these claims are best called.
pub(super) fn naming(material: &Material) -> Naming {
    let namings: [Naming; 3] = [
        |day| day.to_string(),
        |day| format!("{:04}-{:02}", day.year(), day.month()),
        |day| format!("{:04}", day.year()),
    ];
    let [days, months, years] = namings;
    let few = |naming: Naming| periods(material, naming).len() <= PERIODS;
    if few(days) {
        days
    } else if few(months) {
        months
    } else {
        years
    }
}

/// Per period, the positions of its claims.
pub(super) fn periods(material: &Material, naming: Naming) -> BTreeMap<String, Vec<usize>> {
    let mut periods: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for claim in 0..material.claims.len() {
        if let Some(day) = material.day(claim) {
            periods.entry(naming(day)).or_default().push(claim);
        }
    }
    periods
}

pub(super) fn section(material: &Material) -> Markup {
    let periods = periods(material, naming(material));
    let most = periods.values().map(Vec::len).max().unwrap_or(0);
    let told = material.claims.len() <= TOLD;
    html! {
        @if !periods.is_empty() {
            section #timeline aria-labelledby="timeline-title" {
                h2 #timeline-title { "على خط الزمن" }
                ol.bars {
                    @for (name, claims) in &periods {
                        li data-period=(name) {
                            (bars::bar(html! { time { (name) } }, claims.len(), most))
                            @if told { (list(material, claims)) }
                        }
                    }
                }
            }
        }
    }
}

fn list(material: &Material, claims: &[usize]) -> Markup {
    html! {
        details {
            summary { "الأقوال" }
            ul {
                @for &at in claims {
                    @if let Some(claim) = material.claims.get(at) {
                        li {
                            a href={ "#" (material.place(at).in_records()) } {
                                (who(claim)) ": " (labels::act(claim.act()))
                            }
                            @if let Some(piece) = claim.content().first() { " — " (isolated(&beginning(piece.text()))) }
                        }
                    }
                }
            }
        }
    }
}

/// The first words.
fn beginning(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().take(WORDS + 1).collect();
    match words.get(..WORDS) {
        Some(first) if words.len() > WORDS => format!("{} …", first.join(" ")),
        _ => words.join(" "),
    }
}

const WORDS: usize = 14;
