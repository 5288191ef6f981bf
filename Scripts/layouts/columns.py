"""What is odd is the columns: which there are, in which order, and what heads them."""
from .making import HEAD, QUESTIONS, STATEMENTS, YES_NO_NA, layout, line, listed, numbered, table


@layout("answer-and-maturity-dropdowns")
def _(it):
    sheet = it.sheet()
    rows = table(sheet, 1, ["No", "Question", "Maturity response", "Response", "Comments"], numbered(QUESTIONS[:6]))
    listed(sheet, '"0 - none,1 - initial,2 - managed,3 - defined,4 - measured,5 - optimised"', "C2:C7")
    listed(sheet, YES_NO_NA, "D2:D7")
    it.expect(sheet, "B", "D", "E", rows, choices={"D2": ["Yes", "No", "N/A"]})


@layout("answer-column-left-of-the-question")
def _(it):
    sheet = it.sheet()
    rows = table(sheet, 2, ["Answer", "Ref", "Question", "Remarks"],
                 [(None, ref, text) for ref, text in numbered(QUESTIONS[:5], form="Q{}")])
    it.expect(sheet, "C", "A", "D", rows, ids={3: "Q1"})


@layout("comment-only")
def _(it):
    sheet = it.sheet()
    rows = table(sheet, 1, ["#", "Control question", "Comments"], numbered(QUESTIONS[:5]))
    it.expect(sheet, "B", None, "C", rows)


@layout("evidence-column")
def _(it):
    sheet = it.sheet()
    rows = table(sheet, 1, ["ID", "Question", "Answer", "Evidence / attachment", "Explanation"],
                 numbered(QUESTIONS[:5], form="E-{:02}"))
    it.expect(sheet, "B", "C", "E", rows, evidence="D")


@layout("guidance-column-between")
def _(it):
    sheet = it.sheet()
    guidance = ["Say who approved the policy and when it was last reviewed.", "Name the algorithm and the key length.",
                "Count administrators and contractors too.", "A restore that was part of an incident counts as well."]
    rows = table(sheet, 1, ["ID", "Question", "Guidance for the supplier", "Answer", "Notes"],
                 [(f"G{n}", q, g) for n, (q, g) in enumerate(zip(QUESTIONS, guidance), 1)])
    it.expect(sheet, "B", "D", "E", rows)


@layout("weights-and-scores-of-the-customer")
def _(it):
    sheet = it.sheet()
    rows = table(sheet, 3, ["Ref", "Weight", "Question", "Supplier answer", "Supplier comments", "Score (for internal use)",
                            "Max score", "Risk rating"],
                 [(ref, 5, text, None, None, None, 10) for ref, text in numbered(QUESTIONS[:6], form="W-{}")])
    listed(sheet, YES_NO_NA, "D4:D9")
    listed(sheet, '"Low,Medium,High"', "H4:H9")
    for row in rows:
        it.formula(sheet, f"F{row}", f'=IF(D{row}="Yes",B{row}*2,0)', 0)
    it.expect(sheet, "C", "D", "E", rows, choices={"D4": ["Yes", "No", "N/A"]})


@layout("reviewers-comments-beside-ours")
def _(it):
    sheet = it.sheet()
    rows = table(sheet, 1, ["No.", "Question", "Customer comments", "Vendor response", "Vendor comments",
                            "Review comments"], numbered(QUESTIONS[:5]))
    it.expect(sheet, "B", "D", "E", rows)


@layout("last-years-answers-beside")
def _(it):
    sheet = it.sheet()
    old = ["Yes", "Yes", "No", "Yes", "12 months"]
    rows = table(sheet, 1, ["No.", "Question", "Answer 2025", "Answer 2026", "Comments"],
                 [(n, text, was) for (n, text), was in zip(numbered(QUESTIONS[:5]), old)])
    it.expect(sheet, "B", "D", "E", rows, existing={2: None})


@layout("statements-instead-of-questions")
def _(it):
    sheet = it.sheet()
    rows = table(sheet, 1, ["Clause", "Requirement", "Compliant (Y/N)", "Remarks"], numbered(STATEMENTS, form="7.{}"))
    it.expect(sheet, "B", "C", "D", rows, kinds={"statement": list(rows)})


@layout("topic-and-requirement-in-two-columns")
def _(it):
    sheet = it.sheet()
    topics = ["Encryption", "Access", "Patching", "Breaches", "Backups", "People"]
    rows = table(sheet, 1, ["Topic", "What we expect of you", "Response", "Comments"], list(zip(topics, STATEMENTS)))
    it.expect(sheet, "B", "C", "D", rows, sections={2: "Encryption", 7: "People"})


