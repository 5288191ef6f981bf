"""What the corpus holds and what is expected of it."""
import csv
import json
import os
import shutil
import subprocess
import sys

WORKBOOKS = (".xlsx", ".xlsm", ".xltx", ".xltm")


class Entry:
    def __init__(self, name, path, expected, features="", digest=""):
        self.name = name
        self.path = path
        self.expected = expected
        self.features = features.split(";")
        self.digest = digest
        self.expected_rows = None

    @property
    def is_workbook(self):
        return self.name.lower().endswith(WORKBOOKS)

    @property
    def is_table(self):
        return self.name.lower().endswith(".csv")


def read(data):
    folder = os.path.join(data, "workbooks")
    entries = []
    with open(os.path.join(folder, "MANIFEST.tsv"), encoding="utf8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            path = os.path.join(folder, row["file"])
            if os.path.exists(path):
                entries.append(Entry(row["file"], path, row["expected"], row["features"] or "", row["sha256"]))
    return entries


def constructed(data, folder):
    """The hostile workbooks and tables, made anew: some of them are not in the corpus."""
    tools = os.path.join(folder, "tools")
    for name in (tools, os.path.join(folder, "hostile", "constructed"), os.path.join(folder, "real", "csv-constructed")):
        os.makedirs(name, exist_ok=True)
    shutil.copy(os.path.join(data, "tools", "gen_hostile.py"), tools)
    command = [sys.executable, "-W", "ignore", os.path.join(tools, "gen_hostile.py")]
    subprocess.run(command, check=True, capture_output=True, cwd=tools)
    entries = []
    for listing, place in (("constructed.json", "hostile/constructed"), ("csv_constructed.json", "real/csv-constructed")):
        with open(os.path.join(tools, listing), encoding="utf8") as file:
            for name, facts in json.load(file).items():
                path = os.path.join(folder, place, name)
                if os.path.exists(path):
                    entry = Entry(f"made/{name}", path, facts["expected"], facts["feature"])
                    entry.expected_rows = facts.get("rows")
                    entries.append(entry)
    return entries


def listed(path):
    """A committed list: lines of columns between tabs; lines that begin with # are remarks."""
    with open(path, encoding="utf8") as file:
        lines = [line.rstrip("\n") for line in file if line.strip() and not line.startswith("#")]
    return [line.split("\t") for line in lines]
