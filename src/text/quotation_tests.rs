use super::*;
use crate::text::tokenize::Tokens;
use proptest::prelude::*;

fn read(text: &str) -> (Vec<Token>, Vec<Quotation>) {
    let mut tokens: Vec<Token> = Tokens::new(text).collect();
    let quotations = pair_all(text, &mut tokens);
    (tokens, quotations)
}

/// The text with its marks as they were settled: `<` and `>` for a pair (`>>` for a mark that closes two), `{` for one
/// that opens and is not closed, `{+` where the next line goes on, `~` for a lone one.
fn settled(text: &str) -> String {
    let (tokens, quotations) = read(text);
    let mut out = String::new();
    let mut from = 0;
    for (index, token) in tokens.iter().enumerate() {
        let sign = match token.kind {
            TokenKind::OpenQuote => match quotations.iter().find(|quotation| quotation.open == index as u32).unwrap() {
                Quotation { closed: true, .. } => "<".to_owned(),
                Quotation { continues: true, .. } => "{+".to_owned(),
                _ => "{".to_owned(),
            },
            TokenKind::CloseQuote => {
                ">".repeat(quotations.iter().filter(|one| one.closed && one.close == index as u32).count())
            }
            TokenKind::LoneQuote => "~".to_owned(),
            _ => continue,
        };
        out.push_str(&text[from..token.start as usize]);
        out.push_str(&sign);
        from = token.end() as usize;
    }
    out + &text[from..]
}

#[track_caller]
fn check(table: &[(&str, &str)]) {
    for (text, expected) in table {
        assert_eq!(settled(text), *expected, "{text}");
    }
}

#[test]
fn each_family_pairs() {
    check(&[
        ("قال: «نعم».", "قال: <نعم>."),
        ("قال: “نعم”.", "قال: <نعم>."),
        ("قال: „نعم‟.", "قال: <نعم>."),
        ("قال: „نعم“.", "قال: <نعم>."),
        ("قال: ‹نعم›.", "قال: <نعم>."),
        ("قال: \"نعم\".", "قال: <نعم>."),
        ("قال: ＂نعم＂.", "قال: <نعم>."),
        ("قال: ''نعم''.", "قال: <نعم>."),
        ("قال: ``نعم''.", "قال: <نعم>."),
        ("قال: \"\"نعم\"\".", "قال: <نعم>."),
        ("قال: ‘نعم’.", "قال: <نعم>."),
        ("قال: 'نعم'.", "قال: <نعم>."),
        ("قال: `نعم`.", "قال: <نعم>."),
    ]);
}

#[test]
fn marks_turned_about_pair_by_their_spacing() {
    check(&[
        ("قال ”نعم“ ثم ”لا“.", "قال <نعم> ثم <لا>."),
        ("قال ”نعم”.", "قال <نعم>."),
        ("قال “نعم“.", "قال <نعم>."),
        ("قال »نعم«.", "قال <نعم>."),
        ("كلمة ’نعم‘ هنا", "كلمة <نعم> هنا"),
        ("كلمة ’نعم’ هنا", "كلمة <نعم> هنا"),
        ("قال ”إن ”نعم“ كثيرة“.", "قال <إن <نعم> كثيرة>."),
        ("قال: “ نعم “ ثم “ لا “", "قال: < نعم > ثم < لا >"),
    ]);
}

