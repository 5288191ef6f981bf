"""A questionnaire in the making: a workbook, what is to be understood of it, and how it is saved."""
import io, re, zipfile
from xml.sax.saxutils import escape
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill, Protection
from openpyxl.worksheet.datavalidation import DataValidation

BOLD, HEAD, PALE = Font(bold=True), PatternFill("solid", fgColor="DCE6F1"), PatternFill("solid", fgColor="F2F2F2")
UNLOCKED = Protection(locked=False)
MOMENT = (2026, 11, 1, 9, 0, 0)
_makers = {}


def layout(name):
    """Registers a function that fills a Layout, under the file's name."""
    def register(make):
        assert name not in _makers, name
        _makers[name] = make
        return make
    return register


def made():
    for name in sorted(_makers):
        it = Layout()
        _makers[name](it)
        yield name, it


class Layout:
    def __init__(self):
        self.book = Workbook()
        self.book.remove(self.book.active)
        self.extension = "xlsx"
        self.sheets, self.left_alone, self.settling = {}, [], None
        self.cached, self.parts = {}, []

    # What the customer made

    def sheet(self, title="Questionnaire"):
        return self.book.create_sheet(title)

    def formula(self, sheet, reference, formula, value):
        """A formula with the value that Excel would have saved with it."""
        sheet[reference] = formula
        self.cached.setdefault(sheet.title, {})[reference] = value

    def part(self, pattern, change):
        """Changes the saved bytes of the parts whose name matches."""
        self.parts.append((re.compile(pattern), change))

    # What is to be understood

    def expect(self, sheet, question, answer, comment, rows, **more):
        """`more`: choices {cell: [values]}, kinds {kind: [rows]}, sections, texts, ids and existing {row: text},
        unwritable [rows], cells {row: {"answer": cell, "comment": cell}}, evidence: column."""
        entry = {"question_column": question, "answer_column": answer, "comment_column": comment,
                 "question_rows": list(rows)}
        for key, value in more.items():
            entry[key] = {str(k): v for k, v in value.items()} if isinstance(value, dict) else value
        self.sheets[sheet.title] = entry

    def not_for_us(self, *sheets):
        self.left_alone += [sheet.title for sheet in sheets]

    def settled_by(self, option, **options):
        """Nobody could tell; the error names the option, and with it the layout is understood."""
        self.settling = {"error_names": option, "options": options}

    def expected(self):
        entry = {"sheets": self.sheets, "not_for_us": self.left_alone,
                 "questions": sum(len(s["question_rows"]) for s in self.sheets.values())}
        if self.settling:
            entry["settled_by"] = self.settling
        return entry

    # Saving

    def save(self, path):
        raw = io.BytesIO()
        self.book.save(raw)
        order = {f"xl/worksheets/sheet{n}.xml": s.title for n, s in enumerate(self.book.worksheets, 1)}
        with zipfile.ZipFile(raw) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
            for name in source.namelist():
                data = source.read(name)
                if name == "docProps/core.xml":
                    data = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2026-11-01T09:00:00Z", data)
                if order.get(name) in self.cached:
                    data = with_values(data, self.cached[order[name]])
                for pattern, change in self.parts:
                    if pattern.search(name):
                        data = change(data)
                write(target, name, data)
            for name, data in getattr(self, "added_parts", []):
                write(target, name, data)


def write(target, name, data):
    info = zipfile.ZipInfo(name, MOMENT)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o600 << 16
    target.writestr(info, data)


def with_values(xml, values):
    """Puts saved values beside formulas, which openpyxl leaves without."""
    text = xml.decode("utf-8")
    for reference, value in values.items():
        kind = ' t="str"' if isinstance(value, str) else ""
        text, count = re.subn(
            rf'<c r="{reference}"([^>]*?)(?: t="\w+")?><f>(.*?)</f><v ?/?>(?:</v>)?</c>',
            lambda m: f'<c r="{reference}"{m[1]}{kind}><f>{m[2]}</f><v>{escape(str(value))}</v></c>', text)
        assert count == 1, reference
    return text.encode("utf-8")


# Filling sheets

def line(sheet, row, *values, column=1, head=False):
    """Texts side by side; None leaves a cell alone."""
    for index, value in enumerate(values):
        if value is None:
            continue
        cell = sheet.cell(row, column + index, value)
        if head:
            cell.font, cell.fill = BOLD, HEAD


def table(sheet, row, titles, lines, column=1):
    """A header and rows under it; returns the rows' numbers."""
    line(sheet, row, *titles, column=column, head=True)
    for index, values in enumerate(lines, 1):
        line(sheet, row + index, *values, column=column)
    return range(row + 1, row + 1 + len(lines))


def listed(sheet, formula, *ranges, strict=True):
    """A drop-down list."""
    rule = DataValidation("list", formula1=formula, allow_blank=True, showErrorMessage=strict)
    for one in ranges:
        rule.add(one)
    sheet.add_data_validation(rule)


def numbered(texts, first=1, form="{}"):
    return [(form.format(n), text) for n, text in enumerate(texts, first)]


YES_NO_NA = '"Yes,No,N/A"'
QUESTIONS = [
    "Do you have an information security policy approved by management?",
    "Is customer data encrypted at rest?",
    "Is multi-factor authentication required for remote access?",
    "Are backups tested at least once a year?",
    "Do all employees receive security awareness training?",
    "How long are security logs retained?",
    "Is a penetration test performed by an independent firm each year?",
    "Do you have an incident response plan?",
    "Are vendors assessed before they receive customer data?",
    "Describe how access is removed when an employee leaves.",
    "Is production data kept out of test environments?",
    "Do you have a business continuity plan?",
]
STATEMENTS = [
    "The supplier encrypts all customer data at rest and in transit.",
    "The supplier reviews the access rights of its staff every quarter.",
    "Security patches are installed within thirty days of release.",
    "The supplier informs the customer of a breach without undue delay.",
    "Backups are stored in a location separate from production.",
    "Employees sign a confidentiality agreement before they begin.",
]
