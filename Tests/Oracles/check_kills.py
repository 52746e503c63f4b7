#!/usr/bin/env python3
"""Kills `candor new` at random moments while it is answered, and looks at the draft that is left.

usage: check_kills.py CANDOR [ROUNDS [SEED]]
An answer is acknowledged once the next question is shown. Whatever was acknowledged must be in the draft, the draft must
be readable, and after the next start no temporary file may lie beside it. Prints 'N passed, N failed'."""
import os, random, re, signal, subprocess, sys, tempfile, threading, time

# The questions in their order, each with its answer; a walk that asks otherwise fails.
ANSWERS = [("Title", "Late trains {0}"), ("Lead with the consequence", "Commuters wait {0}.\n."),
           ("Anchor to a comparable", "Like buses {0}.\n."), ("Quantify the exposure", "9 of 900 trains {0}.\n."),
           ("Propose the control", "More staff {0}.\n."), ("Define the decision", "Approve it {0}.\n."),
           ("Who decides", "Ana Ruiz {0}, Director"), ("By when", "2026-12-04 17:00 Europe/London"),
           ("If no decision", "Nothing changes {0}")]
PATIENCE = 20  # seconds for a question to come


def play(candor, folder, number, last, delay):
    """Answers up to one of the questions, kills the process so many seconds after that answer was typed, and gives what
    was typed before the last question that was shown, and what was wrong with the questions."""
    command = [candor, "new", "risk-brief", "--accessible", "--set", "date=2026-11-24"]
    process = subprocess.Popen(command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                               stderr=subprocess.PIPE, env={"HOME": folder, "PATH": os.environ["PATH"]})
    shown, changed = [], threading.Condition()

    def read():
        while piece := os.read(process.stderr.fileno(), 65536):
            with changed:
                shown.append(piece)
                changed.notify()

    reader = threading.Thread(target=read)
    reader.start()
    asked = re.compile(rb"^\d+ of \d+\. (.*)\n", re.M)
    typed, problem = [], None
    for index, (question, answer) in enumerate(ANSWERS):
        limit = time.monotonic() + PATIENCE
        with changed:
            while len(asked.findall(b"".join(shown))) <= index and process.poll() is None and time.monotonic() < limit:
                changed.wait(0.05)
            names = asked.findall(b"".join(shown))
        if len(names) != index + 1 or not names[index].decode().startswith(question):
            problem = f"'{question}' was to be asked, and {names} were"
            process.kill()
            break
        text = answer.format(f"n{number}x")
        typed.append(text.removesuffix("\n."))
        try:
            process.stdin.write((text + "\n").encode())
            process.stdin.flush()
        except BrokenPipeError:
            break
        if index == last:
            time.sleep(delay)
            process.send_signal(signal.SIGKILL)
            break
    process.wait()
    reader.join()
    try:
        process.stdin.close()
    except BrokenPipeError:
        pass
    questions = len(asked.findall(b"".join(shown)))
    return [text for text in typed[:max(0, questions - 1)] if "n%dx" % number in text], problem


def main():
    candor, rounds = os.path.abspath(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 500
    chance = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 20261125)
    passed = failed = acknowledged = strays = 0
    for number in range(1, rounds + 1):
        with tempfile.TemporaryDirectory() as folder:
            wanted, problem = play(candor, folder, number, chance.randrange(len(ANSWERS)), chance.uniform(0, 0.006))
            acknowledged += len(wanted)
            drafts = [name for name in os.listdir(folder) if name.endswith(".md")]
            strays += sum(name.endswith(".tmp") for name in os.listdir(folder))
            text = "".join(open(os.path.join(folder, name), encoding="utf-8").read() for name in drafts[:1])
            problems = [f"lost: {answer!r}" for answer in wanted if answer not in text]
            problems += [problem] if problem else []
            if drafts:
                # The next start: it reads the draft, and clears up beside it.
                again = subprocess.run([candor, "new", "risk-brief", "--from", drafts[0], "-o", drafts[0], "--no-input"],
                                       cwd=folder, capture_output=True, text=True,
                                       env={"HOME": folder, "PATH": os.environ["PATH"]})
                if again.returncode != 0:
                    problems.append(f"not readable: {again.stderr.strip()}")
                problems += [f"left: {name}" for name in os.listdir(folder) if name.endswith(".tmp")]
            if problems:
                failed += 1
                print(f"round {number}: {'; '.join(problems)}")
            else:
                passed += 1
    print(f"{acknowledged} answers acknowledged; {strays} temporary files cleared up")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
