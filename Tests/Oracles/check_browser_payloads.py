#!/usr/bin/env python3
"""Opens pages made from hostile answers in a real browser, with our security policy and without it.

usage: check_browser_payloads.py CANDOR [PAYLOADS]      (needs Chromium; works in a folder of its own)

A payload acts where a script of it runs, a dialog opens, or a listener on this machine is spoken to. Everything on a page
is pressed and pointed at, links of the web excepted, for those a reader follows on purpose.
- control: each payload alone in a bare page acts, or the rest would show nothing;
- policy: each payload as it is, in a bare page with the policy of Candor's pages: only those of BEYOND act, which no policy
  of a page can stop;
- page: each payload in every field of a page of Candor, the kinds in turn: none acts;
- escaping: the same pages with the policy taken out: none acts.
With PAYLOADS, a file as check_pages.py reads it, its texts are put into pages of Candor too.
Prints 'N passed, N failed'."""
import concurrent.futures, json, os, re, socket, subprocess, sys, tempfile, threading, time

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import browser
from check_pages import KINDS, answers, payloads, run

# HIT is the address of the listener, with a number of its own for each page; RAN() is what a script does.
HOSTILE = {
    "script": "<script>RAN()</script>",
    "script elsewhere": "<script src=HIT></script>",
    "script of data": "<script src='data:,RAN()'></script>",
    "module": "<script type=module>RAN()</script>",
    "image that fails": "<img src=x onerror=RAN()>",
    "image": "<img src=HIT>",
    "image set": "<img srcset='HIT 1x'>",
    "picture": "<picture><source srcset=HIT><img></picture>",
    "drawing": "<svg onload=RAN()>",
    "script in a drawing": "<svg><script>RAN()</script></svg>",
    "image in a drawing": "<svg><image href=HIT width=9 height=9></svg>",
    "filter in a drawing": "<svg><feImage href=HIT /><filter id=f><feImage href=HIT /></filter>"
                           "<rect width=9 height=9 filter=url(#f) /></svg>",
    "animation": "<svg><animate onbegin=RAN() attributeName=x dur=1s>",
    "frame": "<iframe src=HIT></iframe>",
    "frame with a script": "<iframe srcdoc='<script>parent.RAN()</script>'></iframe>",
    "frame of a script": "<iframe src='javascript:parent.RAN()'></iframe>",
    "object": "<object data=HIT></object>",
    "embedded": "<embed src=HIT>",
    "sheet": "<link rel=stylesheet href=HIT>",
    "sheet that imports": "<style>@import 'HIT';</style>",
    "background": "<div style='background:url(HIT)'>x</div>",
    "font": "<style>@font-face{font-family:f;src:url(HIT)}</style><p style='font-family:f'>x</p>",
    "icon": "<link rel=preload as=image href=HIT>",
    "sound": "<audio src=HIT autoplay></audio>",
    "sound that fails": "<audio src=x onerror=RAN()>",
    "film": "<video poster=HIT></video>",
    "body": "<body onload=RAN()>",
    "details": "<details open ontoggle=RAN()>x</details>",
    "field in focus": "<input autofocus onfocus=RAN()>",
    "picture button": "<input type=image src=HIT>",
    "form": "<form action=HIT><button>x</button></form>",
    "button of a form": "<form><button formaction=javascript:RAN()>x</button></form>",
    "link of a script": "<a href='javascript:RAN()'>x</a>",
    "link with a disguise": "<a href='java&#9;script&colon;RAN()'>x</a>",
    "pressed": "<p onclick=RAN()>x</p>",
    "pointed at": "<p onmouseover=RAN()>x</p>",
    "base": "<base href=HIT/><img src=x>",
    "dialog": "<script>alert(1)</script>",
    "dialog by a link": "<a href=javascript:confirm(1)>x</a>",
    "going elsewhere": "<meta http-equiv=refresh content='0;url=HIT'>",
    "going elsewhere by a script": "<script>location='HIT'</script>",
    "out of a title": "</title></style></textarea></pre></code><script>RAN()</script>",
    "out of a comment": "--><img src=x onerror=RAN()>",
}
# The same, by way of Markdown: in a bare page these are but text, so they have no control.
MARKDOWN = ["![x](HIT)", "![x][r]\n\n[r]: HIT", "[x](javascript:RAN())", "[x](<java&Tab;script:RAN()>)",
            "<javascript:RAN()>", "![x](x \"y\\\" onerror=RAN() \")", "```\n</code></pre><script>RAN()</script>",
            "`</code><script>RAN()</script>`", "| a |\n|---|\n| <img src=x onerror=RAN()> |",
            "> <script>RAN()</script>", "[^a]\n\n[^a]: <script>RAN()</script>", "~~~ \"><script>RAN()</script>\nx\n~~~"]
