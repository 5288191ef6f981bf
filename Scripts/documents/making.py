"""A questionnaire in the making: a document, and what is to be found in it."""
import datetime, io, zipfile

from docx import Document as New
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
SPACES = f'xmlns:w="{W}" xmlns:w14="{W14}"'
MOMENT = (2026, 11, 1, 9, 0, 0)
_makers = {}


def document(name):
    """Registers a function that fills a Document, under the file's name."""
    def register(make):
        assert name not in _makers, name
        _makers[name] = make
        return make
    return register


def made():
    for name in sorted(_makers):
        it = Document()
        _makers[name](it)
        yield name, it


def xml(text):
    return parse_xml(text.replace(">", f" {SPACES}>", 1) if "/>" not in text.split(">")[0] + ">"
                     else text.replace("/>", f" {SPACES}/>", 1))


class Document:
    def __init__(self):
        self.docx = New()
        moment = datetime.datetime(2026, 11, 1, 9)
        self.docx.core_properties.created = self.docx.core_properties.modified = moment
        self.docx.core_properties.author = "Harrow Lane Insurance"
        self.questions, self.notices, self.inserts_only, self.cautions = [], [], True, []

    # What the customer made

    def heading(self, text, level=1):
        return self.docx.add_heading(text, level)

    def paragraph(self, text="", style=None):
        return self.docx.add_paragraph(text, style)

    def table(self, rows, header=False):
        table = self.docx.add_table(len(rows), len(rows[0]), style="Table Grid")
        for row, texts in zip(table.rows, rows):
            for cell, text in zip(row.cells, texts):
                cell.text = text
        if header:
            for cell in table.rows[0].cells:
                for run in cell.paragraphs[0].runs:
                    run.bold = True
        return table

    def put(self, holder, text):
        """Appends XML to a paragraph, a cell or the body."""
        if hasattr(holder, "element") and hasattr(holder.element, "body"):
            holder = holder.element.body
        elif hasattr(holder, "_element"):
            holder = holder._element
        element = xml(text)
        section = holder.find(f"{{{W}}}sectPr")
        if section is not None:
            section.addprevious(element)
        else:
            holder.append(element)
        return element

    def part(self, name, content):
        """Adds the document's part of footnotes or endnotes."""
        kind = "application/vnd.openxmlformats-officedocument.wordprocessingml"
        relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        blob = f'<?xml version="1.0" encoding="UTF-8"?><w:{name} {SPACES}>{content}</w:{name}>'.encode()
        part = Part(PackURI(f"/word/{name}.xml"), f"{kind}.{name}+xml", blob, self.docx.part.package)
        self.docx.part.relate_to(part, f"{relationship}/{name}")

    # What is to be found

    def expect(self, place, row, answer, **more):
        """`more`: comment, choices, section, id, text, existing, kind, marks."""
        self.questions.append({"sheet": place, "row": row, "answer": answer, **more})

    def expected(self):
        return {"questions": self.questions, "notices": self.notices, "inserts_only": self.inserts_only,
                "cautions": self.cautions}

    def save(self, path):
        saved = io.BytesIO()
        self.docx.save(saved)
        with zipfile.ZipFile(saved) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
            for name in source.namelist():
                if name.endswith("thumbnail.jpeg"):
                    data = b""
                else:
                    data = source.read(name)
                info = zipfile.ZipInfo(name, MOMENT)
                info.compress_type = zipfile.ZIP_DEFLATED
                info.external_attr = 0o644 << 16
                target.writestr(info, data)
