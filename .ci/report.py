"""Opens a report in a browser and uses it as a reader would. Usage: report.py ISNAD CHROMIUM"""

import json
import pathlib
import subprocess
import sys
import tempfile

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

ISNAD, CHROMIUM = sys.argv[1:3]
# Arabic and Latin in one line, a saying inside a saying, a saying in two pieces, a line end of two letters, and what would run as a script.
MIXED = (
    "\ufeffشركة Orion: التطبيق version 2 متاح\r\n\r\n"
    "قالت شركة Orion في بيان إن التطبيق version 2.0 يعمل على Linux و macOS معا، وأضافت أن 30% من المستخدمين جربوه.\r\n"
    "وقالت وزيرة الاتصالات هدى السالم إن الخبير نبيل حداد أكد أن الشبكة 5G آمنة.\r\n"
    "«لا نريد وعودا جديدة»، قال الوزير سامر الزين، «نريد 100 bus قبل الخريف».\r\n"
    "ونفت شركة Vega أن أسعار الوقود ارتفعت. وقال الاتحاد إن أسعار الوقود ارتفعت.\r\n"
    "وقال الناطق عماد الراوي: \"<script>window.hit = 1</script><img src=x onerror='window.hit = 2'></noscript><b>نعم</b> &amp; كفى\"."
)
OTHER = "حذر الخبير نبيل حداد من الجفاف. وأكد وزير الزراعة سامي العمري أن الموسم جيد.\n" * 2


def records(path):
    found = subprocess.run([ISNAD, "extract", "--date", "2020-03-06", path], check=True, capture_output=True).stdout
    return json.loads(found)["claims"]


def report(folder, name, *inputs):
    page = folder / name
    subprocess.run([ISNAD, "report", "--date", "2020-03-06", "--output", page, *inputs], check=True)
    return page.as_uri()


# Per mark of a claim: its part, its letters, and the byte of the text where it begins.
MARKS = """claim => {
  const text = document.querySelector('.text'), bytes = words => new TextEncoder().encode(words).length;
  return [...text.querySelectorAll(`[data-claim="${claim}"]`)].map(mark => {
    const range = document.createRange();
    range.setStart(text, 0);
    range.setEndBefore(mark);
    return {part: mark.className.split(' ')[0], text: mark.textContent, start: bytes(range.toString())};
  });
}"""


def check_marks(page, claims):
    for number, claim in enumerate(claims):
        expected = [("cue", claim["cue"])] + [("content", piece) for piece in claim["content"]]
        if claim["speaker"]["mention"]:
            expected.append(("speaker", claim["speaker"]["mention"]))
        marks = page.evaluate(MARKS, number)
        for part, piece in expected:
            wanted = {"part": part, "text": piece["text"], "start": piece["start"]}
            assert wanted in marks, f"claim {number}: {wanted} not among {marks}"


def check_on_screen(page, claims):
    """What a reader sees where a mark is drawn is that mark."""
    for number in range(len(claims)):
        cue = page.locator(f"#d1c{number}")
        cue.scroll_into_view_if_needed()
        at = cue.evaluate(
            "mark => { const box = mark.getClientRects()[0];"
            " return document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2).closest('[data-claim]')?.id; }"
        )
        assert at == f"d1c{number}", f"claim {number} is drawn where {at} is"