#[test]
fn straight_marks_open_and_close_by_spacing() {
    check(&[
        // At the edges of a line; after a colon, a comma, a parenthesis, a dash.
        ("\"نعم\"", "<نعم>"),
        ("(\"نعم\")", "(<نعم>)"),
        ("قال:\"نعم\"، ثم،\"لا\"؛", "قال:<نعم>، ثم،<لا>؛"),
        ("هو -\"نعم\"- هنا", "هو -<نعم>- هنا"),
        ("إس\"400\"", "إس<400>"),
        ("منظومة \"إس\"-400 هنا", "منظومة <إس>-400 هنا"),
        // Particles are written together with what is quoted.
        ("و\"نعم\" بـ\"لا\" لـ«نعم» وال\"لا\"", "و<نعم> بـ<لا> لـ<نعم> وال<لا>"),
        // A stop or a comma inside the quotation.
        ("\"نعم.\" وقال: \"لا،\" ثم", "<نعم.> وقال: <لا،> ثم"),
        ("\"نعم\".\"لا\"", "<نعم>.<لا>"),
        ("قال \"...نعم...\" ثم", "قال <...نعم...> ثم"),
        // Without a word from the spacing by turns.
        ("قال: \" نعم \" ثم \" لا \"", "قال: < نعم > ثم < لا >"),
        ("قال\"نعم\"ثم\"لا\"هنا", "قال<نعم>ثم<لا>هنا"),
        ("\"نعم\"ثم \"لا\"", "<نعم>ثم <لا>"),
        // Controls between mark and word.
        ("قال \u{202B}\"\u{200F}نعم\u{200F}\"\u{202C}.", "قال \u{202B}<\u{200F}نعم\u{200F}>\u{202C}."),
        ("\"#نعم_لا\" ثم", "<#نعم_لا> ثم"),
    ]);
}

#[test]
fn a_space_on_the_wrong_side_misleads_nobody() {
    check(&[
        ("قال \"نعم \"ثم جاء", "قال <نعم >ثم جاء"),
        ("قال \"نعم \"وأضاف \"لا\" ثم", "قال <نعم >وأضاف <لا> ثم"),
        ("قال\" نعم\" ثم", "قال< نعم> ثم"),
        ("قال «نعم »ثم جاء", "قال <نعم >ثم جاء"),
        ("قال« نعم» ثم جاء", "قال< نعم> ثم جاء"),
        ("خيانة \"مؤتمن \"و\"تزوير\"، نعم", "خيانة <مؤتمن >و<تزوير>، نعم"),
    ]);
}

#[test]
fn quotations_nest() {
    check(&[
        ("\"قال «نعم» ثم\"", "<قال <نعم> ثم>"),
        ("«قال \"نعم\" ثم»", "<قال <نعم> ثم>"),
        ("«قال «نعم» ثم»", "<قال <نعم> ثم>"),
        ("قال \"إن \"نعم\" كثيرة\" وأضاف \"لا\".", "قال <إن <نعم> كثيرة> وأضاف <لا>."),
        ("\"'نعم'\" ثم", "<<نعم>> ثم"),
        ("«\"نعم\"» ثم", "<<نعم>> ثم"),
        ("“«‹نعم›» لا”", "<<<نعم>> لا>"),
        // Two marks for the ends of two quotations.
        ("قال \"إن \"نعم\"\".", "قال <إن <نعم>>."),
    ]);
    let (_, quotations) = read("«أ «ب «ج» د» ه» «و»");
    let depths: Vec<u16> = quotations.iter().map(|quotation| quotation.depth).collect();
    assert_eq!(depths, [0, 1, 2, 0]);
    assert!(quotations.iter().all(|quotation| quotation.closed && !quotation.continues));
}

#[test]
fn mixtures_pair() {
    check(&[
        ("قال «نعم” ثم", "قال <نعم> ثم"),
        ("قال “نعم\"، ثم \"لا\".", "قال <نعم>، ثم <لا>."),
        ("قال \"نعم” ثم \"لا\"", "قال <نعم> ثم <لا>"),
        ("قال \"نعم» ثم", "قال <نعم> ثم"),
        ("قال «نعم” ثم «لا»", "قال <نعم> ثم <لا>"),
        // A mark of its own is still to come: the other is lone.
        ("قال «نعم” ثم لا»", "قال <نعم~ ثم لا>"),
        ("قال «نعم\" ثم لا»", "قال <نعم~ ثم لا>"),
        // The inner one was not closed.
        ("قال \"نعم «لا\" ثم", "قال <نعم {لا> ثم"),
        // An apostrophe closes no other quotation.
        ("قال «نعم' ثم", "قال {نعم~ ثم"),
        ("قال «نعم’ ثم", "قال {نعم~ ثم"),
    ]);
}

