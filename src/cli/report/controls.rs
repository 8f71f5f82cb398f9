//! What the reader can turn: speaker, act, form, confidence; and the numbers that this needs.

use isnad::{Act, Form};
use maud::{Markup, html};
use serde::Serialize;

use super::material::Material;
use super::timeline;
use super::words::json;
use crate::cli::labels;

/// Speakers that are suggested while a name is typed.
const SUGGESTED: usize = 300;

/// The form. Without a script it has no use and stays hidden.
pub(super) fn form(material: &Material) -> Markup {
    let found = |act: Act| material.claims.iter().any(|claim| claim.act() == act);
    html! {
        form #filter role="search" aria-label="تصفية الأقوال" hidden {
            details open {
                summary { "تصفية" }
                div.turns {
                    label { "القائل " input name="speaker" type="search" list="names" autocomplete="off" placeholder="الكل"; }
                    datalist #names { @for speaker in material.speakers.iter().take(SUGGESTED) { option value=(speaker.name()) {} } }
                    @if material.documents.len() > 1 {
                        label { "عنوان النص " input name="title" type="search" autocomplete="off" placeholder="الكل"; }
                    }
                    label { "الفعل "
                        select name="act" {
                            option value="" { "الكل" }
                            @for &act in Act::ALL.iter().filter(|&&act| found(act)) { option value=(act.name()) { (labels::act(act)) } }
                        }
                    }
                    label { "الصيغة "
                        select name="form" {
                            option value="" { "الكل" }
                            @for &form in Form::ALL { option value=(form.name()) { (labels::form(form)) } }
                        }
                    }
                    label { "الثقة من " input name="confidence" type="range" min="0" max="100" step="5" value="0"; output.share { "0%" } }
                    button type="reset" { "إلغاء التصفية" }
                }
            }
            p #told role="status" {}
        }
    }
}

/// All claims in numbers, for the filter: names stand once, claims point to them.
#[derive(Serialize)]
struct Numbers<'a> {
    speakers: Vec<&'a str>,
    acts: Vec<&'a str>,
    forms: Vec<&'a str>,
    periods: Vec<&'a str>,
    /// Per document and claim: speaker, act, form, confidence in hundredths, period; -1 where there is none.
    claims: Vec<Vec<[i64; 5]>>,
}

/// The numbers as a block that is no script.
pub(super) fn numbers(material: &Material) -> Result<Markup, serde_json::Error> {
    let naming = timeline::naming(material);
    let periods = timeline::periods(material, naming);
    let position = |found: Option<usize>| found.and_then(|at| i64::try_from(at).ok()).unwrap_or(-1);
    let mut period_of = vec![None; material.claims.len()];
    for (number, claims) in periods.values().enumerate() {
        for &claim in claims {
            if let Some(period) = period_of.get_mut(claim) {
                *period = Some(number);
            }
        }
    }
    let row = |at: usize| {
        let claim = material.claims.get(at)?;
        let act = Act::ALL.iter().position(|&act| act == claim.act());
        let form = Form::ALL.iter().position(|&form| form == claim.form());
        let confidence = (f64::from(claim.confidence()) * 100.0).round() as i64;
        let period = period_of.get(at).copied().flatten();
        Some([position(material.speaker_of(at)), position(act), position(form), confidence, position(period)])
    };
    let rows =
        |source: &super::material::Source| (source.first()..source.first() + source.claims).filter_map(row).collect();
    let numbers = Numbers {
        speakers: material.speakers.iter().map(isnad::SpeakerSummary::name).collect(),
        acts: Act::ALL.iter().map(|act| act.name()).collect(),
        forms: Form::ALL.iter().map(|form| form.name()).collect(),
        periods: periods.keys().map(String::as_str).collect(),
        claims: material.documents.iter().map(rows).collect(),
    };
    Ok(html! { script #numbers type="application/json" { (json(&numbers)?) } })
}
