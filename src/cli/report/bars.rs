//! A bar of a chart: its name, its length, its number.

use maud::{Markup, html};

/// One bar. The number is read aloud, the bar is not.
pub(super) fn bar(name: Markup, count: usize, most: usize) -> Markup {
    let share = 100.0 * count as f64 / most.max(1) as f64;
    html! {
        span.label { (name) }
        span.bar aria-hidden="true" { i style=(format!("width:{share:.1}%")) {} }
        span.count { (count) }
    }
}
