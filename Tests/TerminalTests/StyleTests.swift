import Terminal
import Testing

@Suite struct `Width and style` {
  @Test(arguments: [
    (40, "100", 40), (0, "100", 100), (0, nil, 80), (0, "0", 80), (0, "wide", 80), (0, "-5", 80),
  ])
  func `The width comes from whoever knows best`(terminal: Int, told: String?, width: Int) {
    #expect(Width.columns(terminal: terminal) { $0 == "COLUMNS" ? told : nil } == width)
  }

  @Test(arguments: [true, false], [true, false])
  func `There is colour only where nobody objects`(noColour: Bool, isTerminal: Bool) {
    for term in ["xterm", "dumb", nil] {
      for noColor in [nil, "1"] {
        let environment = ["TERM": term, "NO_COLOR": noColor].compactMapValues(\.self)
        let style = Style(noColour: noColour, isTerminal: isTerminal) { environment[$0] }
        let isWelcome = !noColour && isTerminal && term == "xterm" && noColor == nil
        #expect(style.isColoured == isWelcome)
      }
    }
  }

  @Test(arguments: Style.Tone.allCases)
  func `A plain style adds nothing`(tone: Style.Tone) {
    #expect(Style(isColoured: false)("tekst", tone) == "tekst")
    #expect(Style(isColoured: true)("tekst", tone).contains("tekst"))
  }
}