@layout("sections-as-own-column")
def _(it):
    sheet = it.sheet()
    rows = table(sheet, 1, ["Domain", "ID", "Question", "Answer", "Comment"],
                 [("Governance" if n == 1 else "Operations" if n == 4 else None, f"D{n}", text)
                  for n, text in enumerate(QUESTIONS[:6], 1)])
    sheet.merge_cells("A2:A4")
    sheet.merge_cells("A5:A7")
    it.expect(sheet, "C", "D", "E", rows, sections={2: "Governance", 4: "Governance", 5: "Operations", 7: "Operations"})


@layout("question-column-by-odd-words")
def _(it):
    sheet = it.sheet()
    rows = table(sheet, 2, ["", "What we would like to know", "Your response", "Anything to add"], [
        ("", text) for text in QUESTIONS[:6]])
    it.expect(sheet, "B", "C", None, rows)


@layout("odd-words-and-one-blank-column")
def _(it):
    sheet = it.sheet()
    rows = table(sheet, 1, ["Nr", "What we would like to know", "Over to you", "Why we ask"], [
        (n, text, None, "Our auditors ask us for it.") for n, text in numbered(QUESTIONS[:6])])
    it.expect(sheet, "B", "C", None, rows)


@layout("odd-words-and-two-blank-columns")
def _(it):
    sheet = it.sheet()
    rows = table(sheet, 1, ["Nr", "What we would like to know", "Over to you", "Round two"], numbered(QUESTIONS[:6]))
    it.settled_by("--answer-column", answer_column="Over to you")
    it.expect(sheet, "B", "C", None, rows)


@layout("very-wide-sheet")
def _(it):
    sheet = it.sheet("Register")
    titles = [f"Mapping {n}" for n in range(1, 61)]
    line(sheet, 1, *titles, head=True)
    line(sheet, 1, "Req. ID", "Question", "Response", "Comments", column=61, head=True)
    for row, (number, text) in enumerate(numbered(QUESTIONS[:6], form="R{}"), 2):
        line(sheet, row, *[f"ISO A.{row}.{n}" for n in range(1, 61)])
        line(sheet, row, number, text, column=61)
    it.expect(sheet, "BJ", "BK", "BL", range(2, 8))


@layout("header-cells-with-instructions")
def _(it):
    sheet = it.sheet()
    rows = table(sheet, 1, [
        "ID", "Question",
        "Answer\nPlease choose Yes, No or N/A. Where the answer is No, say in the next column what you do instead, and by "
        "when it will change.",
        "Comments: explain every answer in one or two sentences; do not refer to other documents, which we cannot read."],
        numbered(QUESTIONS[:5]))
    it.expect(sheet, "B", "C", "D", rows)


@layout("merged-two-row-header")
def _(it):
    sheet = it.sheet()
    line(sheet, 3, "Ref", "Requirement", "Supplier response", head=True)
    line(sheet, 4, "Yes / No", "Explanation", column=3, head=True)
    sheet.merge_cells("A3:A4")
    sheet.merge_cells("B3:B4")
    sheet.merge_cells("C3:D3")
    for row, values in enumerate(numbered(QUESTIONS[:5]), 5):
        line(sheet, row, *values)
    it.expect(sheet, "B", "C", "D", range(5, 10))


@layout("yes-no-na-mark-columns")
def _(it):
    sheet = it.sheet()
    line(sheet, 1, None, None, "Mark one", head=True)
    sheet.merge_cells("C1:E1")
    rows = table(sheet, 2, ["No", "Question", "Yes", "No", "N/A", "Notes"], numbered(QUESTIONS[:5]))
    sheet["D4"] = "x"
    it.expect(sheet, "B", {"yes": "C", "no": "D", "n/a": "E"}, "F", rows, existing={3: None, 4: "No"})


@layout("german-mark-columns")
def _(it):
    sheet = it.sheet("Fragebogen")
    rows = table(sheet, 1, ["Nr.", "Frage", "Ja", "Nein", "Teilweise", "Bemerkung"], [
        (1, "Gibt es eine Leitlinie zur Informationssicherheit?"), (2, "Werden Kundendaten verschlüsselt gespeichert?"),
        (3, "Werden Datensicherungen regelmäßig geprüft?"), (4, "Werden Mitarbeitende jährlich geschult?")])
    it.expect(sheet, "B", {"yes": "C", "no": "D", "partial": "E"}, "F", rows)


