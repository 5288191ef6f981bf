#!/usr/bin/env python3
"""Sends ctrl-C to commands that wait for a lock; exits with 0 when each ends as it should.

Usage: interrupt.py VOUCH WORKSPACE   (a new workspace with example-security-questionnaire.xlsx; needs /proc)
"""

import fcntl
import os
import signal
import subprocess
import sys
import time

VOUCH, WORKSPACE = sys.argv[1], os.path.realpath(sys.argv[2])
LOCK = f"{WORKSPACE}/.vouch/mirror.lock"
ANSWER = ("answer", "example-security-questionnaire.xlsx")


def start(*arguments):
    """Starts a command and returns when it waits for the lock, or is about to."""
    process = subprocess.Popen(
        [VOUCH, *arguments, "--words-only", "--today", "2026-11-21"], cwd=WORKSPACE, text=True,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    until(lambda: has_opened_lock(process), process)
    return process


def until(condition, process):
    end = time.monotonic() + 60
    while not condition():
        assert process.poll() is None, (process.args, process.returncode, process.stdout.read())
        assert time.monotonic() < end, (process.args, "waited in vain")
        time.sleep(0.02)


def has_opened_lock(process):
    folder = f"/proc/{process.pid}/fd"
    try:
        return LOCK in [os.readlink(f"{folder}/{name}") for name in os.listdir(folder)]
    except OSError:
        return False


def watches(process):
    with open(f"/proc/{process.pid}/status") as status:
        caught = next(line.split()[1] for line in status if line.startswith("SigCgt:"))
    return int(caught, 16) >> (signal.SIGINT - 1) & 1 == 1


def ended(process):
    try:
        return process.wait(30)
    except subprocess.TimeoutExpired:
        process.kill()
        raise


# A test runner's thread may hold signals back, or they may be ignored, and its children inherit that.
signal.pthread_sigmask(signal.SIG_SETMASK, [])
for number in (signal.SIGINT, signal.SIGTERM):
    signal.signal(number, signal.SIG_DFL)
signal.alarm(240)

os.makedirs(os.path.dirname(LOCK), mode=0o700, exist_ok=True)
lock = open(LOCK, "a")
os.chmod(LOCK, 0o600)
fcntl.flock(lock, fcntl.LOCK_EX)

# What never looks whether somebody gave up ends at once.
for arguments in (
        ("lookup", "do you encrypt backups?"), ("explain", "do you encrypt backups?"),
        ("kb", "check", "--deep")):
    for number in (signal.SIGINT, signal.SIGTERM):
        process = start(*arguments)
        process.send_signal(number)
        assert ended(process) == -number, (arguments, process.returncode, process.stdout.read())

# What looks is asked to stop; whoever presses twice does not want to wait.
process = start(*ANSWER)
assert watches(process)
process.send_signal(signal.SIGINT)
until(lambda: not watches(process), process)
process.send_signal(signal.SIGINT)
assert ended(process) == -signal.SIGINT, (process.returncode, process.stdout.read())

process = start(*ANSWER)
process.send_signal(signal.SIGINT)
until(lambda: not watches(process), process)
lock.close()
assert ended(process) == 130, process.returncode
said = process.stdout.read()
assert "interrupted; nothing was written." in said, said
assert os.listdir(f"{WORKSPACE}/Exports") == [], os.listdir(f"{WORKSPACE}/Exports")
print("all went well")
