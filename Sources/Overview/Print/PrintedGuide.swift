import Calendar
public import Interview

/// A whole guide as a document to read or print.
public struct PrintedGuide: Sendable {
  let words: Wordbook
  private let sources: [Source]
  private let contacts: [Contact.ID: Contact]
  private let provisions: [Provision.ID: Provision]

  /// Creates a guide to be printed.
  public init(_ words: Wordbook, sources: [Source], contacts: [Contact]) {
    self.words = words
    self.sources = sources
    self.contacts = Dictionary(
      (words.guide.profile.contacts + contacts).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    provisions = Dictionary(
      sources.flatMap(\.provisions).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The document.
  public var document: Document {
    Document(
      title: words.text(guide.profile.name), language: words.language,
      contents: words.said(.contents),
      blocks: opening + safeguards + guide.levels.flatMap(level) + advice + calls + silence
        + references)
  }

  var guide: Guide { words.guide }
}

// What comes first and last.
extension PrintedGuide {
  private var opening: [Block] {
    let profile = guide.profile
    let facts = [
      words.said(.updated, profile.updated.words(in: words.language)),
      words.said(.interval, "\(profile.interval.lowerBound)", "\(profile.interval.upperBound)"),
    ]
    let role = roleName.map { [Block.paragraph(Passage(words.said(.forOne, $0)))] } ?? []
    return [.paragraph(Passage(words.text(profile.about)))] + role
      + [
        .paragraph(Passage(words.said(.reading))),
        .paragraph(Passage(facts.joined(separator: " "))),
      ]
  }

  private var roleName: String? {
    guard let known = words.roleCell, let place = known.cell.members.first else { return nil }
    return words.said(.quote, words.text(guide.questions[known.question].options[place].text))
  }

  private var calls: [Block] {
    let wanted = Set(guide.outcomes.flatMap(\.call) + guide.profile.contacts.map(\.id))
    let passages = wanted.sorted().compactMap { contacts[$0] }.map(call)
    return [.heading(2, words.said(.contacts)), .list(passages, isNumbered: false)]
  }

  /// Somebody to call, with the number first.
  func call(_ contact: Contact) -> Passage {
    let number = contact.number.isEmpty ? words.said(.numberMissing) : contact.number
    let hours = contact.hours.map { " (\(words.text($0)))" } ?? ""
    let isDoubtful = !contact.isVerified && !contact.number.isEmpty
    return Passage(
      "\(words.text(contact.name))\(hours). \(words.text(contact.use))", label: number,
      note: isDoubtful ? words.said(.unverified) : nil)
  }

  /// Those to call on an advice, most urgent first.
  func calls(_ outcome: Outcome) -> [Passage] {
    outcome.call.compactMap { contacts[$0] }.map(call)
  }

  private var silence: [Block] {
    let passages = guide.profile.silent.map { Passage(words.text($0.text), note: labels($0.cite)) }
    guard !passages.isEmpty else { return [] }
    return [.heading(2, words.said(.silent)), .list(passages, isNumbered: false)]
  }

  private var references: [Block] {
    let cited = guide.cited
    let lists = sources.flatMap { source -> [Block] in
      let passages = source.provisions.filter { cited.contains($0.id) }.map(provision)
      guard !passages.isEmpty else { return [] }
      return [.heading(3, words.text(source.title)), .list(passages, isNumbered: false)]
    }
    return [.heading(2, words.said(.sources))] + lists
  }

  private func provision(_ provision: Provision) -> Passage {
    let formerly = provision.formerly.map { words.said(.formerly, words.text($0)) }
    let doubt = provision.isVerified ? nil : words.said(.unverified)
    let note = [formerly, doubt].compactMap(\.self).joined(separator: " ")
    return Passage(
      words.text(provision.text), label: words.text(provision.label),
      note: note.isEmpty ? nil : note)
  }

  /// Provisions as they are shown, each once.
  func labels(_ cites: [String]) -> String? {
    var seen: Set<String> = []
    let labels = cites.filter { seen.insert($0).inserted }
      .map { provisions[$0].map { words.text($0.label) } ?? $0 }
    return labels.isEmpty ? nil : "[\(labels.joined(separator: ", "))]"
  }
}

extension Guide {
  /// The provisions that anything in the guide rests on.
  var cited: Set<Provision.ID> {
    let steps = levels.flatMap(\.steps).flatMap { $0.guidance + $0.actions }
    let items = steps + outcomes.flatMap { $0.todo + $0.ready } + profile.silent
    return Set(
      items.flatMap(\.cite) + rules.flatMap(\.cite) + outcomes.flatMap(\.cite)
        + questions.flatMap(\.cite))
  }
}
