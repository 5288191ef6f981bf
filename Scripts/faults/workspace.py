"""A workspace to break things in, and the questions asked of it afterwards."""

import hashlib
import os
import pathlib
import shutil
import sqlite3
import subprocess
import tempfile
import zipfile
from xml.sax.saxutils import escape

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
TEMPORARY = ".vouch-writing-"
DOCUMENTED = {0, 1, 64, 70, 130}


def built_program():
    """The program under test: $VOUCH, or whatever was built last."""
    if "VOUCH" in os.environ:
        return str(pathlib.Path(os.environ["VOUCH"]).resolve())
    builds = [REPOSITORY / ".build" / kind / "vouch" for kind in ("release", "debug")]
    builds = [build for build in builds if build.exists()]
    if not builds:
        raise SystemExit("build first: swift build")
    return str(max(builds, key=lambda build: build.stat().st_mtime).resolve())


class Workspace:
    """Made by `vouch init`, cut down to a few topics so that a run takes little time."""

    topics = ("cryptography", "access", "logging")
    questionnaire = "example-short-questionnaire.csv"
    workbook = "example-security-questionnaire.xlsx"
    vendor = "loglight"

    def __init__(self, folder, program):
        self.root = pathlib.Path(folder).resolve() / "workspace"
        self.program = program
        self.run("init", str(self.root), "--from", str(REPOSITORY), inside=False)
        for topic in (self.root / "KnowledgeBase/answers").iterdir():
            if topic.name not in self.topics:
                shutil.rmtree(topic)
        for vendor in (self.root / "KnowledgeBase/vendors").iterdir():
            if vendor.stem not in (self.vendor, "stratus-harbor"):
                vendor.unlink()
        for name in (self.questionnaire, self.workbook):
            shutil.copy(REPOSITORY / "Questionnaires" / name, self.root / "Questionnaires")

    def run(self, *arguments, inside=True, environment=None, timeout=1200):
        return subprocess.run(
            [self.program, *arguments], cwd=self.root if inside else None, text=True,
            capture_output=True, timeout=timeout, env={**os.environ, **(environment or {})})

    def start(self, *arguments, environment=None):
        return subprocess.Popen(
            [self.program, *arguments], cwd=self.root, text=True, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, env={**os.environ, **(environment or {})})

    def table(self, name, answers):
        """A csv that `kb import` takes: one row for each id, saying the given text."""
        path = self.root / "Questionnaires" / name
        rows = [f'{id},"Is {id} in place?",yes,"{text}"' for id, text in answers.items()]
        path.write_text("\n".join(["id,question,answer,text"] + rows) + "\n")
        return name

    def register(self, name, vendors):
        """A csv that `vendors import` takes: one row for each id."""
        path = self.root / "Questionnaires" / name
        rows = [f"{id.replace('-', ' ').title()},Logs,it,standard" for id in vendors]
        path.write_text("\n".join(["vendor,service,owner,tier"] + rows) + "\n")
        return name

    # What is there

    def query(self, sql, *values, file=None):
        """Asks a copy, so that the program itself has to recover the original."""
        file = pathlib.Path(file or self.root / ".vouch/vouch.sqlite")
        with tempfile.TemporaryDirectory() as folder:
            for suffix in ("", "-wal", "-journal"):
                if os.path.exists(f"{file}{suffix}"):
                    shutil.copy(f"{file}{suffix}", f"{folder}/copy{suffix}")
            connection = sqlite3.connect(f"{folder}/copy")
            try:
                return connection.execute(sql, values).fetchall()
            finally:
                connection.close()

    def database_problems(self, file=None):
        file = file or self.root / ".vouch/vouch.sqlite"
        if not os.path.exists(file) or os.path.getsize(file) == 0:
            return []
        try:
            sound = self.query("PRAGMA integrity_check", file=file)
            broken = self.query("PRAGMA foreign_key_check", file=file)
        except sqlite3.Error as error:
            return [f"{file}: {error}"]
        problems = [] if sound == [("ok",)] else [f"{file}: {sound}"]
        return problems + [f"{file}: foreign key {row}" for row in broken]

    def export_problems(self):
        """Every file in Exports is whole."""
        problems = []
        for file in (self.root / "Exports").glob("*"):
            if file.name.startswith(TEMPORARY) or file.name == ".gitkeep":
                continue
            if file.suffix == ".xlsx":
                try:
                    bad = zipfile.ZipFile(file).testzip()
                except (zipfile.BadZipFile, OSError) as error:
                    bad = str(error)
                if bad:
                    problems.append(f"{file.name}: {bad}")
            elif file.suffix == ".csv":
                source = (self.root / "Questionnaires" / file.name).read_bytes()
                if file.read_bytes().count(b";") < source.count(b";"):
                    problems.append(f"{file.name}: cut short")
        return problems

    def answer_file_problems(self):
        """Every answer's and vendor's file is whole: it ends with a line's end and has its id."""
        problems = []
        for file in (self.root / "KnowledgeBase").rglob("*"):
            if file.name.startswith(TEMPORARY) or not file.is_file():
                continue
            text = file.read_text()
            if not text.endswith("\n") or (file.parent.name == "vendors" and "id: " not in text):
                problems.append(f"{file.name}: cut short")
        return problems

    def leftovers(self):
        return [
            str(file.relative_to(self.root)) for file in self.root.rglob(f"{TEMPORARY}*")]

    def photograph(self, *folders, timeless=False):
        """Each file's hash under the folders, without temporary ones.

        Timeless: of a provenance workbook only the cells of its second sheet count, for the first
        one and its strings say when it was made.
        """
        photograph = {}
        for file in (file for folder in folders for file in (self.root / folder).rglob("*")):
            if not file.is_file() or file.name.startswith(TEMPORARY):
                continue
            content = file.read_bytes()
            if timeless and file.name.endswith("provenance.xlsx"):
                try:
                    content = zipfile.ZipFile(file).read("xl/worksheets/sheet2.xml")
                except (zipfile.BadZipFile, KeyError):
                    content = b"broken"
            photograph[str(file.relative_to(self.root))] = hashlib.sha256(content).hexdigest()
        return photograph


