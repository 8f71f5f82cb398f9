//! A document: its text with every claim marked in place, and the records.

use isnad::OwnedClaim;
use maud::{Markup, html};

use super::marks::{self, Mark, Node, Part};
use super::material::{Material, Place, Source};
use super::record;
use super::words::{Exact, isolated};

/// The document at this position.
pub(super) fn article(material: &Material, document: usize, source: &Source) -> Markup {
    let claims = material.claims_of(source);
    let id = format!("d{}", document + 1);
    html! {
        article.document id=(id) data-document=(document) aria-labelledby={ (id) "t" } {
            header {
                @let title = isolated(&source.title());
                // The title of the only document is that of the page.
                @if material.documents.len() == 1 { h1 id={ (id) "t" } { (title) } } @else { h2 id={ (id) "t" } { (title) } }
                p.origin {
                    span.name { (Exact(&source.name)) }
                    @if let Some(date) = &source.date { " · " time { (date) } }
                    " · الأقوال: " (claims.len())
                }
            }
            @if !source.whole { p.cut role="note" { "بلغ النص حدا من حدود القراءة، وقد لا تكون هذه أقواله كلها." } }
            @if !source.text.is_empty() {
                div.text { (nodes(&marks::tree(&source.text, claims), &Context { material, document, claims }, false)) }
            }
            @if claims.is_empty() {
                p.none { "لا قول منسوب في هذا النص." }
            } @else {
                details.records open {
                    summary { "السجلات (" (claims.len()) ")" }
                    ol {
                        @for number in 0..claims.len() { (record::record(material, Place { document, claim: number })) }
                    }
                }
            }
        }
    }
}

/// Where nodes stand.
struct Context<'a> {
    material: &'a Material,
    document: usize,
    claims: &'a [OwnedClaim],
}

fn nodes(nodes: &[Node<'_>], context: &Context<'_>, in_link: bool) -> Markup {
    html! {
        @for node in nodes {
            @match node {
                Node::Words(words) => (Exact(words)),
                Node::Marked { mark, continued, inside } => (marked(*mark, *continued, inside, context, in_link)),
            }
        }
    }
}

/// One mark. A cue is a link to its record, so that the keyboard reaches it; links must not lie inside each other.
fn marked(mark: Mark, continued: bool, inside: &[Node<'_>], context: &Context<'_>, in_link: bool) -> Markup {
    let Mark { claim, part, .. } = mark;
    let place = Place { document: context.document, claim };
    match part {
        Part::Cue => {
            let related = relation(context, place);
            let id = (!continued).then(|| place.in_text());
            let class = if related { "cue related" } else { "cue" };
            html! {
                @if in_link {
                    span class=(class) id=[id] data-claim=(claim) { (nodes(inside, context, true)) }
                } @else {
                    a class=(class) id=[id] href={ "#" (place.in_records()) } data-claim=(claim) { (nodes(inside, context, true)) }
                }
            }
        }
        Part::Content => {
            let form = context.claims.get(claim).map_or("", |claim| claim.form().name());
            html! { span class={ "content " (form) } data-claim=(claim) { (nodes(inside, context, in_link)) } }
        }
        Part::Speaker => html! { span.speaker data-claim=(claim) { (nodes(inside, context, in_link)) } },
        Part::Setting => html! { span.setting data-claim=(claim) { (nodes(inside, context, in_link)) } },
    }
}

/// Whether something stands against the claim.
fn relation(context: &Context<'_>, place: Place) -> bool {
    let material = context.material;
    let relations = material.relations_of(material.position(place));
    let mut contradicts = relations.iter().filter_map(|&at| material.relations.get(at));
    contradicts.any(|relation| relation.kind() == isnad::compare::RelationKind::Contradicts)
}
