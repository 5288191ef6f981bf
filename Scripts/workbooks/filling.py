"""F1 to F8: three cells filled in every workbook that has a text cell, judged by a program that is not ours."""
import hashlib
import importlib.util
import json
import multiprocessing
import os
import resource
import signal
import types
import warnings
import zipfile

CHECK_SECONDS = 120
# The judge's openpyxl unrolls merged ranges cell by cell; where that needs more, the XML alone is judged.
CHECK_MEMORY = 4 << 30
checker = None


class Fill:
    def __init__(self, entry, output, report, outcome):
        self.entry = entry
        self.output = output
        self.report = report
        self.outcome = outcome
        self.verdict = None


def run(bars, probe, entries, data, folder, limit, skipped):
    chosen = [entry for entry in entries if entry.is_workbook and entry.expected == "opens" and entry.name not in skipped]
    outputs = os.path.join(folder, "filled")
    os.makedirs(outputs, exist_ok=True)
    chosen = spread(chosen, limit)

    def fill(numbered):
        number, entry = numbered
        before = digest(entry.path)
        output = os.path.join(outputs, f"{number:04}{os.path.splitext(entry.name)[1]}")
        outcome = probe("fill", entry.path, output, entry.name, seconds=20)
        report = json.loads(outcome.output) if outcome.opened else None
        result = Fill(entry, output, report, outcome)
        nothing = probe("fill", entry.path, output + ".same", "nothing", seconds=20)
        result.nothing_changes = nothing.opened and digest(output + ".same") == before
        if os.path.exists(output + ".same"):
            os.remove(output + ".same")
        result.original_kept = before == entry.digest == digest(entry.path)
        return result

    fills = probe.map(fill, list(enumerate(chosen)))
    refused = [fill for fill in fills if fill.report is None]
    fills = [fill for fill in fills if fill.report and has_text_cell(fill)]
    judge(fills, data)
    report(bars, fills, refused)
    return fills


def spread(entries, limit):
    """Every so-many-th, so that a smaller number still has something of every source."""
    if len(entries) <= limit:
        return entries
    step = len(entries) / limit
    return [entries[int(index * step)] for index in range(limit)]


def has_text_cell(fill):
    return len(fill.report["cells"]) > 0


def digest(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def judge(fills, data):
    with multiprocessing.get_context("fork").Pool(2, work_within, (data,), maxtasksperchild=40) as pool:
        work = [(fill.entry.path, fill.output, fill.report["cells"]) for fill in fills]
        for fill, verdict in zip(fills, pool.imap(verdict_of, work)):
            fill.verdict = verdict


def work_within(data):
    resource.setrlimit(resource.RLIMIT_AS, (CHECK_MEMORY, CHECK_MEMORY))
    prepare(data)


def prepare(data):
    global checker
    warnings.simplefilter("ignore")
    spec = importlib.util.spec_from_file_location("inplace_check", os.path.join(data, "tools", "inplace_check.py"))
    checker = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(checker)


class TooLong(BaseException):
    """No `Exception`, which the judge would take for openpyxl's."""


def verdict_of(work):
    original, filled, cells = work
    options = types.SimpleNamespace(allow_fullcalc=True, allow_formula_overwrite=False, lo=False)
    wanted = {(cell["sheet"], cell["cell"]): cell["text"] for cell in cells}

    def stop(*_):
        raise TooLong()

    # Of the processor, for machines are shared.
    signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, CHECK_SECONDS)
    verdict = {"passed": None, "fail": [], "warn": [], "minimal": False, "raw": []}
    try:
        passed, failures, remarks, facts = checker.check(original, filled, wanted, options)
        minimal = bool(facts.get("byte_minimal"))
        if failures:
            noise = set(checker.check(original, original, {}, options)[1])
            failures = [line for line in failures if line not in noise and not invented(line, cells)]
            passed = passed is not None and not failures
        verdict.update(passed=passed, fail=failures, warn=remarks, minimal=minimal)
    except TooLong:
        verdict["fail"] = [f"the check took more than {CHECK_SECONDS} s"]
    except Exception as error:  # the checker's own failure is a verdict, too
        verdict["fail"] = [f"the check failed: {type(error).__name__}: {error}"]
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    verdict["raw"] = raw_differences(original, filled)
    return verdict


def invented(line, cells):
    """Whether the judge misses the style of a cell that the original lacks: openpyxl makes one up for a comment's sake."""
    new = [f"{cell['sheet']}!{cell['cell']}" for cell in cells if cell["kind"] == "new"]
    return any(line == f"openpyxl: {place}: style differs" for place in new)


def raw_differences(original, filled):
    """Parts whose inflated content is the same and whose compressed bytes are not, and parts that changed."""
    left, right = raw_parts(original), raw_parts(filled)
    changed = []
    if list(left) != list(right):
        changed.append("the list of parts")
    for name, (content, checksum) in left.items():
        other = right.get(name)
        if other and other[1] == checksum and other[0] != content:
            changed.append(f"{name} was compressed anew")
    return {
        "problems": changed, "parts": len(left),
        "touched": [name for name in left if name in right and right[name][1] != left[name][1]],
    }


