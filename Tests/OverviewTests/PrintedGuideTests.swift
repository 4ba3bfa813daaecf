import Interview
import Overview
import Testing
import Wording

@Suite struct PrintedGuideTests {
  @Test(arguments: Guides.ids, Language.allCases)
  func `A printed guide holds every step, question, rule and source`(
    id: String, language: Language
  ) throws {
    let words = try Guides.words(id, language)
    let document = try Guides.document(words)
    let guide = words.guide
    let said = { guide.fill($0, in: language, person: nil) }
    let labels = Set(document.passages.compactMap(\.label))
    let texts = document.passages.map(\.text)
    for step in guide.levels.flatMap(\.steps) {
      #expect(document.headings.contains { $0.hasSuffix(said(step.title)) })
    }
    for question in guide.questions { #expect(labels.contains(said(question.text))) }
    for rule in guide.rules { #expect(texts.contains { $0.hasSuffix(said(rule.because)) }) }
    for silent in guide.profile.silent { #expect(texts.contains(said(silent.text))) }
  }

  @Test(arguments: Guides.ids, Language.allCases)
  func `Nothing is left to be filled in`(id: String, language: Language) throws {
    let document = try Guides.document(Guides.words(id, language))
    let texts = document.passages.flatMap { [$0.label, $0.text, $0.note].compactMap(\.self) }
    let odd = texts.filter { $0.contains("{") || $0.contains("  ") || $0.hasSuffix("..") }
    #expect(odd == [])
  }

  @Test func `A role sees only what is for it`() throws {
    let all = try Guides.document(Guides.words("oppdal", .nb)).markdown
    let school = try Guides.document(Guides.words("oppdal", .nb, role: "school")).markdown
    #expect(school.count < all.count)
    #expect(!school.contains("Hvor arbeider du?"))
    #expect(!school.contains("For Fastlege"))
  }

  @Test func `A condition is a sentence`() throws {
    let text = try Guides.document(Guides.words("oppdal", .nb)).markdown
    #expect(text.contains("Når svaret på «Er noen i fare akkurat nå?» er «Usikker» eller «Ja»."))
    #expect(text.contains("er 26 eller mer"))
  }

  @Test(arguments: Guides.ids)
  func `The page is whole and holds no script`(id: String) throws {
    let page = try Guides.document(Guides.words(id, .nb)).html
    #expect(page.hasPrefix("<!doctype html>\n<html lang=\"nb\">"))
    #expect(!page.contains("<script"))
    for tag in ["h2", "h3", "h4", "ul", "ol", "li", "p", "nav", "main", "small", "strong"] {
      let opened = page.ranges(of: "<\(tag)>").count + page.ranges(of: "<\(tag) ").count
      #expect(opened == page.ranges(of: "</\(tag)>").count, "\(tag)")
    }
  }
}

extension Document {
  fileprivate var headings: [String] {
    blocks.compactMap { if case .heading(_, let text) = $0 { text } else { nil } }
  }

  fileprivate var passages: [Passage] {
    blocks.flatMap { block -> [Passage] in
      switch block {
      case .heading: []
      case .paragraph(let passage): [passage]
      case .list(let passages, _): passages + passages.flatMap(\.points)
      }
    }
  }
}
