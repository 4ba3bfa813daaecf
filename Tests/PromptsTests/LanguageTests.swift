import Prompts
import Testing
import Wording

@Suite struct LanguageTests {
  @Test(arguments: [Language.nb, .nn])
  func `Bokmål and nynorsk are never mixed`(language: Language) {
    let mixed = Readings.all[language, default: []].compactMap { text -> String? in
      let found = Readings.words(of: text.text).filter { Telltale.isForeign($0, in: language) }
      return found.isEmpty ? nil : "\(text.place): \(found.sorted().joined(separator: ", "))"
    }
    #expect(mixed == [])
  }

  @Test(arguments: Language.allCases)
  func `Every word fits a line of a narrow terminal`(language: Language) {
    let wide = Readings.all[language, default: []].filter { text in
      text.text.split(separator: " ").contains { $0.count > 60 }
    }
    #expect(wide.map(\.place.description) == [])
  }

  @Test(arguments: Language.allCases)
  func `There are texts to look at`(language: Language) {
    #expect(Readings.all[language, default: []].count > 3000)
  }

  @Test(arguments: Language.allCases)
  func `Texts are typeset alike`(language: Language) {
    let odd = Readings.all[language, default: []].filter { text in
      text.text.contains("...") || text.text.contains(" ,") || text.text.contains(" .")
        || (language != .en && text.text.contains("\""))
    }
    #expect(odd.map(\.place.description) == [])
  }
}
