"""B1, B2, B5, B6 and B9: what is read, and whether it is what is there."""
import gzip
import json
import os
import re
import statistics

from . import manifest

SAME = 99.9


def cells(lines):
    found = {}
    for line in lines:
        parts = line.rstrip("\n").split("\t", 3)
        if len(parts) == 4:
            found[(int(parts[0]), parts[1])] = (parts[2], parts[3])
    return found


def unescaped(text):
    """Excel's _xHHHH_ escapes, which openpyxl keeps."""
    return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda match: chr(int(match[1], 16)), text)


def plain(text):
    return text.replace("\\r", "").replace("\r", "").replace("\\n", "\n")


def same(theirs, ours):
    if theirs == ours:
        return True
    if theirs is None or ours is None:
        return False
    if theirs[0] in "fat" and ours[0] in "fat":
        # The later cells of a shared formula hold no text of their own; openpyxl works it out.
        return ours[1] in ("=", "") or theirs[1].lstrip("=") == ours[1].lstrip("=")
    if theirs[0] == ours[0] == "n":
        try:
            return float(theirs[1]) == float(ours[1])
        except ValueError:
            return False
    if theirs[0] == ours[0] == "s":
        return plain(theirs[1]) == plain(ours[1]) or "_x" in theirs[1] and plain(unescaped(theirs[1])) == plain(ours[1])
    if theirs[0] == "d" and ours[0] == "s":
        # A date in ISO form, which openpyxl takes for a date and writes with six digits after the second.
        return theirs[1] in (ours[1], ours[1] + "000")
    return False


class Explanations:
    """The committed list of differences: a file or *, a cell or *, a kind or *, and why."""

    def __init__(self, path):
        self.rows = manifest.listed(path)
        self.used = [0] * len(self.rows)

    def explains(self, name, place, theirs, ours):
        for index, (file, cell, change, _) in enumerate(self.rows):
            wanted = f"{theirs[0] if theirs else '-'}>{ours[0] if ours else '-'}"
            if file in ("*", name) and cell in ("*", f"{place[0]}!{place[1]}") and change in ("*", wanted):
                self.used[index] += 1
                return True
        return False


class Reading:
    def __init__(self, entry, outcome):
        self.entry = entry
        self.outcome = outcome


def run(bars, probe, entries, oracle_folder, lists):
    with open(os.path.join(oracle_folder, "oracle.json"), encoding="utf8") as file:
        oracle = json.load(file)
    cells_files = {}
    for name, facts in oracle.items():
        place = (facts.get("openpyxl") or {}).get("cells_file")
        if place:
            cells_files[name] = os.path.join(oracle_folder, place)
    del oracle
    failures = {row[0]: row[1] for row in manifest.listed(os.path.join(lists, "expected-failures.tsv"))}
    explanations = Explanations(os.path.join(lists, "differences.tsv"))
    wanted = [entry for entry in entries if entry.is_workbook and entry.expected == "opens"]

    def read(entry):
        outcome = probe("dump", entry.path)
        problems = []
        count = differing = 0
        if outcome.opened and entry.name in cells_files:
            with gzip.open(cells_files[entry.name], "rt", encoding="utf8", errors="surrogatepass", newline="\n") as file:
                theirs = cells(file)
            ours = cells(outcome.output.split("\n"))
            count = len(theirs)
            for place in sorted(set(theirs) | set(ours)):
                left, right = theirs.get(place), ours.get(place)
                if same(left, right):
                    continue
                differing += 1
                if not explanations.explains(entry.name, place, left, right):
                    problems.append(f"{entry.name} {place[0]}!{place[1]}: {short(left)} is read as {short(right)}")
        outcome.output = ""
        return entry, outcome, count, differing, problems

    results = probe.map(read, wanted)
    opened = [entry for entry, outcome, *_ in results if outcome.opened]
    refused = [(entry, outcome) for entry, outcome, *_ in results if not outcome.opened]
    unexplained = [(entry, outcome) for entry, outcome in refused if entry.name not in failures]
    bars.report(
        "B1", f"{len(opened)} of {len(wanted)} workbooks open, {len(refused) - len(unexplained)} refused with a reason on "
        f"the list, {len(unexplained)} without", "all, each refusal with a reason", not unexplained,
        [f"{entry.name}: {outcome.sentence or outcome.code}" for entry, outcome in unexplained])
    total = sum(count for _, _, count, _, _ in results)
    differing = sum(number for *_, number, _ in results)
    problems = [problem for *_, found in results for problem in found]
    share = 100 * (1 - differing / total) if total else 0
    bars.report(
        "B2", f"{share:.3f} % of {total:,} cells agree with openpyxl; {differing} differ, {len(problems)} of them "
        "unexplained", f"{SAME} %, each difference explained", share >= SAME and not problems, problems[:400])
    for row, used in zip(explanations.rows, explanations.used):
        if bars.details and bars.wanted("B2"):
            print(f"      {used:6} {row[3]}")
    return results, failures


