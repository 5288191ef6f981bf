#!/usr/bin/env python3
"""Makes the example questionnaires in Questionnaires/, the way customers make theirs.

Needs openpyxl (python3-openpyxl). The customer is invented. The same bytes come out each time.
"""
import datetime, os, sys, zipfile
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Questionnaires")
NAVY, PALE, GREY = PatternFill("solid", fgColor="1F3A5F"), PatternFill("solid", fgColor="DCE6F1"), PatternFill("solid", fgColor="EEEEEE")
WHITE, BOLD, WRAP = Font(bold=True, color="FFFFFF"), Font(bold=True), Alignment(wrap_text=True, vertical="top")

SECURITY = [
    ("1. Organization", [
        "Does your company have a code of conduct that employees acknowledge?",
        "Is there a dedicated person responsible for information security?",
        "Are security policies reviewed at least annually?",
        "Do you carry cyber liability insurance?",
        "Has your company issued a modern slavery statement?",
        "Are background checks repeated every two years?"]),
    ("2. People", [
        "Is pre-employment screening carried out on all staff?",
        "Do all staff receive security awareness training?",
        "Do your suppliers perform background checks on their employees?",
        "Do employees sign confidentiality agreements?",
        "Are developers trained in secure coding?"]),
    ("3. Access control", [
        "Is multi-factor authentication required for employees?",
        "Is multi-factor authentication required for non-production access?",
        "Are shared or generic accounts allowed?",
        "Are shared or generic accounts prohibited?",
        "Do you follow the principle of least privilege?",
        "Are user access rights reviewed?",
        "How quickly is access removed when an employee leaves?",
        "Is the minimum password length for employees 20 characters?",
        "Does the product support SAML single sign-on and SCIM provisioning?",
        "Can your support staff access customer data?"]),
    ("4. Encryption", [
        "Is customer data encrypted at rest?",
        "Is customer data encrypted in transit over public networks?",
        "Is any customer data stored unencrypted?",
        "Are backups encrypted?",
        "Are encryption keys rotated at least quarterly?",
        "Is customer data encrypted at rest and in transit, and who holds the keys?",
        "Are employee laptops encrypted?",
        "Do you support post-quantum key exchange?"]),
    ("5. Operations", [
        "Do you perform vulnerability scans?",
        "Is a penetration test performed by an external firm every year?",
        "Are penetration tests performed quarterly?",
        "Do you use intrusion detection?",
        "Is anti-malware software installed on endpoints?",
        "Are logs collected centrally?",
        "Are audit logs retained for at least ten years?",
        "Do you have a 24x7 staffed security operations center?",
        "Do you have a bug bounty program?"]),
    ("6. Change and development", [
        "Is there a formal change management process?",
        "Are changes to production approved before deployment?",
        "Is production data used in test environments?",
        "Do you ensure that production data is never used in test environments?",
        "Do you follow a secure software development lifecycle?",
        "Is source code placed in escrow?"]),
    ("7. Incidents", [
        "Do you have an incident response plan?",
        "Is the incident response plan tested at least annually?",
        "Will you notify customers of a breach within 4 hours?",
        "Have you experienced a security breach in the last three years?",
        "Do you perform a post-incident review?"]),
    ("8. Assurance", [
        "Do you have a SOC 2 Type 2 report?",
        "Do you have a SOC 1 report?",
        "Is your company certified to ISO 27001?",
        "Are you HITRUST certified?",
        "Can you provide a bridge letter?",
        "Which export control classification applies to the product?"]),
]
STATEMENTS = [
    ("Privacy", [
        "The supplier has a published privacy notice.",
        "The supplier has appointed a data protection officer.",
        "The supplier does not sell personal data.",
        "The supplier supports data subject requests.",
        "The supplier has data processing agreements with its subprocessors.",
        "The supplier publishes a list of subprocessors.",
        "Customer data is deleted upon contract termination.",
        "The supplier maintains a register of personal data breaches.",
        "Biometric data of visitors is deleted daily."]),
    ("Continuity", [
        "The supplier has a business continuity plan.",
        "The business continuity plan is tested annually.",
        "The supplier has a disaster recovery plan.",
        "The disaster recovery plan is tested annually.",
        "Customer data is backed up.",
        "Backup restores are tested regularly.",
        "Backups are stored in a separate location.",
        "The service is active in several regions at once.",
        "The supplier's vendors have a disaster recovery plan."]),
]
PROFILE = ["Company name", "Address", "Website", "Year founded", "Number of employees",
           "Contact name", "Contact email", "Contact phone number", "D-U-N-S"]
