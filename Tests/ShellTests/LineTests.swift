import Shell
import Testing

struct LineTests {
  @Test(arguments: 1...40)
  func `no row is wider than it may be, unless one word is`(width: Int) {
    let line = Line("Et barn som forteller, har valgt deg. Lytt.", indent: 3, hanging: 2)
    for row in line.rows(width: width) {
      #expect(row.count <= width || !row.trimmed.contains(" "))
    }
  }

  @Test(arguments: 1...40)
  func `no word is lost or doubled`(width: Int) {
    let text = "a bb ccc dddd eeeee ffffff ggggggg"
    let rows = Line(text, indent: 2, hanging: 4).rows(width: width)
    #expect(rows.map(\.trimmed).joined(separator: " ") == text)
  }

  @Test func `first rows stand in by the indent, later ones further`() {
    let rows = Line("en to tre fire fem", indent: 1, hanging: 2).rows(width: 10)
    #expect(rows == [" en to tre", "   fire", "   fem"])
  }

  @Test func `an empty paragraph is one empty row`() {
    #expect(Line.blank.rows(width: 20) == [""])
  }
}

extension String {
  fileprivate var trimmed: String {
    split(separator: " ").joined(separator: " ")
  }
}
