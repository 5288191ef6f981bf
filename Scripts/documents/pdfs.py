"""Writes PDF questionnaires of an invented customer, with running heads, broken lines and broken pages."""
import json, os, sys

from reportlab import rl_config
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

rl_config.invariant = 1
FOLDER = sys.argv[1]
STYLE = getSampleStyleSheet()
expected = {}

GOVERNANCE = [
    "Do you have an information security policy that is approved by management, communicated to all employees and "
    "contractors, and reviewed at least once a year or whenever something important changes?",
    "Who is responsible for information security, and to whom does that person report?",
    "Describe how exceptions from your policies are requested, assessed, approved and recorded."]
ACCESS = [
    "Is multi-factor authentication required for every administrator and for all remote access?",
    "Are access rights reviewed at least every quarter, and are the results of each review kept?",
    "How soon after somebody leaves are their accounts disabled?"]
DATA = [
    "Do you encrypt customer data at rest and in transit, and who holds the keys?",
    "Where is customer data stored, from which other countries can it be reached by your own people or by those of your "
    "subcontractors, and can it leave the region in which it is stored for support, for backups, for analysis or for any "
    "other purpose that you are aware of today?",
    "Do you test the restoration of backups at least once a year?"]
BEFORE_THE_BREAK = 356
GROUPS = [("Governance", GOVERNANCE), ("Access control", ACCESS), ("Data protection", DATA)]


def edges(canvas, document):
    canvas.saveState()
    canvas.setFont("Helvetica", 8)
    canvas.drawString(60, 810, "Harrow Lane Insurance - Supplier Security Questionnaire 2026")
    canvas.drawString(60, 30, "Confidential")
    canvas.drawRightString(535, 30, f"Page {document.page} of 4")
    canvas.restoreState()


def build(name, story):
    document = SimpleDocTemplate(os.path.join(FOLDER, name), pagesize=A4, leftMargin=60, rightMargin=60, topMargin=80,
                                 bottomMargin=70, title="Questionnaire", author="Harrow Lane Insurance")
    document.build(story, onFirstPage=edges, onLaterPages=edges)


def text(words, style="BodyText"):
    return Paragraph(words, STYLE[style])


def numbered_text():
    story = [text("Supplier security questionnaire", "Title"),
             text("Please answer all questions in full. Harrow Lane treats what you tell us as confidential.")]
    found = []
    for section, (title, asked) in enumerate(GROUPS, 1):
        story += [Spacer(1, 60), text(f"{section} {title}", "Heading2")]
        for number, question in enumerate(asked, 1):
            # The last but one question begins on one page and ends on the next.
            room = BEFORE_THE_BREAK if (section, number) == (3, 2) else 70
            story += [Spacer(1, room), text(f"{section}.{number} {question}")]
            found.append({"id": f"{section}.{number}", "section": title, "text": question})
    build("numbered-text.pdf", story)
    expected["numbered-text.pdf"] = {"questions": found, "unplaced": 0}


def table():
    rows = [["Ref", "Question", "Response", "Comments"]]
    found = []
    for letter, (title, asked) in zip("ABC", GROUPS):
        for round in 1, 2, 3:
            for number, question in enumerate(asked, 1):
                id = f"{letter}.{round}.{number}"
                words = question if round == 1 else f"{question[:-1]} for subsidiary {round}{question[-1]}"
                rows.append([id, text(words), "", ""])
                found.append({"id": id, "text": words})
    grid = Table(rows, colWidths=[45, 250, 80, 100], repeatRows=1)
    grid.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                              ("BACKGROUND", (0, 0), (-1, 0), colors.lightgrey)]))
    build("a-table-over-pages.pdf", [text("Annex 2", "Title"), grid])
    expected["a-table-over-pages.pdf"] = {"questions": found, "unplaced": 0}


def mixed():
    story = [text("Short questionnaire", "Title"), text("Have you worked with us before?"), Spacer(1, 20),
             text("Security", "Heading2")]
    found = []
    for number, question in enumerate(ACCESS + DATA, 12):
        story += [text(f"Q{number}. {question}"), text("Answer: ______________________________"), Spacer(1, 12)]
        found.append({"id": f"Q{number}", "section": "Security", "text": question})
    story.append(text("Thank you for your time."))
    build("questions-with-answer-lines.pdf", story)
    expected["questions-with-answer-lines.pdf"] = {"questions": found, "unplaced": 1}


def statements():
    said = ["The supplier keeps an inventory of all systems that process customer data.",
            "Customer data is deleted within thirty days after the end of the contract, and the deletion is confirmed.",
            "Security events are logged, and logs are kept for at least twelve months.",
            "Employees with access to customer data sign a confidentiality agreement."]
    rows = [["No.", "Requirement", "Compliant?"]]
    rows += [[f"3.1.{n}", text(words), ""] for n, words in enumerate(said, 1)]
    grid = Table(rows, colWidths=[45, 300, 100])
    grid.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP")]))
    build("statements-to-confirm.pdf", [text("Minimum requirements", "Title"), grid])
    expected["statements-to-confirm.pdf"] = {
        "questions": [{"id": f"3.1.{n}", "text": words} for n, words in enumerate(said, 1)], "unplaced": 0}


def unreadable():
    canvas = Canvas(os.path.join(FOLDER, "a-scan.pdf"), pagesize=A4)
    for _ in range(2):
        canvas.rect(60, 400, 400, 300, fill=1)
        canvas.showPage()
    canvas.save()
    locked = StandardEncryption("secret", ownerPassword="owner", strength=128)
    locked.objId = None
    canvas = Canvas(os.path.join(FOLDER, "encrypted.pdf"), pagesize=A4, encrypt=locked)
    canvas.drawString(60, 700, "1.1 Do you encrypt customer data at rest?")
    canvas.save()


os.makedirs(FOLDER, exist_ok=True)
for old in os.listdir(FOLDER):
    os.remove(os.path.join(FOLDER, old))
numbered_text(), table(), mixed(), statements(), unreadable()
with open(os.path.join(FOLDER, "expected.json"), "w", encoding="utf-8") as out:
    json.dump(expected, out, ensure_ascii=False, indent=1, sort_keys=True)
    out.write("\n")
print(f"{len(expected)} PDFs")