def sheet_of_decisions(path, lines):
    """A workbook with a sheet Responses whose columns are named as in the provenance workbook."""
    columns = ["Question", "Decision", "Edited answer", "Edited text", "Assign to", "Key"]
    table = [columns] + [[line.get(column, "") for column in columns] for line in lines]
    rows = "".join(
        f'<row r="{number}">' + "".join(
            f'<c r="{chr(65 + place)}{number}" t="inlineStr"><is><t>{escape(text)}</t></is></c>'
            for place, text in enumerate(row) if text) + "</row>"
        for number, row in enumerate(table, 1))
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts = {
        "[Content_Types].xml":
            f'<Types xmlns="{package}/content-types">'
            '<Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
            f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kind}.worksheet+xml"/>'
            "</Types>",
        "_rels/.rels":
            f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
            f'Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml":
            f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
            '<sheet name="Responses" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels":
            f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
            f'Type="{office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml":
            f'<worksheet xmlns="{main}"><sheetData>{rows}</sheetData></worksheet>',
    }
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, '<?xml version="1.0" encoding="UTF-8"?>' + text)


def sentence_problems(result):
    """A failure is one sentence on standard error and a documented exit code."""
    if result.returncode not in DOCUMENTED:
        return [f"exit code {result.returncode}: {result.stderr.strip()[-200:]}"]
    said = [line for line in result.stderr.splitlines() if line.startswith("vouch: ")]
    if result.returncode == 0:
        return [f"succeeded and said: {said}"] if said else []
    if len(said) != 1 or "Error Domain" in result.stderr or "internal error" in result.stderr:
        return [f"exit {result.returncode} without one sentence: {result.stderr.strip()[-300:]}"]
    return []
