"""What is odd is the cells: filled, locked, merged or computed ones."""
import datetime
from .making import PALE, QUESTIONS, UNLOCKED, YES_NO_NA, layout, line, listed, numbered, table

HEADER = ["No", "Question", "Answer", "Comments"]


@layout("prefilled-answers")
def _(it):
    sheet = it.sheet()
    rows = table(sheet, 1, HEADER, [
        (1, QUESTIONS[0], "Yes", "Confirmed by telephone."), (2, QUESTIONS[1]), (3, QUESTIONS[2], "No"),
        (4, QUESTIONS[3]), (5, QUESTIONS[4])])
    it.expect(sheet, "B", "C", "D", rows, existing={2: "Yes", 3: None, 4: "No"})


@layout("placeholders-in-answer-cells")
def _(it):
    sheet = it.sheet()
    rows = table(sheet, 1, HEADER, [(n, text, "Please select", "<enter your comment here>")
                                    for n, text in numbered(QUESTIONS[:5])])
    sheet["C4"], sheet["D4"] = "Yes", "Since 2024."
    listed(sheet, '"Please select,Yes,No,N/A"', "C2:C6")
    it.expect(sheet, "B", "C", "D", rows, existing={2: None, 4: "Yes"}, choices={"C2": ["Yes", "No", "N/A"]})


@layout("locked-cells")
def _(it):
    sheet = it.sheet()
    rows = table(sheet, 1, HEADER, numbered(QUESTIONS[:6]))
    for row in rows:
        for column in (3, 4):
            if row != 4:
                sheet.cell(row, column).protection = UNLOCKED
    sheet["C4"] = "Answered in the contract"
    sheet.protection.sheet = True
    it.expect(sheet, "B", "C", "D", rows, unwritable=[4])


@layout("formula-answer-cells")
def _(it):
    sheet = it.sheet()
    rows = table(sheet, 1, HEADER, numbered(QUESTIONS[:6]))
    it.formula(sheet, "C5", '=IF(C2="Yes","Yes","No")', "No")
    it.expect(sheet, "B", "C", "D", rows, cells={5: {"answer": None, "comment": "D5"}, 6: {"answer": "C6", "comment": "D6"}})


@layout("merged-question-and-answer-cells")
def _(it):
    sheet = it.sheet()
    line(sheet, 1, "No", "Question", None, None, "Answer", None, "Comments", head=True)
    for row in range(1, 7):
        if row > 1:
            line(sheet, row, row - 1, QUESTIONS[row - 2])
        sheet.merge_cells(start_row=row, end_row=row, start_column=2, end_column=4)
        sheet.merge_cells(start_row=row, end_row=row, start_column=5, end_column=6)
        sheet.merge_cells(start_row=row, end_row=row, start_column=7, end_column=9)
    it.expect(sheet, "B", "E", "G", range(2, 7))


@layout("questions-of-two-rows-each")
def _(it):
    sheet = it.sheet()
    line(sheet, 1, *HEADER, head=True)
    for index, (number, text) in enumerate(numbered(QUESTIONS[:4])):
        row = 2 + 2 * index
        line(sheet, row, number, text)
        for column in range(1, 5):
            sheet.merge_cells(start_row=row, end_row=row + 1, start_column=column, end_column=column)
    it.expect(sheet, "B", "C", "D", [2, 4, 6, 8])


@layout("texts-from-formulas")
def _(it):
    sheet = it.sheet()
    line(sheet, 1, *HEADER, head=True)
    for row, text in enumerate(QUESTIONS[:5], 2):
        sheet.cell(row, 1, row - 1)
        it.formula(sheet, f"B{row}", f'="{text[:10]}"&"{text[10:]}"', text)
    it.expect(sheet, "B", "C", "D", range(2, 7), texts={3: QUESTIONS[1]})


@layout("dates-of-1904")
def _(it):
    from openpyxl.utils.datetime import CALENDAR_MAC_1904
    it.book.epoch = CALENDAR_MAC_1904
    sheet = it.sheet()
    rows = table(sheet, 1, ["No", "Due date", "Question", "Answer", "Comments"],
                 [(n, datetime.date(2026, 12, int(n)), text) for n, text in numbered(QUESTIONS[:5])])
    sheet["D3"] = datetime.date(2026, 3, 31)
    it.expect(sheet, "C", "D", "E", rows, existing={3: "2026-03-31"})


@layout("a-table-object")
def _(it):
    from openpyxl.worksheet.table import Table, TableStyleInfo
    sheet = it.sheet()
    rows = table(sheet, 3, HEADER, [(int(n), text) for n, text in numbered(QUESTIONS[:5])])
    sheet.add_table(Table(displayName="Questions", ref="A3:D8", tableStyleInfo=TableStyleInfo(name="TableStyleMedium2")))
    it.expect(sheet, "B", "C", "D", rows)


@layout("shaded-answer-cells-without-header")
def _(it):
    sheet = it.sheet()
    for row, text in enumerate(QUESTIONS[:6], 2):
        sheet.cell(row, 1, text)
        sheet.cell(row, 3).fill = PALE
    it.expect(sheet, "A", "C", None, range(2, 8))


@layout("one-answer-for-several-questions")
def _(it):
    sheet = it.sheet()
    rows = table(sheet, 1, HEADER, numbered(QUESTIONS[:6]))
    sheet.merge_cells("C4:C5")
    listed(sheet, YES_NO_NA, "C2:C7")
    it.expect(sheet, "B", "C", "D", rows, cells={4: {"answer": "C4", "comment": "D4"}, 5: {"answer": None, "comment": "D5"}})
