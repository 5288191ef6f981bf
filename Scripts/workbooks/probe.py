"""The measuring program, run on one file at a time."""
import json
import os
import queue
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

SECONDS = 5
MEMORY = 1 << 30
AT_ONCE = 2


class Outcome:
    def __init__(self, report, output, sentence):
        self.code = report["code"]
        self.seconds = report["seconds"]
        self.cpu = report["cpu"]
        self.peak = report["peak"]
        self.timed_out = report["timedOut"]
        self.output = output
        self.sentence = sentence

    @property
    def opened(self):
        return self.code == 0

    @property
    def refused(self):
        return self.code == 1 and bool(self.sentence)

    @property
    def crashed(self):
        return not self.opened and not self.refused and not self.timed_out


class Probe:
    """Runs the program; at most two at once."""

    def __init__(self, program, folder):
        self.program = program
        self.folder = folder
        self.launchers = queue.Queue()
        script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "launcher.py")
        for _ in range(AT_ONCE):
            launcher = subprocess.Popen(
                [sys.executable, "-I", "-S", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
            self.launchers.put(launcher)

    def __call__(self, *arguments, prefix=(), seconds=SECONDS, memory=MEMORY):
        launcher = self.launchers.get()
        handle, output = tempfile.mkstemp(dir=self.folder)
        os.close(handle)
        errors = output + ".errors"
        try:
            request = {
                "arguments": [*prefix, self.program, *arguments], "output": output, "errors": errors,
                "seconds": seconds, "memory": memory,
            }
            launcher.stdin.write(json.dumps(request) + "\n")
            launcher.stdin.flush()
            report = json.loads(launcher.stdout.readline())
            with open(output, encoding="utf8", errors="surrogatepass", newline="\n") as file:
                text = file.read()
            with open(errors, encoding="utf8", errors="replace") as file:
                sentence = file.read().strip()
            return Outcome(report, text, sentence)
        finally:
            self.launchers.put(launcher)
            for name in (output, errors):
                if os.path.exists(name):
                    os.remove(name)

    def map(self, work, items):
        with ThreadPoolExecutor(AT_ONCE) as pool:
            return list(pool.map(work, items))

    def close(self):
        while not self.launchers.empty():
            launcher = self.launchers.get()
            launcher.stdin.close()
            launcher.wait()