SHORT = [
    ("Access", "Do you use single sign-on for internal systems?"),
    ("Access", "Does every user have a unique account?"),
    ("Access", 'Are inactive sessions terminated ("time-out")?'),
    ("Encryption", "Is customer data encrypted at rest?\nName the algorithm."),
    ("Encryption", "Is backup data encrypted?"),
    ("Encryption", "Is any data ever sent unencrypted?"),
    ("Network", "Do you use a web application firewall?"),
    ("Network", "Are inbound connections allowed by default?"),
    ("Operations", "Do you have a patch management process?"),
    ("Operations", "How long are logs kept?"),
    ("Incidents", "Is there a documented security incident response plan?"),
    ("Incidents", "Which law firm advises you in a breach?"),
    ("Vendors", "Is vendor due diligence performed before engagement?"),
    ("Vendors", "Are vendors reassessed every month?"),
    ("Availability", "What is your recovery time objective?"),
    ("Availability", "Do you have a public status page?"),
    ("Privacy", "Do you use customer data to train AI models?"),
    ("Privacy", "Is the service directed at children?"),
    ("Company", "How many employees do you have?"),
    ("Company", "Do you have a SOC 3 report?"),
]


def header(sheet, row, titles):
    for column, title in titles:
        cell = sheet.cell(row, column, title)
        cell.font, cell.fill, cell.alignment = WHITE, NAVY, WRAP


def instructions(book):
    sheet = book.active
    sheet.title = "Instructions"
    sheet.merge_cells("A1:F1")
    sheet["A1"] = "Calder & Voss Freight (an invented customer): Supplier Security Questionnaire"
    sheet["A1"].font = Font(bold=True, size=16, color="1F3A5F")
    for row, text in enumerate([
            "EXAMPLE. The customer and every question in this workbook are invented.",
            "Complete the sheets Vendor Profile, Security, and Privacy & Continuity.",
            "Choose an answer from the list and explain it in the comments.",
            "The sheet Scoring is for Calder & Voss Freight only.",
            "Return the completed workbook to procurement@calder-voss.example."], 3):
        sheet.cell(row, 1, text)
    sheet.column_dimensions["A"].width = 90


def profile(book):
    sheet = book.create_sheet("Vendor Profile")
    sheet.merge_cells("B1:C1")
    sheet["B1"] = "Vendor profile"
    sheet["B1"].font = BOLD
    for row, label in enumerate(PROFILE, 3):
        sheet.cell(row, 2, label).fill = GREY
    sheet.column_dimensions["B"].width, sheet.column_dimensions["C"].width = 34, 60


