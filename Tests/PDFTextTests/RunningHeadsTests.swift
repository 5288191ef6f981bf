import Testing

@testable import PDFText

struct RunningHeadsTests {
  private func page(_ number: Int) -> String {
    """
    <page width="600" height="800">
    <block xMin="50" yMin="20" xMax="300" yMax="30">
    <line xMin="50" yMin="20" xMax="300" yMax="30">
    <word xMin="50" yMin="20" xMax="90" yMax="30">Harrow</word>
    <word xMin="95" yMin="20" xMax="300" yMax="30">Lane</word>
    </line>
    </block>
    <block xMin="50" yMin="300" xMax="300" yMax="310">
    <line xMin="50" yMin="300" xMax="300" yMax="310">
    <word xMin="50" yMin="300" xMax="300" yMax="310">Keys &amp; locks \(number)?</word>
    </line>
    </block>
    <block xMin="300" yMin="770" xMax="310" yMax="780">
    <line xMin="300" yMin="770" xMax="310" yMax="780">
    <word xMin="300" yMin="770" xMax="310" yMax="780">\(number)</word>
    </line>
    </block>
    </page>
    """
  }

  @Test func `what returns at the edge of pages is left out, and their numbers`() {
    let pages = LayoutMarkup.pages(in: (1...4).map(page).joined(separator: "\n"))
    let heads = RunningHeads(pages)

    let texts = pages.flatMap { page in
      page.blocks.flatMap { heads.removed(from: $0, on: page) }.map(\.text)
    }

    #expect(texts == (1...4).map { "Keys & locks \($0)?" })
  }
}
