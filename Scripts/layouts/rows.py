"""What is odd is the rows: what stands above, between and below the questions."""
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from .making import BOLD, PALE, QUESTIONS, STATEMENTS, YES_NO_NA, layout, line, listed, numbered, table

HEADER = ["No", "Question", "Answer", "Comments"]


@layout("banner-and-instructions")
def _(it):
    sheet = it.sheet()
    sheet["A1"] = "Northlight Rail (an invented customer): supplier security questionnaire"
    sheet.merge_cells("A1:D1")
    sheet["A3"] = "Please answer every question. How? Choose Yes or No and comment where needed."
    sheet["A4"] = "Do not change the questions or the order of the rows in this sheet."
    rows = table(sheet, 6, HEADER, numbered(QUESTIONS[:5]))
    it.expect(sheet, "B", "C", "D", rows)


@layout("company-fact-rows-on-top")
def _(it):
    sheet = it.sheet()
    for row, label in enumerate(["Company name", "Contact email", "Number of employees"], 1):
        sheet.cell(row, 2, label)
    rows = table(sheet, 6, HEADER, numbered(QUESTIONS[:5]))
    it.expect(sheet, "B", "C", "D", rows, kinds={"company-fact": [1, 2, 3]}, cells={1: {"answer": "C1", "comment": "D1"}})


@layout("company-facts-in-other-columns")
def _(it):
    sheet = it.sheet()
    for row, label in enumerate(["Supplier name:", "Contact name:", "Contact email:", "Website:"], 2):
        sheet.cell(row, 1, label)
        sheet.merge_cells(start_row=row, end_row=row, start_column=2, end_column=4)
    rows = table(sheet, 8, ["Ref", "Section", "Question", "Answer", "Comments"],
                 [(ref, "General", text) for ref, text in numbered(QUESTIONS[:5])])
    it.expect(sheet, "C", "D", "E", rows, kinds={"company-fact": [2, 3, 4, 5]}, cells={4: {"answer": "B4"}})


@layout("header-repeated-per-section")
def _(it):
    sheet = it.sheet()
    first = table(sheet, 1, ["", "Access", "Answer", "Comments"], numbered(QUESTIONS[:3], form="A-{}"))
    second = table(sheet, 6, ["", "Operations", "Answer", "Comments"], numbered(QUESTIONS[3:6], form="O-{}"))
    it.expect(sheet, "B", "C", "D", [*first, *second], sections={2: "Access", 7: "Operations"})


@layout("sections-with-columns-of-their-own")
def _(it):
    sheet = it.sheet()
    first = table(sheet, 1, ["No", "Question", "Answer", "Comments"], numbered(QUESTIONS[:4], form="A-{}"))
    second = table(sheet, 8, ["No", "Control domain", "Question", "Answer", "Comments"],
                   [(n, "Operations", text) for n, text in numbered(QUESTIONS[4:8], form="O-{}")])
    it.expect(sheet, "B", "C", "D", [*first, *second],
              cells={2: {"answer": "C2", "comment": "D2"}, 9: {"answer": "D9", "comment": "E9"}}, texts={9: QUESTIONS[4]})


@layout("numbering-in-merged-cells")
def _(it):
    sheet = it.sheet()
    rows = table(sheet, 1, ["Number", "Question", "Answer", "Comments"], [
        ("1.1", "Is customer data encrypted at rest?"), (None, "Is customer data encrypted in transit?"),
        ("1.2", "Who holds the keys"), (None, "Where the keys are stored"), ("1.3", "How often the keys change"),
        ("1.4", "Which algorithms are used"), ("1.5", "Is there a policy for cryptography?"), ("1.6", "Who reviews it")])
    sheet.merge_cells("A2:A3")
    sheet.merge_cells("A4:A5")
    it.expect(sheet, "B", "C", "D", rows, ids={2: "1.1", 3: "1.1", 5: "1.2", 6: "1.3"})


@layout("sections-as-merged-rows")
def _(it):
    sheet = it.sheet()
    line(sheet, 1, *HEADER, head=True)
    row, rows = 2, []
    for title, texts in [("Governance and the people who carry it", QUESTIONS[:2]), ("Data protection", QUESTIONS[2:5])]:
        sheet.cell(row, 1, title).font = BOLD
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=4)
        for index, text in enumerate(texts, 1):
            line(sheet, row + index, None, text)
            rows.append(row + index)
        row += len(texts) + 1
    it.expect(sheet, "B", "C", "D", rows, sections={3: "Governance and the people who carry it", 6: "Data protection"})


@layout("an-example-row")
def _(it):
    sheet = it.sheet()
    table(sheet, 1, HEADER, [("Example", "Do you have a code of conduct?", "Yes", "Signed by all staff every year."),
                             *numbered(QUESTIONS[:5])])
    it.expect(sheet, "B", "C", "D", range(3, 8))