def security(book):
    sheet = book.create_sheet("Security")
    sheet.merge_cells("A1:F1")
    sheet["A1"] = "Information security"
    sheet["A1"].font, sheet["A1"].fill = Font(bold=True, size=14, color="FFFFFF"), NAVY
    sheet.merge_cells("A2:F2")
    sheet["A2"] = "Answer every question for the product in scope. Partial answers need a comment."
    header(sheet, 4, [(1, "Ref"), (2, "Control question"), (3, "Vendor response"), (5, "Evidence"), (6, "State")])
    header(sheet, 5, [(3, "Answer"), (4, "Comments")])
    sheet.merge_cells("C4:D4")
    for column in "ABEF":
        sheet.merge_cells(f"{column}4:{column}5")
    choices = DataValidation("list", formula1="AnswerList", allow_blank=True, showErrorMessage=True)
    sheet.add_data_validation(choices)
    row = 6
    for number, (title, questions) in enumerate(SECURITY, 1):
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=6)
        sheet.cell(row, 1, title).font = BOLD
        sheet.cell(row, 1).fill = PALE
        row += 1
        for index, question in enumerate(questions, 1):
            sheet.cell(row, 1, f"S-{number}.{index:02}")
            sheet.cell(row, 2, question).alignment = WRAP
            for column in (3, 4, 5):
                sheet.cell(row, column).alignment = WRAP
            sheet.cell(row, 6, f'=IF(C{row}="","open","done")')
            choices.add(f"C{row}")
            row += 1
    sheet["C7"], sheet["D7"] = "Yes", "Confirmed by telephone on 2026-10-02 (Calder & Voss)."
    sheet["B10"].comment = Comment("Attach the certificate if you can.", "Calder & Voss")
    last = row - 1
    for value, color in [("Yes", "C6EFCE"), ("No", "FFC7CE"), ("Partial", "FFEB9C")]:
        sheet.conditional_formatting.add(f"C6:C{last}", CellIsRule(
            operator="equal", formula=[f'"{value}"'], fill=PatternFill(bgColor=color)))
    sheet.freeze_panes = "C6"
    for column, width in zip("ABCDEF", (9, 60, 14, 60, 20, 8)):
        sheet.column_dimensions[column].width = width
    return last


def statements(book):
    sheet = book.create_sheet("Privacy & Continuity")
    values = '"Implemented,Partially implemented,Not implemented,Not applicable"'
    choices = DataValidation("list", formula1=values, allow_blank=True, showErrorMessage=True)
    sheet.add_data_validation(choices)
    row = 2
    for title, lines in STATEMENTS:
        header(sheet, row, [(1, title), (2, "Requirement"), (3, "Response"), (4, "Remarks")])
        row += 1
        for index, line in enumerate(lines, 1):
            sheet.cell(row, 1, f"{title[0]}-{index:02}")
            sheet.cell(row, 2, line).alignment = WRAP
            choices.add(f"C{row}")
            row += 1
        row += 1
    for column, width in zip("ABCD", (12, 60, 22, 60)):
        sheet.column_dimensions[column].width = width


def scoring(book, last):
    sheet = book.create_sheet("Scoring")
    sheet["A1"] = "For Calder & Voss Freight only"
    sheet["A1"].font = BOLD
    for row, value in enumerate(("Yes", "No", "Partial", "N/A"), 3):
        sheet.cell(row, 1, value)
        sheet.cell(row, 2, f'=COUNTIF(Security!C6:C{last},A{row})')
        sheet.cell(row, 3, (2, 0, 1, 1)[row - 3])
    sheet["A8"], sheet["B8"] = "Score", "=SUMPRODUCT(B3:B6,C3:C6)"


def lists(book):
    sheet = book.create_sheet("Lists")
    for row, value in enumerate(("Yes", "No", "Partial", "N/A"), 1):
        sheet.cell(row, 1, value)
    sheet.sheet_state = "hidden"
    book.defined_names["AnswerList"] = DefinedName("AnswerList", attr_text="Lists!$A$1:$A$4")


