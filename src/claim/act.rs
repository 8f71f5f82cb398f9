//! What a speaker does by saying something.

use super::named::named;

named! {
    /// What a speaker does by saying something: stating, denying, promising …
    ///
    /// The act follows from the cue's own meaning, not from the content: قال … لن نقبل (he said: we shall not accept) is
    /// [`Act::State`].
    ///
    /// ```
    /// use isnad::Act;
    ///
    /// // نفى المتحدث: the spokesman denied
    /// assert_eq!(Act::from_name("deny"), Some(Act::Deny));
    /// assert_eq!(Act::Deny.name(), "deny");
    /// assert_eq!(Act::from_name("whisper"), None);
    /// assert!(Act::ALL.contains(&Act::Promise));
    /// ```
    Act, "act";
    /// A neutral statement: قال (said), أعلن (announced), وفقا لـ (according to).
    State "state",
    /// Insistence or confirmation: أكد (affirmed), شدد على (stressed).
    Affirm "affirm",
    /// That something is not so or did not happen: نفى (denied), أنكر (disavowed).
    Deny "deny",
    /// Turning down a claim, an offer or a demand; ruling out: رفض (rejected), استبعد (ruled out).
    Reject "reject",
    /// Not saying: رفض التعليق (declined to comment).
    Decline "decline",
    /// Conceding: اعترف (admitted), أقر (acknowledged).
    Admit "admit",
    /// Asking somebody to do something: طالب (demanded), دعا (called on), حث (urged).
    Request "request",
    /// Committing oneself: تعهد (pledged), وعد (promised).
    Promise "promise",
    /// Of a danger: حذر (warned), نبه (alerted).
    Warn "warn",
    /// With an act of one's own: هدد (threatened), توعد (vowed revenge).
    Threaten "threaten",
    /// Laying blame on somebody: اتهم (accused), حمّل المسؤولية (held responsible).
    Accuse "accuse",
    /// Condemning: أدان (condemned), ندد (denounced), انتقد (criticised).
    Criticise "criticise",
    /// Praise, support, thanks: رحب (welcomed), أشاد (praised), شكر (thanked).
    Welcome "welcome",
    /// A feeling, a hope, a fear, a regret: أعرب عن (expressed), أسف (regretted).
    Express "express",
    /// A view or a judgement: اعتبر (considered), رأى (held), وصف (described).
    Opine "opine",
    /// The future: توقع (expected), رجح (thought likely).
    Predict "predict",
    /// A question: سأل (asked), تساءل (wondered).
    Ask "ask",
}
