"""B3 and B4: files that mean harm or are broken, and what a person reads about them."""
import os
import re
import shutil
import subprocess
import sys
import zipfile

LONGEST = 5
LARGEST = 200 << 20

# What must be said for what the manifest calls the cause, and an example of each.
CAUSES = {
    "encrypted": ("password", "an encrypted workbook"),
    "xls-unsupported": ("(.xls)", "an old workbook"),
    "xlsb-unsupported": ("(.xlsb)", "a binary workbook"),
    "doctype": ("document type", "a document type"),
    "duplicate-entries": ("twice", "a part that is there twice"),
    "corrupt": ("damaged", "a damaged workbook"),
}


def run(bars, probe, entries, folder, failures):
    chosen = [entry for entry in entries if not entry.is_table and entry.expected != "data" and (
        entry.expected != "opens" or "hostile/" in entry.name or entry.name.startswith("made/"))]
    watched, wording = Watch.find(probe, entries, folder)

    def read(entry):
        outcome = probe("dump", entry.path)
        outcome.output = ""
        recognized = probe("recognize", entry.path)
        touched = watched(entry.path) if watched else []
        return entry, outcome, recognized, touched

    results = probe.map(read, chosen)
    bomb = zip_bomb(probe, folder)
    problems = []
    slowest = largest = 0
    for entry, dumped, recognized, touched in results + bomb:
        for outcome in (dumped, recognized):
            slowest = max(slowest, outcome.cpu)
            largest = max(largest, outcome.peak)
            if outcome.crashed:
                problems.append(f"{entry.name}: crashed with {outcome.code} {outcome.sentence[-200:]!r}")
            if outcome.timed_out or outcome.cpu > LONGEST:
                problems.append(f"{entry.name}: took {outcome.cpu:.1f} s of the processor")
            if outcome.peak > LARGEST:
                problems.append(f"{entry.name}: took {outcome.peak >> 20} MB")
        problems += [f"{entry.name}: touched {place}" for place in touched]
        if entry.name not in failures:
            problems += wrong_end(entry, dumped)
    bars.report(
        "B3", f"{len(results) + len(bomb)} hostile and broken files: {len(problems)} faults; slowest {slowest:.2f} s of the processor, largest "
        f"{largest >> 20} MB; {wording}", "no crash, no 5 s, no 200 MB, no other file, no network, ends as expected",
        not problems and watched is not None, problems)
    return [(entry, dumped) for entry, dumped, *_ in results]


def wrong_end(entry, outcome):
    if entry.expected == "opens" and not outcome.opened:
        return [f"{entry.name}: should open: {outcome.sentence}"]
    if not entry.expected.startswith("error"):
        return []
    if outcome.opened:
        return [f"{entry.name}: opened, expected {entry.expected}"]
    words, _ = CAUSES.get(entry.expected.partition(":")[2], ("", ""))
    return [] if words in outcome.sentence else [f"{entry.name}: {entry.expected} is told as {outcome.sentence!r}"]


def zip_bomb(probe, folder):
    """A file of 5 MB that inflates to five gigabytes."""
    from .manifest import Entry

    path = os.path.join(folder, "bomb.xlsx")
    script = os.path.join(folder, "tools", "gen_zipbomb.py")
    subprocess.run([sys.executable, script, path, "5"], check=True, capture_output=True)
    entry = Entry("made/five-gigabytes.xlsx", path, "error", "zip-bomb")
    result = [(entry, probe("dump", path), probe("recognize", path), [])]
    os.remove(path)
    return result


class Watch:
    """Looks at every file that is opened and every connection made while a file is read."""

    CALLS = "openat,open,openat2,creat,execve,socket,connect,bind,sendto,unlink,rename,link,symlink,mkdir"
    PATH = re.compile(r'\b(?:openat|open|openat2|creat|unlink|rename|link|symlink|mkdir)\((?:AT_FDCWD, )?"([^"]*)"')

    def __init__(self, probe, folder):
        self.probe = probe
        self.folder = folder
        self.usual = set()

    @classmethod
    def find(cls, probe, entries, folder):
        if not shutil.which("strace"):
            return None, "strace is not installed, so opened files and connections were not seen (apt-get install strace)"
        watch = cls(probe, folder)
        plain = next(entry for entry in entries if entry.name.endswith("/ok_base.xlsx"))
        paths, calls = watch.trace(plain.path)
        watch.usual = paths - {plain.path}
        assert paths and not calls, f"a harmless workbook made {calls}"
        return watch, "opened files and connections seen by strace"

    def trace(self, path):
        log = os.path.join(self.folder, f"{os.path.basename(path)}-{abs(hash(path))}.strace")
        strace = shutil.which("strace")
        self.probe("dump", path, prefix=[strace, "-f", "-qq", "-s", "4096", "-e", f"trace={self.CALLS}", "-o", log], seconds=30,
                   memory=None)
        with open(log, errors="replace") as file:
            lines = file.readlines()
        os.remove(log)
        paths = {match[1] for line in lines if (match := self.PATH.search(line))}
        calls = [line for line in lines if re.search(r"\b(socket|connect|bind|sendto)\(", line)]
        runs = [line for line in lines if "execve(" in line]
        return paths, calls + runs[1:]

    def __call__(self, path):
        paths, calls = self.trace(path)
        foreign = {place for place in paths - self.usual if place != path and not place.startswith("/proc/self/")}
        return sorted(foreign) + calls


def sentences(bars, probe, outcomes, folder):
    """B4: one sentence for each cause, no two alike."""
    made = {
        "an OpenDocument spreadsheet": (open_document(folder), ".ods"),
        "no workbook": (written(folder, "page.xlsx", b"<html><body>not a workbook</body></html>"), "neither an Excel workbook"),
        "too large": (too_large(folder), "50 MB"),
    }
    told = {}
    for cause, (words, name) in CAUSES.items():
        found = [outcome.sentence for entry, outcome in outcomes if entry.expected == f"error:{cause}" and outcome.refused]
        told[name] = (found[0] if found else "", words)
    for name, (path, words) in made.items():
        told[name] = (probe("dump", path).sentence, words)
    problems = [f"{name}: {sentence!r} lacks {words!r}" for name, (sentence, words) in told.items() if words not in sentence]
    told_sentences = [sentence for sentence, _ in told.values()]
    if len(set(told_sentences)) != len(told_sentences):
        problems.append("two causes have the same sentence")
    everything = told_sentences + [outcome.sentence for _, outcome in outcomes if outcome.refused]
    for sentence in sorted(set(everything)):
        if "\n" in sentence or not sentence.endswith(".") or re.search(r"Optional|Error\(|XLSX\.", sentence):
            problems.append(f"not a sentence: {sentence[:200]!r}")
    bars.report("B4", f"{len(set(told_sentences))} sentences for {len(told)} causes", "one each, all different", not problems,
                problems + [sentence for sentence in told_sentences])


def written(folder, name, content):
    path = os.path.join(folder, name)
    with open(path, "wb") as file:
        file.write(content)
    return path


def open_document(folder):
    path = os.path.join(folder, "document.xlsx")
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", "<office:document-content/>")
    return path


def too_large(folder):
    path = written(folder, "large.xlsx", b"PK\x03\x04")
    os.truncate(path, (50 << 20) + 1)
    return path