BEYOND = {"going elsewhere"}
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy" content="[^"]*">\n')
PRESS = """(async () => {
  const rest = () => new Promise(done => setTimeout(done, 40));
  await rest();
  for (const each of document.querySelectorAll('body *')) {
    for (const name of ['mouseover', 'focus', 'toggle']) each.dispatchEvent(new Event(name));
    if (/^(https?|mailto):$/.test(each.protocol || '')) continue;
    each.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));
  }
  await rest();
})()"""


class Listener:
    """Says nothing to whoever calls, and keeps which number was asked for; a call that asks for nothing counts as 0."""

    def __init__(self):
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.address = "http://127.0.0.1:%d/hit" % self.socket.getsockname()[1]
        self.asked = set()
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        while True:
            threading.Thread(target=self.answer, args=self.socket.accept()[:1], daemon=True).start()

    def answer(self, caller):
        with caller:
            try:
                line = caller.recv(65536)
                found = re.match(rb"\w+ /hit(\d+)", line)
                self.asked.add(int(found[1]) if found else 0)
                caller.sendall(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")
            except OSError:
                pass


class Browser(browser.Browser):
    """A browser that may speak with this machine, and whose dialogs are counted and sent away."""

    def __init__(self):
        kept = browser.FLAGS
        browser.FLAGS = [flag for flag in kept if "host-resolver" not in flag] + [
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]
        try:
            super().__init__()
        finally:
            browser.FLAGS = kept
        self.acted = {}

    def receive(self):
        event = super().receive()
        method, session = event.get("method"), event.get("sessionId")
        if method == "Page.javascriptDialogOpening":
            self.acted.setdefault(session, set()).add("a dialog opened")
            # A number that no command has: nobody waits for this answer.
            self.process.stdin.write(json.dumps({"id": 1 << 30, "method": "Page.handleJavaScriptDialog",
                                                 "sessionId": session, "params": {"accept": False}}).encode() + b"\0")
            self.process.stdin.flush()
        if method == "Runtime.bindingCalled" and event["params"]["name"] == "candorRan":
            self.acted.setdefault(session, set()).add("a script ran")
        return event


def look(chromium, path):
    """What a page did while it was open."""
    target = chromium.ask("Target.createTarget", url="about:blank")["targetId"]
    session = chromium.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
    for method, more in [("Page.enable", {}), ("Runtime.enable", {}), ("Runtime.addBinding", {"name": "candorRan"})]:
        chromium.ask(method, session=session, **more)
    chromium.ask("Page.addScriptToEvaluateOnNewDocument", session=session, source="self.RAN = () => candorRan('')")
    chromium.ask("Page.navigate", session=session, url="file://" + path)
    limit = time.time() + 5
    while time.time() < limit:
        state = chromium.ask("Runtime.evaluate", session=session, expression="location.protocol + document.readyState")
        if state["result"].get("value") == "file:complete":
            break
        time.sleep(0.01)
    try:
        chromium.ask("Runtime.evaluate", session=session, expression=PRESS, awaitPromise=True, userGesture=True)
    except RuntimeError:
        pass  # The page went elsewhere; the listener knows.
    chromium.ask("Target.closeTarget", targetId=target)
    chromium.events.clear()
    return chromium.acted.pop(session, set())


def look_at_all(pages, listener):
    """What each page did; a few browsers work at once."""
    numbers = sorted(pages)
    acted = {}

    def work(mine):
        with Browser() as chromium:
            for number in mine:
                acted[number] = look(chromium, pages[number])
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        list(pool.map(work, [numbers[start::4] for start in range(4)]))
    time.sleep(0.3)
    for number in listener.asked & set(numbers):
        acted[number].add("something was asked for")
    return acted


def candor_pages(candor, folder, kind, texts):
    """One page of a kind for each text, in every field and step of it."""
    shape = json.loads(run(candor, "show", kind, "--format", "json").stdout)
    drafts = []
    for index, text in texts.items():
        source, draft = f"{folder}/{index}.json", f"{folder}/{index}.md"
        with open(source, "w", encoding="utf-8") as file:
            json.dump(answers(shape, text), file)
        made = run(candor, "new", kind, "--from", source, "--no-input", "-o", draft, cwd=folder)
        assert made.returncode == 0, made.stderr
        drafts.append(draft)
    made = run(candor, "render", *drafts, "--to", "html", "--view", "technical", "-o", f"{folder}/out/", cwd=folder)
    assert made.returncode == 0, made.stderr
    return {index: made_page(folder, index) for index in texts}


def made_page(folder, name):
    """The technical page of a draft, which says so in its name unless that is the draft's usual view."""
    usual = f"{folder}/out/{name}.html"
    return usual if os.path.exists(usual) else f"{folder}/out/{name}.technical.html"


def main():
    candor = os.path.abspath(sys.argv[1])
    listener = Listener()
    titles, pages, count = {}, {}, 0
    with tempfile.TemporaryDirectory() as folder:
        def add(group, name, make):
            nonlocal count
            count += 1
            titles[count] = (group, name)
            pages[count] = make(count)

        def bare(text, policy):
            def make(number):
                path = f"{folder}/{number}.html"
                with open(path, "w", encoding="utf-8") as file:
                    file.write(f'<!DOCTYPE html>\n<meta charset="utf-8">\n{policy}<title>x</title>\n'
                               + text.replace("HIT", f"{listener.address}{number}"))
                return path
            return make

        # The policy is the one that is in a page, not one that is written down here.
        sample = open(candor_pages(candor, folder, KINDS[0], {0: "harmless"})[0], encoding="utf-8").read()
        policy = POLICY.search(sample)[0]
        for name, text in HOSTILE.items():
            add("control", name, bare(text, ""))
            add("policy", name, bare(text, policy))

        acted = look_at_all(pages, listener)
        # From here on nobody may speak to the listener, not even to say nothing.
        pages = {}
        listener.asked.clear()

        texts = list(HOSTILE.values()) + MARKDOWN
        if len(sys.argv) > 2:
            texts += [re.sub(r"\b(alert|msgbox)\(1\)", "RAN()", text) for text in payloads(sys.argv[2])]
        for place, kind in enumerate(KINDS):
            mine = {}
            for text in texts[place::len(KINDS)]:
                count += 2
                mine[count] = text.replace("HIT", f"{listener.address}{count}")
                titles[count - 1] = ("escaping", f"{kind}: {text!r}")
                titles[count] = ("page", f"{kind}: {text!r}")
            for number, path in candor_pages(candor, folder, kind, mine).items():
                page = open(path, encoding="utf-8").read()
                without, removed = POLICY.subn("", page)
                assert removed == 1, f"{removed} policies in {path}"
                pages[number], pages[number - 1] = path, f"{path}.without.html"
                # Each page asks for a number of its own.
                with open(pages[number - 1], "w", encoding="utf-8") as file:
                    file.write(without.replace(f"{listener.address}{number}", f"{listener.address}{number - 1}"))
        acted |= look_at_all(pages, listener)

    failed = 0
    for group in ["control", "policy", "page", "escaping"]:
        mine = [number for number in titles if titles[number][0] == group]
        did = [number for number in mine if acted[number]]
        print(f"{group}: {len(did)} of {len(mine)} acted")
        wrong = [number for number in mine if bool(acted[number]) != (
            group == "control" or group == "policy" and titles[number][1] in BEYOND)]
        failed += len(wrong)
        for number in wrong:
            print(f"  {titles[number][1]}: {', '.join(sorted(acted[number])) or 'did nothing'}")
    if listener.asked:
        failed += 1
        print("pages of Candor spoke to the listener")
    print(f"{len(titles) + 1 - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