def same_bytes(path):
    """Rewrites a zip with one fixed time, so that making it again changes nothing."""
    with zipfile.ZipFile(path) as source:
        parts = [(info.filename, source.read(info)) for info in source.infolist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name, data in parts:
            if name == "docProps/core.xml":
                start = data.index(b"<dcterms:modified")
                start = data.index(b">", start) + 1
                data = data[:start] + b"2026-10-05T09:00:00Z" + data[data.index(b"<", start):]
            target.writestr(zipfile.ZipInfo(name, (2026, 10, 5, 9, 0, 0)), data, zipfile.ZIP_DEFLATED)


COMPLETED = [
    # Number, topic, question, answer, remark.
    ("1", "Encryption", "Is customer data encrypted at rest?", "Yes",
     "Yes. All customer data is encrypted at rest with AES-256: databases, object storage and disks."),
    ("2", "Encryption", "Is stored data of our clients kept encrypted at all times?", "Yes",
     "Yes. All customer data is encrypted at rest with AES-256:\ndatabases, object storage and disks."),
    ("3", "Access", "Are shared or generic accounts permitted?", "Yes", "Two kiosks in the warehouse share one."),
    ("4", "Facilities", "Do visitors sign a confidentiality statement on arrival?", "Yes",
     "Reception keeps the signed statements for two years."),
    ("5", "Facilities", "Are the server cabinets opened with a badge?", "Select…", "Please explain"),
    ("6", "Facilities", "Do visitors sign a confidentiality statement on arrival?", "yes", ""),
    ("7", "Facilities", "Is the loading dock watched by cameras?", "Yes", "Recordings are kept for 30 days."),
    ("8", "Facilities", "Is the loading dock watched by cameras?", "No", "Only the gate is."),
    ("9", "Facilities", "How many staff hold a key to the archive room?", "Three", "N/A"),
    ("10", "Facilities", "Is the answer to question 7 confirmed?", '=IF(D9="Yes","Yes","No")', ""),
    ("11", "Facilities", "Is the roof access locked?", "", ""),
]
TICKED = [
    ("Are parcels scanned before they enter the building?", "x", "", "", "By the carrier."),
    ("Do cleaners work unattended?", "", "X", "", ""),
    ("Do you run a data centre on a ship?", "", "", "x", ""),
    ("Are fire doors tested monthly?", "x", "x", "", "One of the two is a slip of the pen."),
    ("Is the generator tested under load?", "☐", "☐", "☐", ""),
]


def completed():
    """A questionnaire as it went back to a customer, with what goes wrong in such files."""
    book = Workbook()
    book.properties.creator = "Calder & Voss Freight (invented)"
    book.properties.created = datetime.datetime(2026, 10, 5, 9, 0, 0)
    sheet = book.active
    sheet.title = "Questions"
    header(sheet, 1, enumerate(("No.", "Topic", "Question", "Answer", "Remarks"), 1))
    sheet.append(["Example", "Encryption", "Example: Do you encrypt backups?", "Yes", "With AES-256."])
    for row in COMPLETED:
        sheet.append(list(row))
    choice = DataValidation(type="list", formula1='"Yes,No,Partial,N/A"', allow_blank=True)
    sheet.add_data_validation(choice)
    choice.add("D3:D10")
    ticks = book.create_sheet("Site")
    header(ticks, 1, enumerate(("Question", "Yes", "No", "N/A", "Comment"), 1))
    for row in TICKED:
        ticks.append(list(row))
    path = os.path.join(FOLDER, "example-completed-questionnaire.xlsx")
    book.save(path)
    same_bytes(path)


def main():
    completed()
    book = Workbook()
    book.properties.creator = "Calder & Voss Freight (invented)"
    book.properties.created = datetime.datetime(2026, 10, 5, 9, 0, 0)
    instructions(book)
    profile(book)
    last = security(book)
    statements(book)
    scoring(book, last)
    lists(book)
    path = os.path.join(FOLDER, "example-security-questionnaire.xlsx")
    book.save(path)
    same_bytes(path)
    lines = ["No;Topic;Question;Response;Remarks"]
    for number, (topic, question) in enumerate(SHORT, 1):
        text = question.replace('"', '""')
        quoted = f'"{text}"' if any(c in question for c in '";\n') else question
        lines.append(f"{number};{topic};{quoted};;")
    with open(os.path.join(FOLDER, "example-short-questionnaire.csv"), "wb") as file:
        file.write(b"\xef\xbb\xbf" + ("\r\n".join(lines) + "\r\n").encode("utf-8"))


if __name__ == "__main__":
    sys.exit(main())
