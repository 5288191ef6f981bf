import Reporting
import Testing

struct TableTests {
  private let columns = [
    Table.Column("Id"), Table.Column("Count", .right),
    Table.Column("Question", overflow: .truncate),
  ]

  @Test func `texts stand left and numbers right`() {
    let table = Table(
      columns: columns, rows: [["A.1", "5", "Is it so?"], ["A.10", "1,200", "Why?"]])

    #expect(
      table.rendered() == """
        Id    Count  Question
        ────  ─────  ─────────
        A.1       5  Is it so?
        A.10  1,200  Why?

        """)
  }

  @Test func `a long text is cut to the terminal`() {
    let table = Table(
      columns: columns, rows: [["A.1", "5", "Is customer data encrypted at rest?"]])

    #expect(
      table.rendered(width: 34) == """
        Id   Count  Question
        ───  ─────  ──────────────────────
        A.1      5  Is customer data encr…

        """)
  }

  @Test func `a long text goes on in the next line`() {
    let table = Table(
      columns: [Table.Column("Id"), Table.Column("Question", overflow: .wrap)],
      rows: [["A.1", "Is customer data encrypted at rest?"], ["A.2", "Supercalifragilistic"]])

    #expect(
      table.rendered(width: 21) == """
        Id   Question
        ───  ────────────────
        A.1  Is customer data
             encrypted at
             rest?
        A.2  Supercalifragili
             stic

        """)
  }

  @Test func `wide characters take two columns`() {
    let table = Table(
      columns: [Table.Column("Name"), Table.Column("N", .right)],
      rows: [["日本", "1"], ["e\u{301}", "2"]])

    #expect(
      table.rendered() == """
        Name  N
        ────  ─
        日本  1
        e\u{301}     2

        """)
  }

  @Test func `a customer's text cannot steer the terminal`() {
    let table = Table(
      columns: [Table.Column("Text")], rows: [["a\u{1b}[2Jb\nc\u{202e}d\u{9b}e"]])

    #expect(table.rendered().hasSuffix("a [2Jb cd e\n"))
  }

  @Test func `a short row is filled up and no column makes no table`() {
    #expect(Table(columns: columns, rows: [["A.1"]]).rendered().hasSuffix("A.1\n"))
    #expect(Table(columns: []).rendered() == "")
  }
}
