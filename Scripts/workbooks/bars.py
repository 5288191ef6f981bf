"""Bars and what was measured against them."""


class Bars:
    def __init__(self, only, details):
        self.only = [name for name in only.split(",") if name]
        self.details = details
        self.missed = []

    def wanted(self, *names):
        return not self.only or any(name in self.only or name[0] in self.only for name in names)

    def report(self, name, figure, bar, holds, notes=()):
        if not self.wanted(name):
            return
        print(f"{name}  {'PASS' if holds else 'FAIL'}  {figure}  (bar: {bar})", flush=True)
        if not holds:
            self.missed.append(name)
        if not holds or self.details:
            for note in notes:
                print(f"      {note}", flush=True)

    def elsewhere(self, name, sentence):
        if self.wanted(name):
            print(f"{name}  ----  {sentence}", flush=True)
