import Calendar
import Interview
import Wording

/// A file to be written by whoever drives the program: its name and what stands in it.
public struct OutputFile: Sendable, Hashable {
  /// The name, without a folder.
  public var name: String

  /// What stands in it.
  public var content: Content

  /// Creates a file.
  public init(name: String, content: Content) {
    self.name = name
    self.content = content
  }

  /// What stands in a file.
  public enum Content: Sendable, Hashable {
    /// Text that is written as it stands.
    case text(String)

    /// Papers that are written as JSON.
    case json(DocumentsFile)
  }

  /// How many lines of text there are; nil for JSON, which has no lines of its own.
  public var lines: Int? {
    guard case .text(let text) = content else { return nil }
    return text.utf8.count { $0 == UInt8(ascii: "\n") }
  }
}

extension Dossier {
  /// A paper as a file, or nil where it is not offered now or has no such format.
  public func file(_ kind: DocumentKind, as format: DocumentFormat) -> OutputFile? {
    guard kind.formats.contains(format), let document = document(kind) else { return nil }
    let name = "\(fileName(of: kind))-\(today.iso).\(format.rawValue)"
    switch format {
    case .html: return OutputFile(name: name, content: .text(document.html))
    case .markdown: return OutputFile(name: name, content: .text(document.markdown))
    case .json: return OutputFile(name: name, content: .json(documents([document])))
    case .iCalendar:
      let calendar = ICalendar(appointments, language: language, today: today)
      return OutputFile(name: name, content: .text(calendar.text))
    }
  }

  /// All papers that can be written now, as one file for other programs.
  public var everything: OutputFile {
    OutputFile(
      name: "bti-\(today.iso).json", content: .json(documents(offered.compactMap(document))))
  }

  /// The beginning of a paper's file name.
  public func fileName(of kind: DocumentKind) -> String {
    words.names[kind]?.file[language] ?? kind.rawValue
  }

  private func documents(_ documents: [Document]) -> DocumentsFile {
    DocumentsFile(
      language: language, guide: guide.id, checked: guide.profile.updated, written: today,
      documents: documents, plan: plan.map { DocumentsFile.Plan($0, own: own) },
      appointments: appointments)
  }
}
