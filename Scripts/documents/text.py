"""Questionnaires that ask in running text."""
from making import document

ASKED = ["Do you have an information security policy?", "Who approves changes to production?",
         "Describe your incident response process.", "Are laptops encrypted?"]


@document("numbered-paragraphs")
def numbered(it):
    it.heading("Supplier questions")                                     # 1
    it.paragraph("Harrow Lane asks every supplier the same few things.")  # 2
    it.heading("Governance", 2)                                          # 3
    it.paragraph(ASKED[0], "List Number")                                # 4
    it.paragraph(ASKED[1], "List Number")                                # 5
    it.heading("Operations", 2)                                          # 6
    it.paragraph(ASKED[2], "List Number")                                # 7
    it.paragraph(ASKED[3], "List Number")                                # 8
    for row, text, section, id in zip((4, 5, 7, 8), ASKED, ["Governance"] * 2 + ["Operations"] * 2, "1234"):
        it.expect("Paragraphs", row, f"below {row}", text=text, section=section, id=id)


@document("blank-paragraph-below-each")
def blank_below(it):
    for n, text in enumerate(ASKED):
        it.paragraph(text, "List Number")
        it.paragraph()
        it.expect("Paragraphs", 2 * n + 1, f"in {2 * n + 2}", text=text)


@document("answer-lines")
def answer_lines(it):
    it.heading("Questions")                                     # 1
    for n, text in enumerate(ASKED):
        it.paragraph(f"Q{n + 1}. {text}")                       # 2, 5, 8, 11
        it.paragraph("Answer: ______________________")
        it.paragraph("Comments:")
        row = 3 * n + 2
        it.expect("Paragraphs", row, f"in {row + 1}", comment=f"in {row + 2}", text=text, id=f"Q{n + 1}")
    it.inserts_only = False


@document("bullets-under-headings")
def bullets(it):
    it.heading("Instructions")                                                  # 1
    it.paragraph("Please answer in English.", "List Bullet")                    # 2
    it.paragraph("Please attach your certificates.", "List Bullet")             # 3
    it.heading("Security")                                                      # 4
    it.paragraph("Describe your password rules.", "List Bullet")                # 5
    it.paragraph("Explain how keys are managed.", "List Bullet")                # 6
    it.paragraph("We look forward to your answers.")                            # 7
    it.expect("Paragraphs", 5, "below 5", section="Security", id=None)
    it.expect("Paragraphs", 6, None, section="Security", existing="We look forward to your answers.")


@document("typed-numbers")
def typed(it):
    it.paragraph("1 Organisation")                                       # 1
    it.paragraph("1.1 Do you have a security officer?")                  # 2
    it.paragraph("1.2 Is the officer independent of IT?")                # 3
    it.paragraph("2 Technology")                                         # 4
    it.paragraph("2.1 Do you scan for vulnerabilities?")                 # 5
    it.paragraph("Have you ever had a breach?")                          # 6
    for row, id, section in (2, "1.1", "Organisation"), (3, "1.2", "Organisation"), (5, "2.1", "Technology"):
        it.expect("Paragraphs", row, f"below {row}", id=id, section=section)
    it.notices = ["paragraph 6"]


@document("a-box-under-each")
def boxes(it):
    for n, text in enumerate(ASKED):
        it.paragraph(text, "List Number")
        it.table([[""]])
        it.paragraph()
        it.expect("Paragraphs", 2 * n + 1, f"table {n + 1}, A1", text=text)


@document("answered-paragraphs")
def answered(it):
    it.paragraph(ASKED[0], "List Number")                                 # 1
    it.paragraph("Yes, it was last approved in May.")                     # 2
    it.paragraph(ASKED[1], "List Number")                                 # 3
    it.paragraph("Response: The head of engineering.")                    # 4
    it.paragraph(ASKED[3], "List Number")                                 # 5
    it.expect("Paragraphs", 1, None, existing="Yes, it was last approved in May.")
    it.expect("Paragraphs", 3, "in 4", existing="The head of engineering.")
    it.expect("Paragraphs", 5, "below 5", existing=None)


@document("tracked-changes")
def tracked(it):
    it.put(it.docx, '<w:p><w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">Do you encrypt </w:t>'
           '</w:r><w:del w:id="1" w:author="Ann" w:date="2026-10-01T09:00:00Z"><w:r><w:delText>all tapes</w:delText></w:r>'
           '</w:del><w:ins w:id="2" w:author="Ann" w:date="2026-10-01T09:00:00Z"><w:r><w:t>backups</w:t></w:r></w:ins>'
           '<w:r><w:t>?</w:t></w:r></w:p>')
    it.expect("Paragraphs", 1, "below 1", text="Do you encrypt backups?")
