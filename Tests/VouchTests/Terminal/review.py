#!/usr/bin/env python3
"""Drives `vouch review` in a pseudo-terminal; exits with 0 when all went as it should.

Usage: review.py VOUCH WORKSPACE   (a workspace in which example-short-questionnaire.csv was answered)
"""

import fcntl
import os
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time

VOUCH, WORKSPACE = sys.argv[1:3]
FILE = "example-short-questionnaire.csv"
STYLE = re.compile(rb"\x1b\[[0-9;]*m")


class Terminal:
    def __init__(self, *arguments, columns=100, rows=40, **environment):
        self.master, self.slave = os.openpty()
        self.resize(columns, rows)
        self.before = termios.tcgetattr(self.slave)
        clean = {k: v for k, v in os.environ.items() if k not in ("EDITOR", "VISUAL", "NO_COLOR")}
        self.process = subprocess.Popen(
            [VOUCH, "review", FILE, "--by", "Ana", "--words-only", *arguments], cwd=WORKSPACE,
            stdin=self.slave, stdout=self.slave, stderr=self.slave, start_new_session=True,
            env={**clean, "TERM": "xterm", **environment})
        self.output = b""
        self.seen = 0

    def resize(self, columns, rows):
        fcntl.ioctl(self.slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def pump(self, wait):
        if select.select([self.master], [], [], wait)[0]:
            self.output += os.read(self.master, 65536)

    def expect(self, text, within=30):
        """Waits until the text shows after what was seen before."""
        wanted = text.encode()
        until = time.monotonic() + within
        while wanted not in STYLE.sub(b"", self.output[self.seen:]):
            assert time.monotonic() < until, f"no {text!r} in {self.output[self.seen:]!r}"
            assert self.process.poll() is None or select.select([self.master], [], [], 0)[0], (
                f"ended with {self.process.returncode} before {text!r}: {self.output[self.seen:]!r}")
            self.pump(0.05)

    def press(self, keys, then=None):
        self.seen = len(self.output)
        os.write(self.master, keys.encode())
        if then:
            self.expect(then)

    def ended(self, code):
        until = time.monotonic() + 30
        while self.process.poll() is None:
            assert time.monotonic() < until, f"does not end: {self.output[-300:]!r}"
            self.pump(0.05)
        while select.select([self.master], [], [], 0.1)[0]:
            self.pump(0)
        assert self.process.returncode == code, (self.process.returncode, self.output[-500:])
        if code != -signal.SIGKILL:
            assert termios.tcgetattr(self.slave) == self.before, "the terminal is not as it was"
            assert b"\x1b[?1049l" in self.output, "the other screen is still shown"


def vouch(*arguments, code=0):
    result = subprocess.run(
        [VOUCH, *arguments, "--words-only"], cwd=WORKSPACE, stdin=subprocess.DEVNULL, text=True,
        capture_output=True, timeout=120)
    assert result.returncode == code, (arguments, result)
    return result


def script(name, body):
    path = os.path.join(WORKSPACE, name)
    with open(path, "w") as file:
        file.write("#!/bin/sh\n" + body)
    os.chmod(path, 0o700)
    return path


def unfinished():
    """What was typed and is kept for the next try."""
    folder = f"{WORKSPACE}/.vouch"
    return [f"{folder}/{name}" for name in os.listdir(folder) if "unfinished-edit" in name]


def total(terminal):
    terminal.expect(" of ")
    return int(re.search(rb"1 of (\d+)", terminal.output).group(1))


# A test runner's thread may hold signals back, and its children inherit that.
signal.pthread_sigmask(signal.SIG_SETMASK, [])
signal.alarm(240)

# Nobody there: one sentence that names the other way.
said = vouch("review", FILE, code=1).stderr
assert said.count("\n") == 1 and "vouch review import" in said, said

# A kill loses nothing that was acknowledged; undo takes back.
terminal = Terminal()
count = total(terminal)
assert count >= 5, count
terminal.press("n", then=f"2 of {count}")
terminal.press("s", then=f"3 of {count}")
terminal.press("u", then=f"2 of {count}")
terminal.press("z", then="? shows what each key does")
terminal.press("?", then="Any key goes back")
terminal.press(" ", then=f"2 of {count}")
terminal.resize(60, 30)
terminal.process.send_signal(signal.SIGWINCH)
terminal.process.kill()
terminal.ended(-signal.SIGKILL)

# It goes on there; a narrow terminal without colours; ctrl-C.
terminal = Terminal(columns=40, rows=20, NO_COLOR="1")
assert total(terminal) == count - 1
terminal.expect("? help")
assert not STYLE.search(terminal.output), terminal.output
for line in terminal.output.split(b"\x1b[2J")[-1].decode().split("\r\n"):
    assert len(line.rstrip("\r")) <= 40, line
assert len(terminal.output.split(b"\x1b[2J")[-1].split(b"\r\n")) <= 20
terminal.press("\x03")
terminal.ended(130)

# However it ends, the terminal is as it was.
for number, code in ((signal.SIGTERM, 130), (signal.SIGHUP, 130), (signal.SIGABRT, -signal.SIGABRT)):
    terminal = Terminal()
    assert total(terminal) == count - 1
    terminal.expect("? help")
    terminal.process.send_signal(number)
    terminal.ended(code)

# An editor, which makes a slip at first; a name, and what becomes of the edit.
editor = script("editor", r"""
if grep -q perhaps "$1"
then printf "answer: partial\r\n\r\nOnly in our own words.\r\n" > "$1"
else printf "answer: perhaps\r\n\r\nOnly in our own words.\r\n" > "$1"
fi
""")
terminal = Terminal(EDITOR=editor)
assert total(terminal) == count - 1
terminal.press("e", then="e opens it again")
assert b"perhaps" in terminal.output and len(unfinished()) == 1, terminal.output[-500:]
assert os.stat(unfinished()[0]).st_mode & 0o777 == 0o600
terminal.press("e", then=f"2 of {count - 1}")
terminal.press("w", then="Assign to:")
terminal.press("\x15privac\u00fd\r", then=f"3 of {count - 1}")
terminal.press("q", then="[y/N]")
terminal.press("y\r", then="Drafts")
terminal.ended(0)
assert not [name for name in os.listdir(f"{WORKSPACE}/.vouch") if "edit" in name]

# An editor that fails after it saved something.
editor = script("failing", r"""
printf "answer: no\n\nTyped before it failed.\n" > "$1"
exit 1
""")
terminal = Terminal(EDITOR=editor)
assert total(terminal) == count - 3
terminal.press("e", then="is kept in")
terminal.press("x", then="e opens what you wrote again")
with open(unfinished()[0]) as file:
    assert "Typed before it failed." in file.read()
terminal.press("q")
terminal.ended(0)

# The inline editor, and giving it up.
terminal = Terminal()
assert total(terminal) == count - 3
terminal.press("e", then="Answer (yes")
terminal.press("\x1b", then="Nothing was decided")
terminal.press("e", then="Answer (yes")
terminal.press("\x15no\r", then="Text:")
terminal.press("\x15Typed here.\r", then=f"2 of {count - 3}")
assert not unfinished()
terminal.press("q", then="[y/N]")
terminal.press("\r")
terminal.ended(0)

# What was decided is what the customer gets.
said = vouch("export", FILE, "--customer", "Bluefin").stdout
assert "3 decided by a person" in said and "privac\u00fd (1)" in said, said
written = open(f"{WORKSPACE}/Exports/{FILE}", encoding="utf-8-sig").read()
assert "Only in our own words." in written and "Typed here." in written, written
told = vouch("told", "--customer", "bluefin", "--json").stdout
assert "Typed here." in told and '"decidedBy" : "Ana"' in told, told
print("all went well")
