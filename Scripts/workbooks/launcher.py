"""Starts one process after the other and reports how each went: requests and reports are lines of JSON.

The seconds allowed are of the processor, for machines are shared; what waits without working ends after sixty times as many.

A process of its own because the kernel counts the memory of whoever starts a process as that process's: this one stays
small. Run by `Probe`; imports nothing that is large.
"""
import json
import os
import resource
import signal
import sys
import time


def launch(request):
    started = time.monotonic()
    child = os.fork()
    if child == 0:
        try:
            os.setsid()
            for number, name in ((1, request["output"]), (2, request["errors"])):
                os.dup2(os.open(name, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), number)
            os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
            if request.get("memory"):
                resource.setrlimit(resource.RLIMIT_AS, (request["memory"], request["memory"]))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            processor = int(request["seconds"])
            resource.setrlimit(resource.RLIMIT_CPU, (processor, processor + 1))
            os.execv(request["arguments"][0], request["arguments"])
        finally:
            os._exit(127)
    timed_out = []

    def stop(*_):
        timed_out.append(True)
        os.killpg(child, signal.SIGKILL)

    signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, 60 * request["seconds"])
    _, status, usage = os.wait4(child, 0)
    signal.setitimer(signal.ITIMER_REAL, 0)
    return {
        "code": os.waitstatus_to_exitcode(status),
        "seconds": time.monotonic() - started,
        "cpu": usage.ru_utime + usage.ru_stime,
        "peak": usage.ru_maxrss * 1024,
        "timedOut": bool(timed_out) or os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGXCPU,
    }


for line in sys.stdin:
    print(json.dumps(launch(json.loads(line))), flush=True)
