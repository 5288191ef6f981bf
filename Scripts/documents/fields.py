"""Questionnaires with fields to be filled: content controls, checkboxes, old form fields."""
from making import document

YES_NO = ["Yes", "No", "N/A"]
ASKED = ["Do you encrypt customer data at rest?", "Do you test your backups at least once a year?",
         "Do you have a business continuity plan?"]
PROMPT = ('<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>{}</w:t></w:r>')


def list_control(content, values=YES_NO, number=1):
    items = "".join(f'<w:listItem w:displayText="{v}" w:value="{v}"/>' for v in values)
    return (f'<w:sdt><w:sdtPr><w:id w:val="{number}"/><w:showingPlcHdr/><w:dropDownList>'
            f'<w:listItem w:displayText="Choose an item." w:value=""/>{items}</w:dropDownList></w:sdtPr>'
            f'<w:sdtContent>{content}</w:sdtContent></w:sdt>')


def text_control(content, number=1):
    return (f'<w:sdt><w:sdtPr><w:id w:val="{number}"/><w:showingPlcHdr/><w:text/></w:sdtPr>'
            f'<w:sdtContent>{content}</w:sdtContent></w:sdt>')


def check_control(number):
    return (f'<w:sdt><w:sdtPr><w:id w:val="{number}"/><w14:checkbox><w14:checked w14:val="0"/>'
            '<w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" '
            'w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="MS Gothic" '
            'w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/></w:rPr><w:t>\u2610</w:t></w:r>'
            '</w:sdtContent></w:sdt>')


@document("drop-downs-in-cells")
def drop_downs(it):
    it.inserts_only = False
    table = it.table([["Question", "Response", "Details"]] + [[text, "", ""] for text in ASKED], header=True)
    prompt = PROMPT.format("Choose an item.")
    # In the paragraph, around the paragraph, and around the cell.
    it.put(table.cell(1, 1).paragraphs[0], list_control(prompt, number=11))
    cell = table.cell(2, 1)._element
    cell.remove(cell.p_lst[0])
    it.put(table.cell(2, 1), list_control(f"<w:p>{prompt}</w:p>", number=12))
    row = table.rows[3]._tr
    row.remove(row.tc_lst[1])
    whole = list_control(f'<w:tc><w:tcPr><w:tcW w:w="2880" w:type="dxa"/></w:tcPr><w:p>{prompt}</w:p></w:tc>', number=13)
    from making import xml
    row.tc_lst[0].addnext(xml(whole))
    for n in 2, 3, 4:
        it.expect("Table 1", n, f"B{n}", choices=YES_NO, comment=f"C{n}")


@document("check-boxes-in-cells")
def check_boxes(it):
    it.inserts_only = False
    it.table([["Question", "Response", "Details"]]
             + [[text, "\u2610 Yes  \u2610 No  \u2610 N/A", ""] for text in ASKED], header=True)
    for n in 2, 3, 4:
        it.expect("Table 1", n, f"B{n}", choices=YES_NO, comment=f"C{n}")


@document("check-boxes-as-columns")
def check_columns(it):
    it.inserts_only = False
    table = it.table([["Question", "Yes", "No", "Comment"]] + [[text, "", "", ""] for text in ASKED], header=True)
    for n in 1, 2, 3:
        for column in 1, 2:
            it.put(table.cell(n, column).paragraphs[0], check_control(10 * n + column))
        it.expect("Table 1", n + 1, None, marks=[f"B{n + 1}", f"C{n + 1}"], comment=f"D{n + 1}")


@document("controls-below-questions")
def controls(it):
    it.inserts_only = False
    for n, text in enumerate(ASKED):
        it.paragraph(text, "List Number")
        it.put(it.docx, f'<w:p>{text_control(PROMPT.format("Click or tap here to enter text."), n + 1)}</w:p>')
        it.expect("Paragraphs", 2 * n + 1, f"in {2 * n + 2}", text=text)


@document("check-boxes-below-questions")
def check_below(it):
    it.inserts_only = False
    row = 1
    for n, text in enumerate(ASKED):
        it.paragraph(text, "List Number")
        for place, label in enumerate(YES_NO):
            it.put(it.docx, f'<w:p>{check_control(10 * n + place + 1)}<w:r><w:t xml:space="preserve"> {label}</w:t></w:r></w:p>')
        it.paragraph("Comments:")
        it.expect("Paragraphs", row, f"in {row + 1}-{row + 3}", choices=YES_NO, comment=f"in {row + 4}", text=text)
        row += 5