def check_one_document(browser, uri, claims):
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    problems = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
    page.on("dialog", lambda dialog: problems.append(dialog.message))
    page.on("request", lambda request: None if request.url.startswith(("file:", "data:")) else problems.append(request.url))
    page.goto(uri)
    assert page.evaluate("document.querySelector('.text').textContent") == MIXED, "the article is not the text"
    check_marks(page, claims)
    check_on_screen(page, claims)
    assert page.evaluate("window.hit") is None, "a script of the text has run"

    # A saying inside a saying: the inner one answers, and names the outer one.
    outer, inner = [next(n for n, claim in enumerate(claims) if claim["cue"]["text"] == cue) for cue in ("وقالت", "أكد")]
    page.hover(f".content[data-claim='{inner}']")
    panel = page.locator(".panel")
    assert claims[inner]["rule"] in panel.inner_text() and "داخل قول: هدى السالم" in panel.inner_text(), panel.inner_text()
    panel.get_by_role("button", name="داخل قول").click()
    assert page.locator(f".content[data-claim='{outer}'].on").count() > 0
    # Both pieces of a saying are lit together.
    around = next(n for n, claim in enumerate(claims) if len(claim["content"]) == 2)
    page.click(f"#d1c{around}")
    assert page.locator(f".content.on[data-claim='{around}']").count() == 2

    # The keyboard alone.
    page.keyboard.press("Escape")
    assert page.locator(".text .on").count() == 0
    page.focus("#filter button[type=reset]")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "d1c0", "the first cue comes after the filter"
    text = panel.inner_text()
    for words in [claims[0]["speaker"]["name"], claims[0]["rule"], claims[0]["speaker"]["resolved_by"], f"{round(claims[0]['confidence'] * 100)}%"]:
        assert words in text, f"{words} is not in the record: {text}"

    # The filter.
    def shown():
        # The filter waits a moment for who types.
        page.wait_for_timeout(300)
        return {int(n) for n in page.eval_on_selector_all(".text .cue:not(.off)", "marks => marks.map(mark => mark.dataset.claim)")}

    def those(keeps):
        return {number for number, claim in enumerate(claims) if keeps(claim)}

    page.select_option("[name=act]", "deny")
    assert shown() == those(lambda claim: claim["act"] == "deny") and len(shown()) == 1, shown()
    page.click("#filter button[type=reset]")
    page.locator(".text .off").first.wait_for(state="detached")
    page.select_option("[name=form]", "direct")
    assert shown() == those(lambda claim: claim["form"] == "direct") and len(shown()) > 1, shown()
    page.select_option("[name=form]", "")
    page.fill("[name=speaker]", "نبيل حدّاد")
    assert shown() == those(lambda claim: claim["speaker"]["name"] == "نبيل حداد"), shown()
    page.fill("[name=speaker]", "")
    middle = sorted(claim["confidence"] for claim in claims)[len(claims) // 2]
    least = int(middle * 20) * 5
    page.evaluate(f"const range = document.querySelector('[name=confidence]'); range.value = {least};"
                  "range.dispatchEvent(new Event('input', {bubbles: true}))")
    assert shown() == those(lambda claim: round(claim["confidence"] * 100) >= least) and 0 < len(shown()) < len(claims), shown()
    page.click("#filter button[type=reset]")
    page.locator(".text .off").first.wait_for(state="detached")
    page.click("#acts li[data-act=deny] button")
    assert shown() == those(lambda claim: claim["act"] == "deny")
    page.click("#acts li[data-act=deny] button")
    assert len(shown()) == len(claims)

    # From a contradiction back to its place.
    page.locator("#relations .relation.contradicts .back a").first.click()
    page.locator(".text .cue.on").first.wait_for()
    assert page.locator(".text .cue.on").count() == 1
    assert problems == [], problems
    context.close()


def check_several_documents(browser, uri):
    context = browser.new_context(viewport={"width": 390, "height": 800}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(uri)
    assert page.locator(".text").count() == 0, "documents are loaded before they are asked for"
    page.locator("#index a").nth(1).tap()
    # A tap is answered once the address has changed, which is before the
    # document is drawn.
    page.locator(".text").wait_for()
    assert page.evaluate("document.querySelector('.text').textContent") == OTHER
    assert not page.locator("#index").is_visible()
    page.locator(".text .content").first.tap()
    page.locator(".panel").wait_for()
    page.go_back()
    page.locator("#index").wait_for()
    page.locator("#speakers summary, #speakers .label").first.scroll_into_view_if_needed()
    assert not page.locator("[name=act]").is_visible()
    page.locator("#filter summary").tap()
    page.select_option("[name=act]", "warn")
    page.wait_for_timeout(300)
    found = page.locator("#found .record")
    assert found.count() == 2, "claims of all documents are found"
    assert page.locator("#index li:visible").count() == 1
    page.fill("[name=title]", "orion")
    page.wait_for_timeout(300)
    assert page.locator("#found .record").count() == 0 and page.locator("#index li:visible").count() == 0
    page.fill("[name=title]", "الخبير نبيل")
    page.wait_for_timeout(300)
    assert found.count() == 2
    found.first.locator("> a").tap()
    page.locator(".text .cue.on").first.wait_for()
    assert page.locator(".text .cue.on").count() == 1
    page.goto(uri + "#d1c2")
    page.reload()
    page.locator(".text").wait_for()
    assert page.evaluate("document.querySelector('.text').textContent") == MIXED
    assert page.locator("#d1c2.on").count() == 1
    assert page.evaluate("window.hit") is None
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "wider than a telephone"
    context.close()


def check_many_relations(browser, folder):
    """Of many relations some are there at first; the filter counts all, and finds those that are not there yet."""
    names = ["الراوي", "الحداد", "العمري", "السالم", "الزين", "المنصوري", "الخطيب"]
    for number, name in enumerate(names):
        # "The minister al-… said that fuel prices rose. But the company denied that fuel prices rose."
        text = f"قال الوزير سامي {name} إن أسعار الوقود ارتفعت. لكن شركة النهر نفت أن أسعار الوقود ارتفعت.\n"
        (folder / f"many{number}.txt").write_text(text)
    texts = sorted(folder.glob("many*.txt"))
    found = json.loads(subprocess.run([ISNAD, "compare", *texts], check=True, capture_output=True).stdout)
    sides = lambda relation: {found["claims"][relation[side]]["speaker"]["name"] for side in "ab"}
    contradictions = [relation for relation in found["relations"] if relation["relation"] == "contradicts"]
    assert len(contradictions) > 40, len(contradictions)
    page = browser.new_page()
    page.goto(report(folder, "many.html", *texts))
    kind = page.locator("#relations .kind").first
    seen = lambda: kind.locator(".relation:visible").count()
    total = lambda: int(kind.locator(".total").inner_text())
    assert (total(), seen()) == (len(contradictions), 20), (total(), seen())
    kind.locator("button.all").click()
    assert seen() == 40
    page.reload()
    # Of the last minister: his stand in groups that are still asleep.
    name = f"سامي {names[-1]}"
    page.fill("[name=speaker]", name)
    page.wait_for_timeout(400)
    wanted = [relation for relation in contradictions if name in sides(relation)]
    assert total() == seen() == len(wanted) > 0, (total(), seen(), len(wanted))
    assert all(name in words for words in kind.locator(".relation:visible").all_text_contents())
    page.click("#filter button[type=reset]")
    page.wait_for_timeout(200)
    assert total() == len(contradictions) and seen() >= 20
    # A link to one that is asleep wakes it.
    last = found["relations"].index(contradictions[-1]) + 1
    page.goto(page.url.split("#")[0] + f"#x{last}")
    page.reload()
    assert page.locator(f"#x{last}").is_visible()
    page.close()


def check_without_script(browser, uri):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(uri)
    for number, text in [(1, MIXED), (2, OTHER)]:
        assert page.locator(f"#d{number} .text").text_content() == text
        page.locator(f"#d{number} .text").scroll_into_view_if_needed()
        assert page.locator(f"#d{number} .text").is_visible()
    assert not page.locator("#filter").is_visible()
    page.click("#d1c0")
    assert page.url.endswith("#d1r0") and page.locator("#d1r0").is_visible()
    context.close()


def check_accessible(browser, *addresses):
    """The rules of axe: contrast, names of controls, headings, landmarks, roles."""
    for address in addresses:
        for scheme in ("light", "dark"):
            # The page lets no script in from outside, not even the one that looks at it.
            context = browser.new_context(color_scheme=scheme, bypass_csp=True)
            page = context.new_page()
            page.goto(address)
            found = Axe().run(page).response["violations"]
            assert found == [], [(rule["id"], [node["html"] for node in rule["nodes"]]) for rule in found]
            context.close()


with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
    folder = pathlib.Path(folder)
    one, other = folder / "mixed.txt", folder / "other.txt"
    one.write_bytes(MIXED.encode())
    other.write_bytes(OTHER.encode())
    browser = playwright.chromium.launch(executable_path=CHROMIUM or None, args=["--no-sandbox"])
    claims = records(one)
    assert len(claims) >= 8, claims
    alone = report(folder, "one.html", one)
    check_one_document(browser, alone, claims)
    several = report(folder, "several.html", one, other)
    check_several_documents(browser, several)
    check_many_relations(browser, folder)
    check_without_script(browser, several)
    check_accessible(browser, alone, alone + "#d1c4", several, several + "#d1")
    print(f"{len(claims)} claims in their places in Chromium {browser.version}")
    browser.close()
