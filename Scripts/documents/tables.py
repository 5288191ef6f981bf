"""Questionnaires that ask in tables."""
from docx.shared import RGBColor  # noqa: F401

from making import document

ASKED = ["Do you encrypt customer data at rest?", "Do you test your backups at least once a year?",
         "Describe how access rights are reviewed.", "Is multi-factor authentication required for administrators?"]


@document("table-with-header")
def table_with_header(it):
    it.heading("Harrow Lane supplier questionnaire")
    it.paragraph("Please answer every row. The vendor is called the supplier below.")
    it.heading("Data protection", 2)
    rows = [["No.", "Question", "Response", "Comments"]]
    rows += [[f"{n}", text, "", ""] for n, text in enumerate(ASKED[:2], 1)]
    it.table(rows, header=True)
    it.heading("Access", 2)
    rows = [["No.", "Question", "Response", "Comments"]]
    rows += [[f"{n}", text, "", ""] for n, text in enumerate(ASKED[2:], 3)]
    it.table(rows, header=True)
    for table, section, first in (1, "Data protection", 0), (2, "Access", 2):
        for n in range(2):
            it.expect(f"Table {table}", n + 2, f"C{n + 2}", comment=f"D{n + 2}", section=section,
                      text=ASKED[first + n], id=f"{first + n + 1}")


@document("two-column-form-without-header")
def two_columns(it):
    it.heading("Security at a glance")
    it.table([[text, ""] for text in ASKED])
    for n, text in enumerate(ASKED, 1):
        it.expect("Table 1", n, f"B{n}", text=text, section="Security at a glance")


@document("yes-no-na-columns")
def marks(it):
    it.heading("Controls")
    rows = [["Question", "Yes", "No", "N/A", "Remarks"]] + [[text, "", "", "", ""] for text in ASKED]
    it.table(rows, header=True)
    for n in range(2, 6):
        it.expect("Table 1", n, None, marks=[f"B{n}", f"C{n}", f"D{n}"], comment=f"E{n}")


@document("stacked-in-one-column")
def stacked(it):
    it.heading("Resilience")
    rows = []
    for text in ASKED:
        rows += [[text], [""]]
    it.table(rows)
    for n, text in enumerate(ASKED):
        it.expect("Table 1", 2 * n + 1, f"table 1, A{2 * n + 2}", text=text, section="Resilience")


@document("merged-section-rows")
def merged(it):
    rows = [["Ref", "Requirement", "Supplier response"], ["Network", "", ""],
            ["N-1", "Are networks segmented?", ""], ["N-2", "Are firewall rules reviewed every year?", ""],
            ["People", "", ""], ["P-1", "Are employees trained in security every year?", ""]]
    table = it.table(rows, header=True)
    for row in 1, 4:
        table.cell(row, 0).merge(table.cell(row, 2))
        table.cell(row, 0).text = rows[row][0]
    for row, section, id in (3, "Network", "N-1"), (4, "Network", "N-2"), (6, "People", "P-1"):
        it.expect("Table 1", row, f"C{row}", section=section, id=id, text=rows[row - 1][1])


@document("one-number-for-several-rows")
def vertical(it):
    rows = [["No.", "Question", "Answer"], ["1", ASKED[0], ""], ["", ASKED[1], ""], ["2", ASKED[3], ""]]
    table = it.table(rows, header=True)
    table.cell(1, 0).merge(table.cell(2, 0))
    for row, id in (2, "1"), (3, "1"), (4, "2"):
        it.expect("Table 1", row, f"C{row}", id=id)


@document("company-facts-above")
def facts(it):
    it.heading("About you")
    it.table([["Company name", ""], ["Registered address", ""], ["Website", ""], ["Contact email", ""]])
    it.paragraph("Number of employees: ____________")
    it.heading("Questions")
    it.table([["Question", "Answer"]] + [[text, ""] for text in ASKED[:2]], header=True)
    for n in range(1, 5):
        it.expect("Table 1", n, f"B{n}", kind="company-fact")
    it.expect("Paragraphs", 2, "in 2", kind="company-fact", text="Number of employees")
    for n in 2, 3:
        it.expect("Table 2", n, f"B{n}", section="Questions")
    it.inserts_only = False


@document("answered-in-part")
def answered(it):
    it.table([["Question", "Response"], [ASKED[0], "Yes, with AES-256."], [ASKED[1], ""], [ASKED[2], "[enter response]"]],
             header=True)
    it.expect("Table 1", 2, "B2", existing="Yes, with AES-256.")
    it.expect("Table 1", 3, "B3", existing=None)
    it.expect("Table 1", 4, "B4", existing=None)
    it.inserts_only = False


@document("a-table-without-room")
def no_room(it):
    it.heading("Glossary of what we may ask")
    it.table([["Term", "Meaning"], ["Encryption", "Making data unreadable without a key"]], header=True)
    it.heading("Questions")
    it.table([["Question", "Response"]] + [[text, ""] for text in ASKED[:2]], header=True)
    for n in 2, 3:
        it.expect("Table 2", n, f"B{n}")
