//! The page around everything: head, style, script, and the order of the sections.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::material::Material;
use super::{article, controls, overview, relations, timeline};

const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("script.js");
/// The digest of the script, the only one that a browser may run in the page.
const DIGEST: &str = include_str!("script.sha256");

/// The whole page.
pub(super) fn page(material: &Material) -> Result<String, serde_json::Error> {
    let policy = format!(
        "default-src 'none'; style-src 'unsafe-inline'; script-src '{}'; base-uri 'none'; form-action 'none'",
        DIGEST.trim()
    );
    let numbers = controls::numbers(material)?;
    let script = html! { (numbers) script { (PreEscaped(SCRIPT)) } };
    let alone = material.documents.len() == 1;
    let page = html! {
        (DOCTYPE)
        html lang="ar" dir="rtl" {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="generator" content=(concat!("isnad ", env!("CARGO_PKG_VERSION")));
                title { (title(material)) }
                style { (PreEscaped(STYLE)) }
            }
            body.alone[alone] {
                a.skip href="#main" { "إلى المحتوى" }
                header.top #top {
                    p.brand { b { "إسناد" } span { " — من قال ماذا" } }
                    (contents(material, alone))
                }
                main #main tabindex="-1" {
                    @if !alone { h1 { (title(material)) } }
                    (key())
                    (controls::form(material))
                    section #found hidden aria-live="polite" {}
                    @if alone { (documents(material, true)) } @else { div #reader hidden {} }
                    div #overview {
                        @if !alone { (overview::index(material)) }
                        (relations::section(material))
                        (overview::speakers(material))
                        div.charts {
                            (overview::acts(material))
                            (timeline::section(material))
                        }
                    }
                    // Before the documents, so that a long page can be used while they are still read.
                    @if !alone { (script) (documents(material, false)) }
                }
                footer { p { "الأقوال منسوبة آليا كما وردت في النص، ولا حكم على صحتها. " span dir="ltr" { "isnad " (env!("CARGO_PKG_VERSION")) } } }
                @if alone { (script) }
            }
        }
    };
    Ok(without_needless_ends(page.into_string()))
}

/// The page without the ends of rows and of entries in lists: HTML ends them where the next begins or the list ends, and there are tens of
/// thousands. No words of a text are touched, since theirs are written `&lt;`.
fn without_needless_ends(page: String) -> String {
    ["</dt>", "</dd>", "</li>"].into_iter().fold(page, |page, end| page.replace(end, ""))
}

/// The only document is there at once; of several, each when it is asked for.
fn documents(material: &Material, at_once: bool) -> Markup {
    html! {
        div #documents {
            @for (number, source) in material.documents.iter().enumerate() {
                @let document = article::article(material, number, source);
                @if at_once { (document) } @else { noscript data-document=(number) { (document) } }
            }
        }
    }
}

fn title(material: &Material) -> String {
    match material.documents.as_slice() {
        [] => "لا نصوص".to_owned(),
        [source] => source.title(),
        several => format!("النصوص: {} · الأقوال: {}", several.len(), material.claims.len()),
    }
}

/// Links to the sections that there are.
fn contents(material: &Material, alone: bool) -> Markup {
    let sections = [
        ("d1", "النص", alone),
        ("index", "النصوص", !alone),
        ("relations", "تناقض وتأييد", !material.relations.is_empty()),
        ("speakers", "القائلون", !material.speakers.is_empty()),
        ("acts", "الأفعال", !material.claims.is_empty()),
        ("timeline", "الزمن", (0..material.claims.len()).any(|claim| material.day(claim).is_some())),
    ];
    html! {
        nav aria-label="أقسام الصفحة" {
            ul { @for (id, name, there) in sections { @if there { li { a href={ "#" (id) } { (name) } } } } }
        }
    }
}

/// What the marks mean.
fn key() -> Markup {
    html! {
        p.key aria-label="مفتاح العلامات" {
            span.cue { "عبارة القول" } " "
            span.speaker { "القائل" } " "
            span.content.direct { "قول مباشر" } " "
            span.content.indirect { "قول غير مباشر" } " "
            span.content.mixed { "مباشر جزئيا" } " "
            span.setting { "لمن ومتى وأين" } " "
            span.cue.related { "يناقضه قول آخر" }
        }
    }
}