def field(data, instruction, result):
    return (f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="F"/><w:enabled/><w:calcOnExit w:val="0"/>{data}'
            f'</w:ffData></w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
            f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{result}<w:r><w:fldChar w:fldCharType="end"/></w:r>')


@document("an-old-protected-form")
def old_form(it):
    it.inserts_only = False
    entries = "".join(f'<w:listEntry w:val="{v}"/>' for v in ["Select", "Yes", "No"])
    box = "<w:checkBox><w:sizeAuto/><w:default w:val=\"0\"/></w:checkBox>"
    blank = "<w:r><w:t>\u2002\u2002\u2002\u2002\u2002</w:t></w:r>"
    fields = [field("<w:textInput/>", "FORMTEXT", blank), field(f"<w:ddList>{entries}</w:ddList>", "FORMDROPDOWN", ""),
              field(box, "FORMCHECKBOX", "") + '<w:r><w:t xml:space="preserve"> Yes </w:t></w:r>'
              + field(box, "FORMCHECKBOX", "") + '<w:r><w:t xml:space="preserve"> No</w:t></w:r>']
    for n, (text, content) in enumerate(zip(ASKED, fields)):
        it.paragraph(f"{n + 1}. {text}")
        it.put(it.docx, f"<w:p>{content}</w:p>")
    it.paragraph("4. Do you have insurance?")
    settings = it.docx.settings.element
    from making import xml
    settings.insert(0, xml('<w:documentProtection w:edit="forms" w:enforcement="1"/>'))
    it.expect("Paragraphs", 1, "in 2", text=ASKED[0])
    it.expect("Paragraphs", 3, "in 4", choices=["Yes", "No"])
    it.expect("Paragraphs", 5, "in 6", choices=["Yes", "No"])
    it.notices = ["paragraph 7"]
    it.cautions = ["only its form fields are filled"]


def held(content, lock="", number=1):
    """A control that merely holds what the customer wrote."""
    lock = f'<w:lock w:val="{lock}"/>' if lock else ""
    return (f'<w:sdt><w:sdtPr><w:id w:val="{number}"/>{lock}</w:sdtPr>'
            f'<w:sdtContent>{content}</w:sdtContent></w:sdt>')


@document("questions-in-controls")
def questions_in_controls(it):
    it.inserts_only = False
    prompt = PROMPT.format("Click or tap here to enter text.")
    said = "<w:r><w:t>{}</w:t></w:r>".format
    asked = ["Do you have an information security policy?", "Who approves changes to production?",
             "Describe your incident response process.", "Are laptops encrypted?"]
    first, second, third, fourth = (said(f"{n}. {text}") for n, text in enumerate(asked, 1))
    it.put(it.docx, held(f"<w:p>{first}</w:p>", "sdtContentLocked", 21))   # 1
    it.put(it.docx, f"<w:p>{text_control(prompt, 22)}</w:p>")              # 2
    it.put(it.docx, f"<w:p>{held(second, number=23)}</w:p>")               # 3
    it.put(it.docx, text_control(f"<w:p>{prompt}</w:p>", 24))              # 4
    it.put(it.docx, held(f"<w:p>{third}</w:p>", number=25))                # 5
    it.put(it.docx, f"<w:p>{text_control(prompt, 26)}</w:p>")              # 6
    it.put(it.docx, held(f"<w:p>{fourth}</w:p>", number=27))               # 7
    it.heading("Controls")                                                 # 8
    for n, text in enumerate(asked):
        place = f"in {2 * n + 2}" if n < 3 else "below 7"
        it.expect("Paragraphs", 2 * n + 1, place, text=text, id=str(n + 1))
    table = it.table([["Question", "Response"], ["", ""], ["", ""]], header=True)
    it.put(table.cell(1, 0).paragraphs[0], held(said(ASKED[0]), number=28))
    it.put(table.cell(2, 0).paragraphs[0], held(said(ASKED[1]), "contentLocked", 29))
    for n in 2, 3:
        it.expect("Table 1", n, f"B{n}", text=ASKED[n - 2])


@document("text-that-is-not-read")
def not_read(it):
    section = it.docx.sections[0]
    section.header.paragraphs[0].text = "Harrow Lane Insurance, supplier form 7"
    section.footer.paragraphs[0].text = "Do you agree to our terms?"
    it.table([["Question", "Response"], [ASKED[0], ""]], header=True)
    it.expect("Table 1", 2, "B2")
    it.put(it.docx, '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>'
           "<w:p><w:r><w:t>Who is your auditor?</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>")
    it.part("footnotes", '<w:footnote w:id="0" w:type="separator"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
            '<w:footnote w:id="1"><w:p><w:r><w:t>Customer data is what you hold of our clients.</w:t></w:r></w:p></w:footnote>')
    it.part("endnotes", '<w:endnote w:id="0" w:type="separator"><w:p><w:r><w:separator/></w:r></w:p></w:endnote>')
    it.notices = ["headers, footers, text boxes and footnotes hold text that was not read"]
