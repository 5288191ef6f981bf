"""What is odd is the sheets: several of them, some of them not for us."""
from .making import QUESTIONS, STATEMENTS, YES_NO_NA, layout, line, listed, numbered, table

HEADER = ["No", "Question", "Answer", "Comments"]


def questions(it, title, texts=QUESTIONS[:5], form="{}"):
    sheet = it.sheet(title)
    rows = table(sheet, 1, HEADER, numbered(texts, form=form))
    it.expect(sheet, "B", "C", "D", rows)
    return sheet


@layout("cover-sheet-with-facts")
def _(it):
    cover = it.sheet("Cover")
    cover["B2"] = "Supplier questionnaire of Northlight Rail (an invented customer)"
    for row, label in enumerate(["Company name", "Address", "Contact name", "Contact email", "Date completed"], 4):
        cover.cell(row, 2, label)
    questions(it, "Security")
    it.expect(cover, "B", "C", None, [], kinds={"company-fact": [4, 5, 6, 7, 8]}, cells={7: {"answer": "C7"}})


@layout("several-sheets-of-questions")
def _(it):
    questions(it, "Governance", QUESTIONS[:4], "G{}")
    questions(it, "Operations & IT", QUESTIONS[4:8], "O{}")
    sheet = it.sheet("Privacy")
    rows = table(sheet, 4, ["Requirement", "Met?", "Response", "Explanation"], [(text,) for text in STATEMENTS])
    listed(sheet, '"Yes,No"', "C5:C10")
    it.expect(sheet, "A", "C", "D", rows, kinds={"statement": list(rows)})


@layout("scoring-and-reference-sheets")
def _(it):
    questions(it, "Questions")
    scoring = it.sheet("Scoring")
    line(scoring, 1, "No", "Question", "Answer", "Points", head=True)
    for row in range(2, 7):
        scoring.cell(row, 1, row - 1)
        it.formula(scoring, f"B{row}", f"=Questions!B{row}", QUESTIONS[row - 2])
        it.formula(scoring, f"C{row}", f"=Questions!C{row}", 0)
        it.formula(scoring, f"D{row}", f'=IF(C{row}="Yes",1,0)', 0)
    reference = it.sheet("Reference controls")
    table(reference, 1, ["ID", "Control description", "Response guidance"],
          [(f"R{n}", text, "Yes when it is in force for the whole company.") for n, text in enumerate(STATEMENTS, 1)])
    it.not_for_us(scoring, reference)


@layout("instructions-that-read-like-questions")
def _(it):
    guide = it.sheet("How to complete")
    for row, text in enumerate(["How do I answer?", "Choose a value from the list in the column Answer.", "Who may answer?",
                                "Please let the person answer who knows the control best.", "What if a control is planned?"], 1):
        guide.cell(row, 1, text)
    questions(it, "Questionnaire")
    it.not_for_us(guide)


@layout("hidden-sheet-holds-the-texts")
def _(it):
    sheet = it.sheet("Fragebogen")
    texts = it.sheet("Texts")
    texts.sheet_state = "hidden"
    line(sheet, 1, "ID", "Question", "Response", "Comments", head=True)
    for row, text in enumerate(QUESTIONS[:6], 2):
        line(texts, row, f"T{row}", text, "Frage auf Deutsch")
        it.formula(sheet, f"A{row}", f"=Texts!A{row}", f"T{row}")
        it.formula(sheet, f"B{row}", f"=Texts!B{row}", text)
    listed(sheet, YES_NO_NA, "C2:C7")
    it.expect(sheet, "B", "C", "D", range(2, 8), texts={4: QUESTIONS[2]}, ids={4: "T4"})
    it.not_for_us(texts)


@layout("formulas-without-saved-values")
def _(it):
    sheet = it.sheet("Form")
    texts = it.sheet("Question texts")
    texts.sheet_state = "hidden"
    line(sheet, 1, *HEADER, head=True)
    for row, text in enumerate(QUESTIONS[:5], 2):
        texts.cell(row, 1, text)
        line(sheet, row, row - 1, f"='Question texts'!$A${row}")
    it.expect(sheet, "B", "C", "D", range(2, 7), texts={2: QUESTIONS[0], 6: QUESTIONS[4]})
    it.not_for_us(texts)


@layout("a-macro-workbook")
def _(it):
    it.extension = "xlsm"
    questions(it, "Questionnaire")
    it.part(r"^\[Content_Types\]", lambda data: data.replace(
        b"spreadsheetml.sheet.main+xml", b"ms-excel.sheet.macroEnabled.main+xml").replace(
        b"application/vnd.openxmlformats-officedocument.ms-excel", b"application/vnd.ms-excel").replace(
        b"</Types>", b'<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'))
    it.part(r"^xl/_rels/workbook", lambda data: data.replace(
        b"</Relationships>", b'<Relationship Id="rIdMacros" Target="vbaProject.bin" '
        b'Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject"/></Relationships>'))
    it.added_parts = [("xl/vbaProject.bin", b"not a real project, and never to be touched\n" * 4)]


@layout("odd-sheet-names")
def _(it):
    questions(it, "1) Bob's & Ann's <IT>", QUESTIONS[:4])
    questions(it, "Sécurité – 日本", QUESTIONS[4:8])


@layout("changes-and-definitions-beside")
def _(it):
    log = it.sheet("Version history")
    table(log, 1, ["Version", "Date", "Description", "Comments"], [
        ("1.0", "2025-01-10", "First version of the questionnaire for all suppliers.", ""),
        ("1.1", "2026-02-01", "Questions on artificial intelligence were added to it.", "")])
    terms = it.sheet("Definitions")
    table(terms, 1, ["Term", "Definition"], [("Asset", "Anything that has value to the organisation and its customers."),
                                             ("Risk", "The effect of uncertainty on what an organisation wants to reach.")])
    questions(it, "Assessment")
    it.not_for_us(log, terms)


@layout("the-same-questions-twice")
def _(it):
    questions(it, "Self assessment")
    sheet = it.sheet("Assessor view")
    table(sheet, 1, ["No", "Question", "Assessor's rating", "Assessor's notes"], numbered(QUESTIONS[:5]))
    it.not_for_us(sheet)