#[test]
fn lone_marks_are_left_alone() {
    check(&[
        ("وجاء في البيان أنه وصل”.", "وجاء في البيان أنه وصل~."),
        ("وصل\". ثم غادر", "وصل~. ثم غادر"),
        ("وصل». ثم «غادر»", "وصل~. ثم <غادر>"),
        ("وصل\"، وقال \"نعم\"", "وصل~، وقال <نعم>"),
        ("شاشة 5 \" كبيرة", "شاشة 5 ~ كبيرة"),
        ("هو \"\" ثم", "هو ~ ثم"),
        ("James' it's 'tis", "James~ it's ~tis"),
        ("من'هنا'ك", "من~هنا~ك"),
        ("\"", "~"),
        ("قال:\"", "قال:~"),
        ("كلمة »أخرى", "كلمة ~أخرى"),
        ("كلمة“ أخرى", "كلمة~ أخرى"),
    ]);
}

#[test]
fn what_is_not_closed_ends_with_its_line() {
    check(&[
        ("قال: \"نعم ثم جاء", "قال: {نعم ثم جاء"),
        ("قال: «نعم\nثم جاء»", "قال: {نعم\nثم جاء~"),
        ("قال: \" نعم\nثم", "قال: { نعم\nثم"),
        // A mark was forgotten between the two that open: a sentence ends between them, or a colon brings the second.
        ("في \"حسابه: \"نعم\" ثم", "في {حسابه: <نعم> ثم"),
        ("قال \"لا. وأكد أن \"نعم\" هنا \"لأن لا\".", "قال {لا. وأكد أن <نعم> هنا <لأن لا>."),
        // Or else at the end, where one mark closes both; or the outer quotation is closed nowhere.
        ("قال \"إن القدس \"عاصمتنا\".", "قال <إن القدس <عاصمتنا>>."),
        ("قال \"إن هذا \"نعم\" وهذا \"لا\"، ثم", "قال <إن هذا <نعم> وهذا <لا>>، ثم"),
        ("قال \"إن هذا \"نعم\" كثير", "قال {إن هذا <نعم> كثير"),
    ]);
    let (tokens, quotations) = read("قال \"لا. وأكد أن \"نعم\" هنا");
    // It was over when the sentence began that leads to the next.
    assert_eq!(tokens[quotations[0].close as usize - 1].kind, TokenKind::Period);
    assert_eq!((quotations[0].depth, quotations[1].depth), (0, 0));
    let (tokens, quotations) = read("قال \"لا، وأكد: \"نعم\" هنا");
    assert_eq!(tokens[quotations[0].close as usize].kind, TokenKind::OpenQuote);
    let (tokens, quotations) = read("قال: «نعم\nلا");
    assert_eq!(tokens[quotations[0].close as usize].kind, TokenKind::LineEnd);
    let (tokens, quotations) = read("قال: «نعم");
    assert_eq!(quotations[0].close as usize, tokens.len());
}

#[test]
fn a_quotation_runs_over_paragraphs() {
    check(&[
        ("قال: \"نعم.\n\"لا.\n\"ثم\".", "قال: {+نعم.\n{+لا.\n<ثم>."),
        ("قال: «نعم.\r\n\n\n«لا».", "قال: {+نعم.\r\n\n\n<لا>."),
        // Another family, a closed one, a line that begins with a word, the end of the text.
        ("قال: «نعم.\n\"لا\".", "قال: {نعم.\n<لا>."),
        ("قال: «نعم».\n«لا».", "قال: <نعم>.\n<لا>."),
        ("قال: «نعم.\nوقال «لا».", "قال: {نعم.\nوقال <لا>."),
        ("قال: «نعم.\n\n", "قال: {نعم.\n\n"),
        // Inside the first paragraph a name is quoted with the same marks.
        ("قال: \"نعم إن \"لا\" كثيرة.\n\"ثم\".", "قال: {+نعم إن <لا> كثيرة.\n<ثم>."),
        // A lone mark at the head of the next line opens nothing.
        ("قال: «نعم.\n» ثم", "قال: {نعم.\n~ ثم"),
    ]);
}