@layout("degrees-of-compliance-as-mark-columns")
def _(it):
    sheet = it.sheet()
    rows = table(sheet, 1, ["Ref", "Requirement", "Fully met", "Partially met", "Not met", "Comments"],
                 numbered(STATEMENTS, form="3.{}"))
    it.expect(sheet, "B", {"yes": "C", "partial": "D", "no": "E"}, "F", rows)


@layout("two-questionnaires-side-by-side")
def _(it):
    sheet = it.sheet()
    line(sheet, 1, "Security", None, None, None, None, "Privacy", head=True)
    titles = ["No", "Question", "Answer", "Comments"]
    table(sheet, 2, titles, numbered(QUESTIONS[:5], form="S{}"))
    table(sheet, 2, titles, numbered(QUESTIONS[5:9], form="P{}"), column=6)
    it.expect(sheet, "B", "C", "D", list(range(3, 8)) + list(range(3, 7)), texts={3: QUESTIONS[0]},
              cells={3: {"answer": "C3", "comment": "D3"}},
              beside={"question_column": "G", "cells": {3: {"answer": "H3", "comment": "I3"},
                                                      6: {"answer": "H6", "comment": "I6"}}})


@layout("hidden-column-with-old-answers")
def _(it):
    sheet = it.sheet()
    rows = table(sheet, 1, ["No", "Question", "Answer", "Your answer", "Comments"],
                 [(n, text, "Yes") for n, text in numbered(QUESTIONS[:5])])
    sheet.column_dimensions["C"].hidden = True
    it.expect(sheet, "B", "D", "E", rows, existing={2: None})


@layout("two-answer-columns-alike")
def _(it):
    sheet = it.sheet()
    rows = table(sheet, 1, ["No", "Question", "Answer (head office)", "Answer (data centre)", "Comments"],
                 numbered(QUESTIONS[:5]))
    it.settled_by("--answer-column", answer_column="D")
    it.expect(sheet, "B", "D", "E", rows)


@layout("two-answer-columns-alike-from-the-next-customer")
def _(it):
    """The template of two-answer-columns-alike, with other rows and more of them above the header."""
    sheet = it.sheet()
    sheet["A1"] = "Sent by another customer"
    rows = table(sheet, 4, ["No", "Question", "Answer (head office)", "Answer (data centre)", "Comments"],
                 numbered(QUESTIONS[4:11]))
    it.settled_by("--answer-column", answer_column="D")
    it.expect(sheet, "B", "D", "E", rows)


@layout("header-far-down")
def _(it):
    sheet = it.sheet()
    for row in range(1, 120):
        if row % 4:
            sheet.cell(row, 1, f"Term {row}: the words of this paragraph describe how the assessment is conducted and used.")
    rows = table(sheet, 130, ["No", "Question", "Answer", "Comments"], numbered(QUESTIONS[:5]))
    it.expect(sheet, "B", "C", "D", rows)


@layout("table-away-from-the-corner")
def _(it):
    sheet = it.sheet()
    rows = table(sheet, 9, ["Item", "Question", "Response", "Comments"], numbered(QUESTIONS[:5]), column=5)
    for row in range(8, 15):
        sheet.cell(row, 4).fill = HEAD
    it.expect(sheet, "F", "G", "H", rows)


@layout("no-header-but-lists")
def _(it):
    sheet = it.sheet()
    for row, (number, text) in enumerate(numbered(QUESTIONS[:6]), 1):
        line(sheet, row, number, text)
    listed(sheet, '"Yes,No,Partial"', "C1:C6")
    it.expect(sheet, "B", "C", None, range(1, 7), choices={"C3": ["Yes", "No", "Partial"]})


@layout("no-header-but-unlocked-cells")
def _(it):
    from .making import UNLOCKED
    sheet = it.sheet()
    for row, (number, text) in enumerate(numbered(QUESTIONS[:6]), 3):
        line(sheet, row, number, text)
        sheet.cell(row, 4).protection = UNLOCKED
    sheet.protection.sheet = True
    it.expect(sheet, "B", "D", None, range(3, 9))


@layout("no-header-at-all")
def _(it):
    sheet = it.sheet()
    for row, (number, text) in enumerate(numbered(QUESTIONS[:6]), 1):
        line(sheet, row, number, text)
    it.settled_by("--answer-column", answer_column="C", comment_column="D")
    it.expect(sheet, "B", "C", "D", range(1, 7))
