"""A small client of a headless Chromium over its debugging pipe: Python's standard library and nothing else.

    with Browser() as browser:
        page = browser.page()
        page.show(html)
        page.evaluate("document.title")

One browser serves any number of pages. Nothing leaves it: names are not resolved, and each page counts what it asked for.
"""
import base64
import json
import os
import shutil
import subprocess
import tempfile

NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"]
FLAGS = [
    "--headless", "--remote-debugging-pipe", "--no-first-run", "--no-default-browser-check", "--disable-gpu",
    "--disable-extensions", "--disable-background-networking", "--disable-sync", "--disable-component-update",
    "--disable-dev-shm-usage", "--hide-scrollbars", "--font-render-hinting=none", "--mute-audio",
    "--force-color-profile=srgb", "--host-resolver-rules=MAP * ~NOTFOUND",
]


class Browser:
    def __init__(self, program=None):
        program = program or next(filter(None, map(shutil.which, NAMES)), None)
        if program is None:
            raise SystemExit("no Chromium is installed; apt-get install chromium")
        self.folder = tempfile.mkdtemp(prefix="candor-browser-")
        flags = FLAGS + [f"--user-data-dir={self.folder}/profile"]
        if os.geteuid() == 0:
            flags.append("--no-sandbox")
        # The browser reads commands from descriptor 3 and answers on 4.
        self.process = subprocess.Popen(
            ["sh", "-c", 'exec "$0" "$@" 3<&0 4>&1', program, *flags], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env={**os.environ, "HOME": self.folder},
            start_new_session=True)
        self.rest, self.number, self.events = b"", 0, []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        try:
            os.killpg(self.process.pid, 9)
        except ProcessLookupError:
            pass
        shutil.rmtree(self.folder, ignore_errors=True)

    def ask(self, method, session=None, **parameters):
        """Sends one command and waits for its answer; events that come first are kept."""
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        self.process.stdin.write(json.dumps(message).encode() + b"\0")
        self.process.stdin.flush()
        while True:
            answer = self.receive()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                return answer["result"]
            self.events.append(answer)

    def receive(self):
        while b"\0" not in self.rest:
            chunk = os.read(self.process.stdout.fileno(), 1 << 16)
            if not chunk:
                raise RuntimeError("the browser ended")
            self.rest += chunk
        message, self.rest = self.rest.split(b"\0", 1)
        return json.loads(message)

    def page(self):
        return Page(self)


class Page:
    def __init__(self, browser):
        self.browser = browser
        target = browser.ask("Target.createTarget", url="about:blank")["targetId"]
        self.session = browser.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.ask("Page.enable")
        self.ask("Network.enable")
        self.ask("Network.emulateNetworkConditions", offline=True, latency=0, downloadThroughput=0, uploadThroughput=0)

    def ask(self, method, **parameters):
        return self.browser.ask(method, session=self.session, **parameters)

    def open(self, path):
        """Shows a file, by its address, with its own security policy."""
        self.browser.events.clear()
        self.ask("Page.navigate", url="file://" + os.path.abspath(path))
        self.evaluate("new Promise(done => document.readyState === 'complete' ? done() : addEventListener('load', done))")

    def requests(self):
        """What the page asked for since it was opened, itself left out."""
        asked = [e["params"] for e in self.browser.events if e.get("method") == "Network.requestWillBeSent"]
        return [p["request"]["url"] for p in asked if p.get("type") != "Document"]

    def evaluate(self, script):
        result = self.ask("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in result:
            raise RuntimeError(json.dumps(result["exceptionDetails"])[:500])
        return result["result"].get("value")

    def size(self, width, height=900, scale=1, telephone=False):
        self.ask("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=scale,
                 mobile=telephone)

    def media(self, kind="", dark=False):
        features = [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]
        self.ask("Emulation.setEmulatedMedia", media=kind, features=features)

    def vision(self, deficiency="none"):
        self.ask("Emulation.setEmulatedVisionDeficiency", type=deficiency)

    def picture(self, whole=True, clip=None):
        more = {"clip": clip} if clip else {}
        data = self.ask("Page.captureScreenshot", format="png", captureBeyondViewport=whole, **more)["data"]
        return base64.b64decode(data)

    def whole_picture(self, scale=1):
        size = self.ask("Page.getLayoutMetrics")["cssContentSize"]
        return self.picture(clip={"x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": scale})

    def pdf(self, **more):
        options = {"preferCSSPageSize": True, "printBackground": True, **more}
        return base64.b64decode(self.ask("Page.printToPDF", **options)["data"])