def raw_parts(path):
    parts = {}
    with open(path, "rb") as file, zipfile.ZipFile(file) as archive:
        for info in archive.infolist():
            file.seek(info.header_offset)
            header = file.read(30)
            start = info.header_offset + 30 + int.from_bytes(header[26:28], "little") + int.from_bytes(header[28:30], "little")
            file.seek(start)
            parts[info.filename] = (file.read(info.compress_size), info.CRC)
    return parts


def report(bars, fills, refused):
    count = len(fills)
    cells = sum(len(fill.report["cells"]) for fill in fills)
    failed = [f"{fill.entry.name}: {'; '.join(fill.verdict['fail'][:3])}" for fill in fills if not fill.verdict["passed"]]
    large = [fill for fill in fills if not fill.verdict["minimal"]]
    share = 100 * (count - len(large)) / count if count else 0
    bars.report(
        "F1", f"{count - len(failed)} of {count} workbooks ({cells} cells) pass, {share:.1f} % byte-minimal; {len(refused)} could not "
        "be filled", "300 workbooks, all pass, 95 % minimal", count >= 300 and not failed and not refused and share >= 95,
        failed + [f"{fill.entry.name}: not filled: {fill.outcome.sentence or fill.outcome.code}" for fill in refused])
    rewritten = [f"{fill.entry.name}: {', '.join(fill.verdict['raw']['problems'])}" for fill in fills
                 if fill.verdict["raw"]["problems"]]
    parts = sum(fill.verdict["raw"]["parts"] for fill in fills)
    touched = sum(len(fill.verdict["raw"]["touched"]) for fill in fills)
    bars.report("F2", f"{parts - touched} of {parts} parts untouched, their compressed bytes the same but for {len(rewritten)} "
                "workbooks", "all", not rewritten, rewritten)
    styles = warned(fills, "new cell s=")
    unkept = [fill.entry.name for fill in fills if not fill.report["kept"]]
    bars.report(
        "F4", f"{sum(fill.report['tried'] for fill in fills)} formula cells and cells inside merged ranges were offered a text, "
        f"and refused but in {len(unkept)} workbooks; {len(styles)} new cells without the style of their row or column",
        "none", not unkept and not styles, unkept + styles)
    macros = [fill for fill in fills if fill.entry.name.lower().endswith("xlsm")]
    chains = [fill for fill in fills if "calcChain" in fill.entry.features]
    harmed = [fill.entry.name for fill in fills for name in fill.verdict["raw"]["touched"]
              if "vbaproject" in name.lower() or "calcchain" in name.lower()]
    bars.report("F5", f"{len(macros)} workbooks with macros and {len(chains)} with a calculation chain: changed in {len(harmed)}",
                "none, for no formula was overwritten", not harmed, harmed)
    blanks = warned(fills, "xml:space") + [line for line in failed if "FORMULA" in line or "is not the expected" in line]
    bars.report("F6", f"{len(blanks)} of {cells} texts were not stored as the text they are", "none", not blanks, blanks)
    unstable = [fill.entry.name for fill in fills
                if not (fill.report["sameTwice"] and fill.report["sameAgain"] and fill.nothing_changes)]
    bars.report("F7", f"{count - len(unstable)} of {count}: the same fill twice gives the same bytes, and no fill the file itself",
                "all", not unstable, unstable)
    lost = [fill.entry.name for fill in fills if not fill.original_kept]
    bars.report("F8", f"{count - len(lost)} of {count} originals have the manifest's checksum before and after", "all", not lost,
                lost)


def warned(fills, words):
    return [f"{fill.entry.name}: {line}" for fill in fills for line in fill.verdict["warn"] if words in line]


def calibrate(bars, fills, data, folder):
    """F3: the judge must see sabotage, or its PASS means nothing."""
    import openpyxl

    prepare(data)
    missed = []
    tried = 0
    for fill in fills[:: max(1, len(fills) // 12)][:12]:
        path = os.path.join(folder, "saved-anew" + os.path.splitext(fill.output)[1])
        try:
            openpyxl.load_workbook(fill.entry.path).save(path)
        except Exception:
            continue
        tried += 1
        if verdict_of((fill.entry.path, path, []))["passed"]:
            missed.append(f"{fill.entry.name}: saved anew by openpyxl, and passed")
        os.remove(path)
    for fill in [fill for fill in fills if len(fill.report["cells"]) == 3][:12]:
        tried += 1
        if verdict_of((fill.entry.path, fill.output, fill.report["cells"][:2]))["passed"]:
            missed.append(f"{fill.entry.name}: a cell that was not listed changed, and passed")
    bars.report("F3", f"the judge fails {tried - len(missed)} of {tried} files that were not filled in place", "all",
                tried > 0 and not missed, missed)