def short(cell):
    return "nothing" if cell is None else f"{cell[0]} {cell[1][:60]!r}"


def shared_strings(bars, outcomes):
    """B5, over the workbooks that were made with a text missing."""
    broken = [(entry, outcome) for entry, outcome in outcomes
              if entry.name.rsplit("/", 1)[-1].startswith("sst_") and entry.expected == "error"]
    silent = [entry.name for entry, outcome in broken if outcome.opened]
    bars.report("B5", f"{len(broken) - len(silent)} of {len(broken)} workbooks with a missing text are refused",
                "all, none of them silently empty", broken and not silent, silent)


def expected_failures(bars, results, outcomes, failures):
    """B9: who is on the list of failures must fail."""
    seen = {entry.name: outcome for entry, outcome, *_ in results}
    seen.update({entry.name: outcome for entry, outcome in outcomes})
    ended = {}
    for name in failures:
        outcome = seen.get(name)
        ended[name] = None if outcome is None else outcome.opened
    wrong = [f"{name} is on the list and ends as the manifest says; take it off" for name in failures
             if seen.get(name) is not None and as_expected(name, seen[name], results, outcomes)]
    missing = [f"{name} is on the list and not in the corpus" for name in failures if name not in seen]
    bars.report("B9", f"{len(failures)} files on the list of expected failures, {len(wrong)} of them no longer fail",
                "none", not wrong and not missing, wrong + missing)


def as_expected(name, outcome, results, outcomes):
    expected = {entry.name: entry.expected for entry, *_ in list(results) + list(outcomes)}[name]
    return outcome.opened if expected == "opens" else outcome.refused if expected.startswith("error") else True


def speed(bars, probe, folder):
    """B6: a questionnaire of 100,000 cells, read and recognized."""
    import openpyxl

    path = os.path.join(folder, "hundred-thousand-cells.xlsx")
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Questions")
    sheet.append(["ID", "Domain", "Question", "Answer", "Comments", "Owner", "Weight", "Guidance", "Since", "Status"])
    for row in range(1, 10_000):
        sheet.append([
            f"Q-{row}", f"Domain {row % 17}", f"Is control number {row} of domain {row % 17} in place and reviewed?",
            "n/a", f"See document {row % 400}", f"team-{row % 23}", row % 9 + 0.5, "Answer yes or no, and say why.",
            45_000 + row % 900, "open" if row % 3 else "closed"])
    book.save(path)
    runs = [probe("recognize", path, seconds=30) for _ in range(5)]
    seconds = [run.cpu for run in runs]
    walls = [run.seconds for run in runs]
    peak = max(run.peak for run in runs) / (1 << 20)
    found = runs[0].output.strip() or runs[0].sentence
    bars.report(
        "B6", f"100,000 cells opened and columns found in {min(seconds):.2f} s of the processor (median of five "
        f"{statistics.median(seconds):.2f} s; by the clock of this machine {min(walls):.2f} s), {peak:.0f} MB, {found} questions",
        "1 s and 150 MB",
        all(run.opened for run in runs) and min(seconds) <= 1 and peak <= 150)
