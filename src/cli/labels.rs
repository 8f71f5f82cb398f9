//! The closed sets of the records in the language of the texts, for those who read rather than parse.

use isnad::compare::{Reason, RelationKind};
use isnad::{Act, Form, Kind, ResolvedBy, Rule};

/// What a speaker does.
pub(super) const fn act(act: Act) -> &'static str {
    match act {
        Act::State => "تصريح",
        Act::Affirm => "تأكيد",
        Act::Deny => "نفي",
        Act::Reject => "رفض",
        Act::Decline => "امتناع",
        Act::Admit => "إقرار",
        Act::Request => "طلب",
        Act::Promise => "تعهد",
        Act::Warn => "تحذير",
        Act::Threaten => "تهديد",
        Act::Accuse => "اتهام",
        Act::Criticise => "انتقاد",
        Act::Welcome => "ترحيب",
        Act::Express => "شعور",
        Act::Opine => "رأي",
        Act::Predict => "توقع",
        Act::Ask => "سؤال",
        _ => act.name(),
    }
}

/// What sort of source it is.
pub(super) const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Person => "شخص",
        Kind::Organization => "مؤسسة",
        Kind::Place => "دولة",
        Kind::Media => "إعلام",
        Kind::Document => "وثيقة",
        Kind::Group => "جماعة",
        _ => UNKNOWN,
    }
}

/// Where nobody can know: "not known".
pub(super) const UNKNOWN: &str = "غير معروف";

/// Whose words: "verbatim", "in other words", "partly verbatim".
pub(super) const fn form(form: Form) -> &'static str {
    match form {
        Form::Direct => "مباشر",
        Form::Indirect => "غير مباشر",
        Form::Mixed => "مباشر جزئيا",
        _ => form.name(),
    }
}

/// How a claim was found, in a few words: "verb, subject, then that".
pub(super) const fn rule(rule: Rule) -> &'static str {
    match rule {
        Rule::VerbSubjectThat => "فعل ففاعل ثم «أن»",
        Rule::VerbSubjectQuotation => "فعل ففاعل ثم اقتباس",
        Rule::VerbSubjectColon => "فعل ففاعل ثم نقطتان",
        Rule::VerbSubjectNoun => "فعل ففاعل ثم اسم",
        Rule::SubjectVerbThat => "فاعل ففعل ثم «أن»",
        Rule::SubjectVerbQuotation => "فاعل ففعل ثم اقتباس",
        Rule::SubjectVerbNoun => "فاعل ففعل ثم اسم",
        Rule::QuotationVerbSubject => "اقتباس ثم فعل ففاعل",
        Rule::QuotationAround => "اقتباس على جانبي الفعل",
        Rule::Participle => "اسم فاعل يتابع القول",
        Rule::VerbalNoun => "مصدر ثم القول",
        Rule::SourcePhraseBefore => "ذكر المصدر قبل القول",
        Rule::SourcePhraseAfter => "ذكر المصدر بعد القول",
        Rule::SourcePhraseInside => "ذكر المصدر داخل القول",
        Rule::HeadlineColon => "عنوان بنقطتين",
        Rule::Relay => "نقل عن مصدر",
        Rule::SupportVerb => "فعل مع مصدر القول",
        Rule::RelativeClause => "جملة صلة",
        Rule::Question => "سؤال",
        Rule::AsReported => "«كما قال»",
        Rule::Nested => "قول داخل قول",
        _ => rule.name(),
    }
}

/// How the speaker was settled: "full name", "a short name whose full form the text gives" …
pub(super) const fn resolved_by(step: ResolvedBy) -> &'static str {
    match step {
        ResolvedBy::FullName => "اسم كامل",
        ResolvedBy::ShortName => "اسم قصير ورد كامله في النص",
        ResolvedBy::TitleOnly => "منصب بلا اسم",
        ResolvedBy::Description => "وصف بلا اسم",
        ResolvedBy::Place => "بلد أو مكان",
        ResolvedBy::Organization => "اسم مؤسسة",
        ResolvedBy::SameSentence => "فاعل الجملة نفسها",
        ResolvedBy::LastSpeaker => "آخر متحدث",
        ResolvedBy::Topic => "من يدور عنه الكلام",
        ResolvedBy::Agreement => "آخر متحدث يطابقه الفعل",
        ResolvedBy::TitleReturns => "منصب ورد صاحبه من قبل",
        _ => UNKNOWN,
    }
}

/// How two claims stand to each other.
pub(super) const fn relation(kind: RelationKind) -> &'static str {
    match kind {
        RelationKind::Contradicts => "تناقض",
        RelationKind::Supports => "تأييد",
        RelationKind::Superseded => "تجاوزه الزمن",
        _ => kind.name(),
    }
}

/// Why two claims contradict or support each other.
pub(super) const fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::Denial => "أحدهما ينفي ما يقوله الآخر",
        Reason::OppositePolarity => "مثبت هنا ومنفي هناك",
        Reason::OppositePredicates => "معنيان متضادان",
        Reason::ConverseDenied => "طرف يقول أعطينا وآخر ينفي أنه أخذ",
        Reason::IncompatibleQuantities => "رقمان مختلفان لشيء واحد",
        Reason::IncompatiblePlace => "مكانان لحدث واحد",
        Reason::IncompatibleDate => "زمنان لحدث واحد",
        Reason::OtherParticipant => "اسم آخر في الدور نفسه",
        Reason::Rejection => "أحدهما يرفض ما يطلبه الآخر",
        Reason::Retraction => "تراجع عن قول سابق",
        Reason::Wording => "الصياغة في مجملها",
        Reason::SameWords => "الكلمات نفسها",
        Reason::SameDenial => "كلاهما ينفي الشيء نفسه",
        Reason::SameQuantity => "الرقم نفسه للشيء نفسه",
        Reason::ConverseConfirmed => "الحدث نفسه من طرفيه",
        Reason::SameEvent => "الحدث نفسه بكلمات أخرى",
        _ => reason.name(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A variant that is new to the library has a name of its own to fall back on, but readers of Arabic deserve one of theirs.
    #[test]
    fn every_name_of_the_records_has_its_word() {
        let labels = (Act::ALL.iter().map(|&it| act(it)))
            .chain(Kind::ALL.iter().map(|&it| kind(it)))
            .chain(Form::ALL.iter().map(|&it| form(it)))
            .chain(Rule::ALL.iter().map(|&it| rule(it)))
            .chain(ResolvedBy::ALL.iter().map(|&it| resolved_by(it)))
            .chain(RelationKind::ALL.iter().map(|&it| relation(it)))
            .chain(Reason::ALL.iter().map(|&it| reason(it)));
        for label in labels {
            assert!(!label.is_ascii(), "{label}");
        }
        // "not known" is the word for one of them only.
        assert_eq!(Kind::ALL.iter().filter(|&&it| kind(it) == UNKNOWN).count(), 1);
        assert_eq!(ResolvedBy::ALL.iter().filter(|&&it| resolved_by(it) == UNKNOWN).count(), 1);
    }
}
