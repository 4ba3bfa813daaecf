import Calendar
import Interview
import Wording

/// A paper being written: its parts so far, and the provisions they rest on.
struct Sheet {
  let dossier: Dossier
  private(set) var blocks: [Block] = []
  private var cites: [String] = []

  init(_ dossier: Dossier) {
    self.dossier = dossier
  }

  /// Everything, with what it rests on at the end.
  func finished() -> [Block] {
    let sources = dossier.labels(of: cites)
    return blocks + (sources.isEmpty ? [] : [.aside(dossier.label(.restsOn, sources))])
      + [
        .aside(
          dossier.label(
            .draft, dossier.text(dossier.guide.profile.name),
            dossier.guide.profile.updated.words(in: dossier.language)))
      ]
  }

  /// The title of a paper.
  func title(of kind: DocumentKind) -> String {
    let name = dossier.words.names[kind].map { dossier.text($0.title) } ?? kind.rawValue
    return kind == .invitation ? dossier.label(.invitationTo, meeting) : name
  }

  mutating func write(_ kind: DocumentKind) {
    switch kind {
    case .note: note()
    case .plan: plan()
    case .invitation: invitation()
    case .childTalk: childTalk()
    case .guardianTalk: guardianTalk()
    case .consentLog: consent(.consentLog)
    case .consentCooperation: consent(.consentCooperation)
    case .consentService: consent(.consentService)
    case .batonLog: batonLog()
    case .report: report()
    case .decision: decision()
    case .dates: dates()
    }
  }
}

// What can stand on a sheet.
extension Sheet {
  mutating func add(_ block: Block) {
    blocks.append(block)
  }

  mutating func cite(_ provisions: [String]) {
    cites += provisions
  }

  mutating func heading(_ label: PaperLabel) {
    add(.heading(dossier.label(label)))
  }

  mutating func paragraph(_ label: PaperLabel) {
    add(.paragraph(dossier.label(label)))
  }

  /// Advice as paragraphs.
  mutating func paragraphs(_ key: PaperAdvice) {
    take(dossier.advice(key)).forEach { add(.paragraph($0)) }
  }

  /// Advice as a list, under a heading if there is any.
  mutating func list(_ key: PaperAdvice, under label: PaperLabel? = nil) {
    let texts = take(dossier.advice(key))
    guard !texts.isEmpty else { return }
    if let label { heading(label) }
    add(.list(texts))
  }

  /// Advice as numbered steps under a heading.
  mutating func steps(_ key: PaperAdvice, under label: PaperLabel) {
    let texts = take(dossier.advice(key))
    guard !texts.isEmpty else { return }
    heading(label)
    add(.steps(texts))
  }

  private mutating func take(_ items: [Item]) -> [String] {
    cite(items.flatMap(\.cite))
    return items.map { dossier.text($0.text) }
  }

  /// The person's own words under a heading, or lines to write on.
  mutating func ownWords(_ id: Question.ID, under label: PaperLabel) {
    heading(label)
    add(
      dossier.spoken(id).map(Block.quote) ?? .form([Field(dossier.label(.ownWords), isLong: true)]))
  }

  /// A table; it needs a caption of its own where the heading above does not say what it shows.
  mutating func table(_ columns: [PaperLabel], _ rows: [[String]], caption: String = "") {
    guard !rows.isEmpty else { return }
    add(.table(Table(caption: caption, columns: columns.map { dossier.label($0) }, rows: rows)))
  }

  /// Fields that are filled in by hand.
  func blanks(_ labels: PaperLabel...) -> [Field] {
    labels.map { Field(dossier.label($0)) }
  }

  /// A field that is filled in if it is known.
  func field(_ label: PaperLabel, _ value: String?) -> Field {
    Field(dossier.label(label), value ?? "")
  }

  var today: String { dossier.today.words(in: dossier.language) }
}