#[test]
fn ten_times_the_marks_take_ten_times_the_work() {
    for unit in ["«", "»", "\"", "\" ", " \"ن", "ن\" ", "«\"", "“ن", "\"\"ن", "\"ن\n", "«\n", "'", "’ن ‘", "«\u{200F}"]
    {
        let (tokens, quotations) = read(&unit.repeat(50_000));
        assert!(quotations.len() <= tokens.len());
    }
    let (_, quotations) = read(&("«".repeat(70_000) + &"»".repeat(70_000)));
    assert!(quotations.iter().all(|quotation| quotation.closed));
    assert_eq!(quotations.last().map(|quotation| quotation.depth), Some(u16::MAX));
}

fn text() -> impl Strategy<Value = String> {
    let marks = "([«»“”„‟‹›\"'‘’‚‛`]|\"\"|''|[ .،:()-]|\n|نعم|و|بـ|\u{200f}|x|5){0,40}";
    prop_oneof![1 => any::<String>(), 5 => marks]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn quotations_are_sane(text in text()) {
        let before: Vec<Token> = Tokens::new(&text).collect();
        let (tokens, quotations) = read(&text);
        let mut around: Vec<u32> = Vec::new();
        let mut last = None;
        for quotation in &quotations {
            let Quotation { open, close, closed, depth, continues } = *quotation;
            prop_assert!(last < Some(open), "{quotations:?}");
            last = Some(open);
            prop_assert!(open < close && close as usize <= tokens.len(), "{quotation:?}");
            prop_assert_eq!(tokens[open as usize].kind, TokenKind::OpenQuote);
            prop_assert!(!tokens[open as usize + 1..close as usize].iter().any(|token| token.kind == TokenKind::LineEnd));
            match tokens.get(close as usize).map(|token| token.kind) {
                Some(TokenKind::CloseQuote) => {}
                None | Some(TokenKind::LineEnd | TokenKind::OpenQuote) => prop_assert!(!closed),
                Some(kind) => {
                    // Its mark was forgotten: it is over where its last sentence is.
                    prop_assert!(!closed, "closed by {kind:?}");
                    prop_assert!(is_stop(tokens[close as usize - 1].kind), "{quotation:?}");
                }
            }
            prop_assert!(!continues || !closed && depth == 0);
            // They lie within each other or beside each other.
            while around.last().is_some_and(|&close| close <= open) {
                around.pop();
            }
            prop_assert_eq!(usize::from(depth), around.len());
            prop_assert!(around.last().is_none_or(|&outer| close <= outer), "{quotations:?}");
            around.push(close);
        }
        // Every mark that opens or closes belongs to a quotation, and nothing but marks was touched.
        for (index, (token, raw)) in tokens.iter().zip(&before).enumerate() {
            let index = index as u32;
            match token.kind {
                TokenKind::OpenQuote => prop_assert!(quotations.iter().any(|one| one.open == index)),
                TokenKind::CloseQuote => prop_assert!(quotations.iter().any(|one| one.close == index && one.closed)),
                _ => prop_assert_eq!(token, raw),
            }
            prop_assert_eq!((token.start, token.end()), (raw.start, raw.end()));
        }
    }

    #[test]
    fn a_line_is_settled_by_itself(one in text(), two in text()) {
        let settled = |text: &str| read(text).0.iter().map(|token| token.kind).collect::<Vec<_>>();
        // Whether a mark opens anew may hang on the mark at the head of the next line, and on nothing else beyond the
        // line.
        let mut expected = settled(&format!("{one}\nن\n"));
        expected.extend(settled(&two));
        prop_assert_eq!(settled(&format!("{one}\nن\n{two}")), expected);
    }

    #[test]
    fn balanced_guillemets_are_all_closed(words in proptest::collection::vec("[a-c«]", 0..30)) {
        // Each « opens, and is closed at the end.
        let open = words.iter().filter(|word| *word == "«").count();
        let text = words.concat() + "ن" + &"»".repeat(open);
        let (_, quotations) = read(&text);
        prop_assert_eq!(quotations.iter().filter(|quotation| quotation.closed).count(), open);
    }
}
