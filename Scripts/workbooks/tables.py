"""B7: comma-separated text in every encoding, with every delimiter, and broken."""
import json
import os
import re


def rows(outcome):
    sheets = json.loads(outcome.output)
    return [row for sheet in sheets for row in sheet]


def padded(table):
    """A row may end early; what is not there is empty. The reader leaves out rows without any text, and blanks around it."""
    width = max((len(row) for row in table), default=0)
    full = [list(row) + [""] * (width - len(row)) for row in table if any(row)]
    return [[text.replace("\r\n", "\n").strip() for text in row] for row in full]


def run(bars, probe, entries, folder, failures):
    tables = [entry for entry in entries if entry.is_table]
    problems = []
    compared = opened = 0

    def read(entry):
        return entry, probe("table", entry.path)

    outcomes = probe.map(read, tables)
    for entry, outcome in outcomes:
        found = check(entry, outcome)
        if entry.name in failures:
            continue
        problems += found
        opened += outcome.opened
        compared += entry.expected_rows is not None or spectrum(entry) is not None
    broken = {
        "nul.csv": b"ID,Question\r\n1,ok?\r\n2,a\x00b\r\n", "binary.csv": b"ID,Question\r\n" + bytes(range(1, 9)) * 40,
        "open-quote.csv": b'ID,Question\r\n1,"never closed\r\n2,b\r\n',
    }
    for name, content in broken.items():
        path = os.path.join(folder, name)
        with open(path, "wb") as file:
            file.write(content)
        outcome = probe("table", path)
        if not re.search(r"(line |:)\d+", outcome.sentence):
            problems.append(f"{name}: no warning with a line number: {outcome.sentence!r}")
    bars.report(
        "B7", f"{opened} of {len(tables)} csv files open, {compared} compared with what they should hold, {len(broken)} broken "
        f"ones; {len(problems)} faults", "every table as published; broken ones told with their line", not problems, problems)
    return outcomes


def spectrum(entry):
    if "/csv-spectrum/" not in entry.name:
        return None
    folder, name = os.path.split(entry.path)
    path = os.path.join(folder, f"expected-{name[:-4]}.json")
    return path if os.path.exists(path) else None


def check(entry, outcome):
    if outcome.crashed or outcome.timed_out:
        return [f"{entry.name}: ended with {outcome.code} after {outcome.seconds:.1f} s"]
    if entry.expected == "opens" and not outcome.opened:
        return [f"{entry.name}: should open: {outcome.sentence}"]
    if not outcome.opened:
        return []
    read = rows(outcome)
    expected = entry.expected_rows
    if path := spectrum(entry):
        with open(path, encoding="utf8") as file:
            published = json.load(file)
        header = read[0] if read else []
        expected = [header] + [[row.get(name, "") for name in header] for row in published]
        if any(set(row) - set(header) for row in published):
            return [f"{entry.name}: the header is read as {header}"]
    if expected is None or padded(expected) == padded(read):
        return []
    if entry.expected == "either" and outcome.sentence:
        return []
    return [f"{entry.name}: read as {str(read)[:300]}"]
