"""What is odd is where the values of the drop-down lists are kept."""
from openpyxl.workbook.defined_name import DefinedName
from .making import QUESTIONS, layout, listed, numbered, table

HEADER = ["No", "Question", "Answer", "Comments"]
VALUES = ["Yes", "No", "Partial", "Not applicable"]


def asked(it, title="Questionnaire"):
    sheet = it.sheet(title)
    return sheet, table(sheet, 1, HEADER, numbered(QUESTIONS[:5]))


def values(it, title, reference="A1"):
    sheet = it.sheet(title)
    row, column = sheet[reference].row, sheet[reference].column
    for index, value in enumerate(VALUES):
        sheet.cell(row + index, column, value)
    return sheet


@layout("choices-inline")
def _(it):
    sheet, rows = asked(it)
    listed(sheet, '"Yes - fully, Yes - partly, No"', "C2:C6")
    it.expect(sheet, "B", "C", "D", rows, choices={"C2": ["Yes - fully", "Yes - partly", "No"]})


@layout("choices-in-a-range-beside")
def _(it):
    sheet, rows = asked(it)
    for row, value in enumerate(VALUES, 2):
        sheet.cell(row, 9, value)
    listed(sheet, "$I$2:$I$5", "C2:C6")
    it.expect(sheet, "B", "C", "D", rows, choices={"C2": VALUES, "C6": VALUES})


@layout("choices-on-another-sheet")
def _(it):
    sheet, rows = asked(it)
    it.not_for_us(values(it, "Bob's lists"))
    listed(sheet, "'Bob''s lists'!$A$1:$A$4", "C2:C6")
    it.expect(sheet, "B", "C", "D", rows, choices={"C4": VALUES})


@layout("choices-by-defined-name")
def _(it):
    sheet, rows = asked(it)
    it.not_for_us(values(it, "Lists"))
    it.book.defined_names["AnswerList"] = DefinedName("AnswerList", attr_text="Lists!$A$1:$A$4")
    listed(sheet, "AnswerList", "C2:C6")
    it.expect(sheet, "B", "C", "D", rows, choices={"C4": VALUES})


@layout("choices-on-a-hidden-sheet")
def _(it):
    sheet, rows = asked(it)
    lists = values(it, "Values", "C4")
    lists.sheet_state = "veryHidden"
    it.not_for_us(lists)
    listed(sheet, "Values!$C$4:$C$7", "C2:C6")
    it.expect(sheet, "B", "C", "D", rows, choices={"C2": VALUES})


@layout("choices-in-an-extension")
def _(it):
    sheet, rows = asked(it)
    it.not_for_us(values(it, "Lists"))
    extension = (
        '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" '
        'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" '
        'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1" '
        'showErrorMessage="1"><x14:formula1><xm:f>Lists!$A$1:$A$4</xm:f></x14:formula1><xm:sqref>C2:C6</xm:sqref>'
        '</x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>')
    it.part(r"sheet1\.xml$", lambda data: data.replace(b"</worksheet>", extension.encode()))
    it.expect(sheet, "B", "C", "D", rows, choices={"C2": VALUES, "C6": VALUES})


@layout("choices-through-indirect")
def _(it):
    sheet, rows = asked(it)
    it.not_for_us(values(it, "Lists"))
    it.book.defined_names["AnswerList"] = DefinedName("AnswerList", attr_text="Lists!$A$1:$A$4")
    listed(sheet, 'INDIRECT("AnswerList")', "C2:C6")
    it.expect(sheet, "B", "C", "D", rows, choices={"C4": VALUES})


@layout("choices-beside-each-question")
def _(it):
    sheet = it.sheet()
    rows = table(sheet, 1, [*HEADER, "Option 1", "Option 2", "Option 3"], [
        (1, QUESTIONS[0], None, None, "Yes", "No", "In preparation"), (2, QUESTIONS[5], None, None, "30 days", "90 days", "1 year"),
        (3, QUESTIONS[1], None, None, "Yes", "No", "Partly"), (4, QUESTIONS[3], None, None, "Yes", "No", "Not applicable")])
    listed(sheet, "E2:G2", "C2:C5")
    it.expect(sheet, "B", "C", "D", rows, choices={"C2": ["Yes", "No", "In preparation"], "C3": ["30 days", "90 days", "1 year"],
                                                   "C5": ["Yes", "No", "Not applicable"]})


@layout("another-list-for-each-question")
def _(it):
    sheet, rows = asked(it)
    for row, values in [(2, "Yes,No"), (3, "Yes,No,Partial"), (4, "Always,Sometimes,Never"), (6, "In place,Planned,Not in place")]:
        listed(sheet, f'"{values}"', f"C{row}")
    it.expect(sheet, "B", "C", "D", rows, choices={"C2": ["Yes", "No"], "C4": ["Always", "Sometimes", "Never"], "C5": []})


@layout("choices-that-cannot-be-told")
def _(it):
    sheet, rows = asked(it)
    listed(sheet, "OFFSET($I$1,0,0,COUNTA($I:$I),1)", "C2:C4")
    it.expect(sheet, "B", "C", "D", rows, cells={2: {"answer": None, "comment": None}, 5: {"answer": "C5", "comment": "D5"}},
              unwritable=[2, 3, 4])
