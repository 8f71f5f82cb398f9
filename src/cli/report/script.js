"use strict";
(() => {
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const make = (tag, properties = {}, ...inside) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...inside);
    return element;
  };
  // A claim in numbers.
  const SPEAKER = 0, ACT = 1, FORM = 2, CONFIDENCE = 3, PERIOD = 4;
  // How much of a long list is there at first.
  const ROWS = 40, FOUND = 20;

  const numbers = JSON.parse(one("#numbers").textContent);
  const alone = document.body.classList.contains("alone");
  const form = one("#filter"), told = one("#told"), found = one("#found"), reader = one("#reader"), overview = one("#overview");
  // The script runs before the documents are there, so that a long page can be used at once.
  const kept = number => one(`#documents > noscript[data-document="${number}"]`);
  document.documentElement.classList.add("scripted");
  form.hidden = false;
  // On a telephone the filter opens when it is asked for.
  one("details", form).open = matchMedia("(min-width: 62rem)").matches;

  // What a browser with scripts keeps as plain words, as elements. It was written, and escaped, with the rest of the page.
  const awake = inert => {
    const template = document.createElement("template");
    template.innerHTML = inert.textContent;
    return template.content;
  };

  // Spellings that differ in hamza, vowels and the like are one name.
  const fold = name => name.toLowerCase().replace(/[\u064b-\u065f\u0670\u0640]/g, "").replace(/[أإآٱ]/g, "ا")
    .replace(/[ىی]/g, "ي").replace(/ة/g, "ه").replace(/ک/g, "ك").trim();
  const folded = numbers.speakers.map(fold);

  // ---- the filter

  // -1 and null: all.
  const wanted = { speakers: null, documents: null, act: -1, form: -1, confidence: 0, period: -1 };
  const active = () => wanted.speakers !== null || wanted.documents !== null || wanted.act >= 0 || wanted.form >= 0 || wanted.confidence > 0 || wanted.period >= 0;
  const passes = claim => claim !== undefined
    && (wanted.speakers === null || wanted.speakers.has(claim[SPEAKER]))
    && (wanted.act < 0 || claim[ACT] === wanted.act)
    && (wanted.form < 0 || claim[FORM] === wanted.form)
    && (wanted.period < 0 || claim[PERIOD] === wanted.period)
    && claim[CONFIDENCE] >= wanted.confidence;
  // The claims of a document, as far as it is wanted.
  const rowsOf = document => wanted.documents === null || wanted.documents.has(document) ? numbers.claims[document] ?? [] : [];
  const index = all(".index > li");
  let titles = null;

  const period = make("button", { type: "button", hidden: true });
  period.addEventListener("click", () => { wanted.period = -1; apply(); });
  told.before(period);

  function read() {
    const name = fold(form.elements.speaker.value);
    const exact = folded.includes(name);
    wanted.speakers = name === "" ? null
      : new Set(folded.flatMap((known, at) => (exact ? known === name : known.includes(name)) ? [at] : []));
    const title = fold(form.elements.title?.value ?? "");
    if (title !== "") titles ??= index.map(row => fold(row.textContent));
    wanted.documents = title === "" ? null : new Set(titles.flatMap((known, at) => known.includes(title) ? [at] : []));
    wanted.act = form.elements.act.value === "" ? -1 : numbers.acts.indexOf(form.elements.act.value);
    wanted.form = form.elements.form.value === "" ? -1 : numbers.forms.indexOf(form.elements.form.value);
    wanted.confidence = Number(form.elements.confidence.value);
    one("output", form).value = `${wanted.confidence}%`;
    apply();
  }
  // Who types is not interrupted at every letter.
  let pause = 0;
  form.addEventListener("input", event => {
    clearTimeout(pause);
    pause = setTimeout(read, event.target.type === "search" ? 150 : 0);
  });
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("reset", () => { wanted.period = -1; setTimeout(read); });

  function apply() {
    const counts = { documents: [], acts: new Map(), speakers: new Map(), periods: new Map() };
    const more = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
    let claims = 0, total = 0;
    numbers.claims.forEach((rows, at) => {
      let here = 0;
      for (const row of rowsOf(at)) {
        if (!passes(row)) continue;
        here += 1;
        more(counts.acts, row[ACT]);
        more(counts.speakers, row[SPEAKER]);
        more(counts.periods, row[PERIOD]);
      }
      counts.documents[at] = here;
      claims += here;
      total += rows.length;
    });
    told.textContent = active() ? `الأقوال المعروضة: ${claims} من ${total}` : `الأقوال: ${total}`;
    period.hidden = wanted.period < 0;
    period.textContent = `الزمن: ${numbers.periods[wanted.period]} ×`;
    lists.index(at => counts.documents[at]);
    lists.acts(at => counts.acts.get(at), at => wanted.act === at);
    lists.timeline(at => counts.periods.get(at), at => wanted.period === at);
    lists.speakers(at => counts.speakers.get(at), at => wanted.speakers?.has(at) ?? false);
    sift(document);
    if (!alone) search();
  }

  // A list with a number in each row. Of a long one the beginning is there, and the rest when asked for. There may be thousands of rows:
  // only those that are seen are in the page.
  function counted(list, position) {
    if (!list) return () => {};
    const entry = row => ({ row, at: position(row.dataset), number: one(".count", row), bar: one(".bar i", row) });
    const rows = all(":scope > li", list).map(entry);
    const total = list.matches(".long") ? one(".total", list.parentElement) : null, whole = Number(total?.textContent);
    let waiting = list.nextElementSibling?.matches("noscript.rest") ? list.nextElementSibling : null;
    const rest = make("button", { type: "button", hidden: true });
    (waiting ?? list).after(rest);
    let limit = total ? ROWS : Infinity, again = () => {};
    rest.addEventListener("click", () => { limit = Infinity; again(); });
    return function update(count, pressed) {
      again = () => update(count, pressed);
      if (waiting && (active() || limit > ROWS)) {
        rows.push(...all("li", awake(waiting)).map(entry));
        waiting.remove();
        waiting = null;
      }
      let most = 1, there = 0;
      const seen = [];
      for (const entry of rows) most = Math.max(most, entry.count = count(entry.at) ?? 0);
      for (const entry of rows) {
        const wanted = !active() || entry.count > 0;
        if (wanted && there < limit) seen.push(entry);
        there += wanted;
      }
      for (const entry of seen) {
        entry.number.textContent = entry.count;
        if (entry.bar) entry.bar.style.width = `${100 * entry.count / most}%`;
        if (pressed) button(entry).setAttribute("aria-pressed", pressed(entry.at));
      }
      const focused = document.activeElement;
      list.replaceChildren(...seen.map(entry => entry.row));
      // Who has just pressed a name goes on from there.
      if (focused !== document.activeElement && list.contains(focused)) focused.focus({ preventScroll: true });
      if (waiting) there = whole;
      if (total) total.textContent = there;
      list.classList.add("ready");
      rest.hidden = there <= limit;
      rest.textContent = `عرض الكل (${there})`;
    };
  }
  // The name in a row, as a button that filters.
  function button(entry) {
    if (entry.button) return entry.button;
    const label = one(".label", entry.row);
    entry.button = make("button", { type: "button", className: "label" });
    entry.button.append(...label.childNodes);
    label.replaceWith(entry.button);
    entry.button.addEventListener("click", () => {
      const off = entry.button.getAttribute("aria-pressed") === "true";
      const { act, period, speaker } = entry.row.dataset;
      if (act) form.elements.act.value = off ? "" : act;
      else if (period) wanted.period = off ? -1 : entry.at;
      else form.elements.speaker.value = off ? "" : numbers.speakers[Number(speaker)];
      read();
    });
    return entry.button;
  }
  const lists = {
    index: counted(one(".index"), row => Number(row.document)),
    acts: counted(one("#acts .bars"), row => numbers.acts.indexOf(row.act)),
    timeline: counted(one("#timeline .bars"), row => numbers.periods.indexOf(row.period)),
    speakers: counted(one(".speakers"), row => Number(row.speaker)),
  };
  // Marks, records and relations of claims that are not wanted.
  function sift(within) {
    for (const article of all(".document", within)) {
      const rows = rowsOf(Number(article.dataset.document));
      for (const mark of all(".text [data-claim]", article)) mark.classList.toggle("off", !passes(rows[mark.dataset.claim]));
      all(".record", article).forEach((record, claim) => record.hidden = !passes(rows[claim]));
    }
    all("#relations .kind").forEach(kind => relate(kind, FOUND));
  }

  // ---- relations

  // Whether a relation is wanted: for one of its two claims, and for itself.
  const related = pair => {
    if (!active()) return true;
    const [one, claim, other, counterclaim, confidence] = pair.split(".").map(Number);
    return (passes(rowsOf(one)[claim]) || passes(rowsOf(other)[counterclaim])) && confidence >= wanted.confidence;
  };
  // Shows what is wanted of a kind. What is still asleep is only counted, and woken until so many are seen; the rest when asked for.
  function relate(kind, least) {
    let seen = 0, asleep = 0;
    const look = card => { card.hidden = !related(card.dataset.pair); seen += !card.hidden; };
    all(".relation", kind).forEach(look);
    for (const inert of all("noscript.more", kind)) {
      const count = inert.dataset.pairs.split(" ").filter(related).length;
      if (count > 0 && seen < least) wake(inert).forEach(look);
      else asleep += count;
    }
    one(".total", kind).textContent = seen + asleep;
    kind.hidden = seen + asleep === 0;
    const more = one("button.all", kind) ?? make("button", { type: "button", className: "all", textContent: "المزيد" });
    more.hidden = asleep === 0;
    more.onclick = () => relate(kind, seen + FOUND);
    // Moved only where it must be: moving takes the focus from it.
    if (kind.lastElementChild !== more) kind.append(more);
  }
  function wake(inert) {
    const group = awake(inert), cards = all(".relation", group);
    inert.replaceWith(group);
    return cards;
  }

  // Claims of all documents that the filter lets through.
  function search() {
    found.hidden = !active() || !reader.hidden;
    if (found.hidden) return;
    const hits = numbers.claims.flatMap((_, document) => rowsOf(document).flatMap((row, claim) => passes(row) ? [[document, claim]] : []));
    found.replaceChildren(make("h2", { textContent: `الأقوال المطابقة (${hits.length})` }));
    const next = from => {
      let list = null, last = -1, records = null;
      for (const [document, claim] of hits.slice(from, from + FOUND)) {
        if (document !== last) {
          const inert = kept(document);
          if (!inert) return;
          const content = awake(inert);
          records = all(".record", content);
          list = make("ol");
          const title = make("a", { href: `#d${document + 1}` }, ...one("h2", content).cloneNode(true).childNodes);
          found.append(make("section", { className: "records" }, make("h3", {}, title), list));
          last = document;
        }
        records[claim].removeAttribute("id");
        list.append(records[claim]);
      }
      if (hits.length > from + FOUND) {
        const button = make("button", { type: "button", className: "all", textContent: "المزيد" });
        button.addEventListener("click", () => { button.remove(); next(from + FOUND); });
        found.append(button);
      }
    };
    next(0);
  }

  // ---- one document

  let article = null, panel = null, pinned = null;

  function prepare(document) {
    article = document;
    pinned = null;
    const text = one(".text", article);
    panel = null;
    if (!text) return;
    // The panel shows what the records say.
    if (one("details.records", article)) one("details.records", article).open = false;
    panel = make("aside", { className: "panel empty" });
    panel.setAttribute("aria-live", "polite");
    panel.setAttribute("aria-label", "سجل القول");
    text.after(panel);
    show(null);
    text.addEventListener("pointerover", event => {
      if (event.pointerType !== "mouse") return;
      // What was shown last stays, so that the pointer can go to its record.
      const mark = event.target.closest("[data-claim]:not(.off)") ?? pinned;
      if (mark) show(mark);
    });
    text.addEventListener("pointerleave", () => { if (pinned) show(pinned); });
    text.addEventListener("focusin", event => pin(event.target.closest("[data-claim]")));
    text.addEventListener("click", event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || !getSelection().isCollapsed) return;
      if (event.target.closest("a")) event.preventDefault();
      pin(event.target.closest("[data-claim]:not(.off)"));
    });
  }
  const pin = mark => show(pinned = mark);
  // The records of a document stand in the order of its claims.
  const recordOf = claim => all(".record", article)[claim];

  // Shows the record of a mark, and which sayings it stands in.
  function show(mark) {
    if (!panel) return;
    const claim = mark?.dataset.claim;
    for (const other of all(".text [data-claim]", article)) other.classList.toggle("on", other.dataset.claim === claim);
    if (panel.dataset.claim === (claim ?? "") && panel.childNodes.length) return;
    panel.dataset.claim = claim ?? "";
    panel.classList.toggle("empty", !mark);
    panel.className = `panel ${mark ? "" : "empty"}`;
    if (!mark) {
      const hint = "اختر عبارة أو قولا في النص لعرض سجله: من قال، وكيف عُرف، وبأي قاعدة، وبأي ثقة.";
      panel.replaceChildren(make("p", { className: "hint", textContent: hint }));
      return;
    }
    const record = recordOf(claim).cloneNode(true);
    panel.classList.add(...[...record.classList].filter(name => ["direct", "indirect", "mixed"].includes(name)));
    one(":scope > a", record)?.remove();
    const close = make("button", { type: "button", className: "close", textContent: "×", ariaLabel: "إغلاق" });
    close.addEventListener("click", () => pin(null));
    panel.replaceChildren(close, ...record.childNodes);
    const around = [];
    for (let outer = mark.parentElement.closest("[data-claim]"); outer; outer = outer.parentElement.closest("[data-claim]")) {
      if (outer.dataset.claim !== claim && !around.some(known => known.dataset.claim === outer.dataset.claim)) around.push(outer);
    }
    for (const outer of around) {
      const name = one("b", recordOf(outer.dataset.claim)).textContent;
      const button = make("button", { type: "button", textContent: `داخل قول: ${name}` });
      button.addEventListener("click", () => pin(outer));
      panel.append(button);
    }
  }
  document.addEventListener("keydown", event => { if (event.key === "Escape") pin(null); });

  // ---- where the address points

  function go() {
    const place = /^#d(\d+)(?:[cr](\d+))?$/.exec(location.hash);
    if (place) open(Number(place[1]) - 1, place[2]);
    else if (!alone) close();
    const relation = /^#x(\d+)$/.exec(location.hash);
    if (relation) {
      const inert = all("#relations noscript.more").find(inert => inert.textContent.includes(`id="${location.hash.slice(1)}"`));
      if (inert) {
        wake(inert);
        sift(overview);
      }
    }
    if (!place && location.hash.length > 1) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }
  function open(number, claim) {
    if (!alone && article?.dataset.document !== String(number)) {
      const inert = kept(number);
      if (!inert) return;
      const links = make("nav", { className: "steps", ariaLabel: "بين النصوص" }, make("a", { href: "#index", textContent: "الفهرس" }));
      if (number > 0) links.append(" · ", make("a", { href: `#d${number}`, textContent: "السابق" }));
      if (number + 1 < numbers.claims.length) links.append(" · ", make("a", { href: `#d${number + 2}`, textContent: "التالي" }));
      reader.replaceChildren(links, awake(inert));
      prepare(one(".document", reader));
      sift(reader);
    }
    if (!alone) {
      overview.hidden = found.hidden = true;
      reader.hidden = false;
    }
    if (claim === undefined) {
      if (!alone) reader.scrollIntoView();
      return;
    }
    const mark = document.getElementById(`d${number + 1}c${claim}`);
    const record = document.getElementById(`d${number + 1}r${claim}`);
    if (mark) {
      mark.scrollIntoView();
      mark.focus({ preventScroll: true });
      pin(mark);
    } else record?.scrollIntoView();
  }
  function close() {
    reader.replaceChildren();
    reader.hidden = true;
    overview.hidden = false;
    article = panel = pinned = null;
    search();
  }

  // On paper the records stand below the text.
  let closed = [];
  addEventListener("beforeprint", () => { closed = all("details.records:not([open])"); for (const list of closed) list.open = true; });
  addEventListener("afterprint", () => { for (const list of closed) list.open = false; });

  if (alone) prepare(one(".document"));
  addEventListener("hashchange", go);
  read();
  go();
  addEventListener("DOMContentLoaded", () => { go(); if (!alone) search(); });
})();
