"""What is odd is that answers stand below their questions, not beside them."""
from .making import BOLD, PALE, QUESTIONS, YES_NO_NA, layout, line, listed


@layout("stacked-question-and-answer-in-one-column")
def _(it):
    sheet = it.sheet()
    sheet["A1"] = "Supplier questionnaire"
    cells = {}
    for index, text in enumerate(QUESTIONS[:6]):
        row = 3 + 3 * index
        sheet.cell(row, 1, text).font = BOLD
        sheet.cell(row + 1, 1).fill = PALE
        cells[row] = {"answer": f"A{row + 1}"}
    listed(sheet, YES_NO_NA, *[f"A{row + 1}" for row in list(cells)[:4]])
    it.expect(sheet, "A", "A", None, cells, cells=cells, choices={"A4": ["Yes", "No", "N/A"]})


@layout("stacked-without-any-mark")
def _(it):
    sheet = it.sheet()
    cells = {}
    for index, text in enumerate(QUESTIONS[:6]):
        row = 2 + 2 * index
        line(sheet, row, index + 1, text)
        cells[row] = {"answer": f"B{row + 1}"}
    it.settled_by("--answer-column", answer_column="below")
    it.expect(sheet, "B", "B", None, cells, cells=cells, ids={4: "2"})


@layout("answer-label-below-each-question")
def _(it):
    sheet = it.sheet()
    cells = {}
    for index, text in enumerate(QUESTIONS[:5]):
        row = 3 + 4 * index
        line(sheet, row, f"{index + 1}.", text)
        sheet.cell(row + 1, 1, "Answer:")
        sheet.cell(row + 2, 1, "Comment:")
        cells[row] = {"answer": f"B{row + 1}", "comment": f"B{row + 2}"}
    it.expect(sheet, "B", "B", "B", cells, cells=cells)


@layout("one-form-block-for-each-question")
def _(it):
    sheet = it.sheet()
    cells = {}
    for index, text in enumerate(QUESTIONS[:5]):
        row = 2 + 7 * index
        sheet.cell(row, 2, f"Control {index + 1}").font = BOLD
        sheet.merge_cells(start_row=row, end_row=row, start_column=2, end_column=5)
        for offset, label in enumerate(["Question", "Guidance", "Response", "Explanation", "Evidence"], 1):
            sheet.cell(row + offset, 2, label).fill = PALE
            sheet.merge_cells(start_row=row + offset, end_row=row + offset, start_column=3, end_column=5)
        sheet.cell(row + 1, 3, text)
        sheet.cell(row + 2, 3, "Answer for the product in scope, not for the company as a whole.")
        listed(sheet, '"Yes,No,Partial"', f"C{row + 3}")
        cells[row + 1] = {"answer": f"C{row + 3}", "comment": f"C{row + 4}"}
    it.expect(sheet, "C", "C", "C", cells, cells=cells, choices={"C5": ["Yes", "No", "Partial"]},
              sections={3: "Control 1", 31: "Control 5"})


@layout("german-form-blocks")
def _(it):
    sheet = it.sheet("Formular")
    cells = {}
    texts = ["Gibt es eine Leitlinie zur Informationssicherheit?", "Werden Kundendaten verschlüsselt gespeichert?",
             "Wie lange werden Protokolle aufbewahrt?"]
    for index, text in enumerate(texts):
        row = 1 + 4 * index
        line(sheet, row, f"Frage {index + 1}:", text)
        sheet.cell(row + 1, 1, "Antwort:")
        sheet.cell(row + 2, 1, "Bemerkungen:")
        cells[row] = {"answer": f"B{row + 1}", "comment": f"B{row + 2}"}
    it.expect(sheet, "B", "B", "B", cells, cells=cells)


@layout("a-sheet-for-each-question")
def _(it):
    for number, text in enumerate(QUESTIONS[:4], 1):
        sheet = it.sheet(f"Q{number}")
        line(sheet, 1, "Question", text)
        line(sheet, 3, "Answer")
        line(sheet, 4, "Comments")
        listed(sheet, YES_NO_NA, "B3")
        it.expect(sheet, "B", "B", "B", [1], cells={1: {"answer": "B3", "comment": "B4"}}, choices={"B3": ["Yes", "No", "N/A"]})