@layout("thanks-and-signature-below")
def _(it):
    sheet = it.sheet()
    rows = table(sheet, 1, ["Question", "Answer", "Comments"], [(text,) for text in QUESTIONS[:6]])
    listed(sheet, YES_NO_NA, "B2:B7")
    sheet["A10"] = "Please send the completed form to the address on your order before the end of the month."
    sheet["A11"] = "Thank you for taking the time to complete this questionnaire."
    it.expect(sheet, "A", "B", "C", rows)


@layout("guidance-in-the-row-below")
def _(it):
    sheet = it.sheet()
    line(sheet, 1, *HEADER, head=True)
    for index, (number, text) in enumerate(numbered(QUESTIONS[:6], form="{}.0")):
        line(sheet, 2 + 2 * index, number, text)
        sheet.cell(3 + 2 * index, 2, "Guidance for suppliers: consider laptops, servers and services of others alike.")
    it.expect(sheet, "B", "C", "D", range(2, 13, 2))


@layout("lead-in-and-sub-questions")
def _(it):
    sheet = it.sheet()
    line(sheet, 1, "Question", "Answer", "Comments", head=True)
    texts = ["Do you have a written procedure for:", "access control", "backup and restore", "change management",
             "Are the following tested every year:", "the incident plan", "the continuity plan"]
    for row, text in enumerate(texts, 2):
        sheet.cell(row, 1, text)
    listed(sheet, '"Yes,No"', "B3:B5", "B7:B8")
    it.expect(sheet, "A", "B", "C", [3, 4, 5, 7, 8], sections={3: texts[0], 8: texts[4]})


@layout("hidden-rows")
def _(it):
    sheet = it.sheet()
    table(sheet, 1, HEADER, numbered(QUESTIONS[:7]))
    for row in (3, 4):
        sheet.row_dimensions[row].hidden = True
    it.expect(sheet, "B", "C", "D", [2, 5, 6, 7, 8])


@layout("filtered-rows")
def _(it):
    sheet = it.sheet()
    table(sheet, 1, ["No", "Scope", "Question", "Answer", "Comments"],
          [(n, "SaaS" if int(n) % 2 else "On site", text) for n, text in numbered(QUESTIONS[:8])])
    sheet.auto_filter.ref = "A1:E9"
    sheet.auto_filter.add_filter_column(1, ["SaaS"])
    for row in range(3, 10, 2):
        sheet.row_dimensions[row].hidden = True
    it.expect(sheet, "C", "D", "E", [2, 4, 6, 8])


@layout("trailing-blank-rows")
def _(it):
    sheet = it.sheet()
    rows = table(sheet, 1, HEADER, numbered(QUESTIONS[:5]))
    for row in range(7, 400):
        for column in range(1, 5):
            sheet.cell(row, column).fill = PALE
    listed(sheet, YES_NO_NA, "C2:C400")
    it.expect(sheet, "B", "C", "D", rows)


@layout("rich-text-and-line-breaks")
def _(it):
    sheet = it.sheet()
    rows = table(sheet, 1, ["No", "Question", "Answer\n(Yes / No)", "Comments"], [
        (1, CellRichText("Is customer data ", TextBlock(InlineFont(b=True), "encrypted"), " at rest?")),
        (2, "Are backups tested?\n\nSay how often."), (3, "Is access\nreviewed every quarter?")])
    it.expect(sheet, "B", "C", "D", rows, texts={2: "Is customer data encrypted at rest?"})


@layout("sections-numbered-like-questions")
def _(it):
    sheet = it.sheet()
    line(sheet, 1, *HEADER, head=True)
    lines = [("1", "Governance"), ("1.1", QUESTIONS[0]), ("1.2", QUESTIONS[4]), ("2", "Data"), ("2.1", QUESTIONS[1]),
             ("2.2", QUESTIONS[3]), ("2.3", QUESTIONS[5])]
    for row, values in enumerate(lines, 2):
        line(sheet, row, *values)
    listed(sheet, YES_NO_NA, "C3:C4", "C6:C8")
    it.expect(sheet, "B", "C", "D", [3, 4, 6, 7, 8], sections={3: "Governance", 6: "Data"})


@layout("statements-under-headings-without-numbers")
def _(it):
    sheet = it.sheet()
    line(sheet, 1, "Security requirement", "Supplier confirms", "Remarks", head=True)
    lines = ["Data protection", *STATEMENTS[:3], "Continuity", *STATEMENTS[3:]]
    for row, text in enumerate(lines, 2):
        sheet.cell(row, 1, text)
    it.expect(sheet, "A", "B", "C", [3, 4, 5, 7, 8, 9], kinds={"statement": [3, 4, 5, 7, 8, 9]},
              sections={3: "Data protection", 9: "Continuity"})
