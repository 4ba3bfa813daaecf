public import Documents
import Interview
import Wording

/// What became of a file that was to be written.
public enum Written: Sendable, Hashable {
  /// It stands here.
  case saved(path: String)

  /// Its own name was taken, so that it stands here instead.
  case savedElsewhere(path: String, taken: String)

  /// There is no room left.
  case noSpace(name: String)

  /// The folder may not be written to.
  case notAllowed(folder: String)

  /// There is no such folder.
  case noFolder(String)

  /// Something else went wrong, with the system's number for it.
  case failed(name: String, code: Int32)
}

extension Conversation {
  /// Everything papers are written from, as it stands now.
  public var dossier: Dossier {
    Dossier(
      session: session, language: language, words: setting.papers,
      provisions: setting.provisions, deadlines: setting.deadlines, today: setting.today,
      isPlanAlone: purpose == .goals, marked: keptIdentifiers)
  }

  /// What may tell who somebody is and was kept in the conversation; no paper holds it.
  private var keptIdentifiers: [String] {
    session.notes.flatMap { note -> [String] in
      guard case .kept(let matches, _) = note else { return [] }
      return matches.split(separator: ",").map { String($0).trimmed }
    }
  }

  /// Hands over the papers that were asked for, so that they can be written.
  ///
  /// A driver that writes nothing, such as a replay, need not take them.
  public mutating func takeFiles() -> [OutputFile] {
    defer { pendingFiles = [] }
    return pendingFiles
  }

  /// What to say of a file once somebody has tried to write it.
  public func told(_ written: Written) -> Line {
    switch written {
    case .saved(let path): said(.wrote, path)
    case .savedElsewhere(let path, let taken): said(.wroteElsewhere, path, taken)
    case .noSpace(let name): said(.writeFull, name, role: .alarm)
    case .notAllowed(let folder): said(.writeDenied, folder, role: .alarm)
    case .noFolder(let folder): said(.writeNoFolder, folder, role: .alarm)
    case .failed(let name, let code): said(.writeFailed, name, "\(code)", role: .alarm)
    }
  }

  /// Lists the papers, or makes one ready.
  mutating func write(_ rest: String) -> [Line] {
    let words = rest.split(separator: " ").map(String.init)
    let dossier = dossier
    guard let wanted = words.first else { return papers(of: dossier) + question }
    let file =
      ["alt", "all"].contains(wanted.folded)
      ? dossier.everything : self.file(wanted, as: words.dropFirst().first, of: dossier)
    guard let file else { return [said(.writeUnknown, rest)] + papers(of: dossier) + question }
    pendingFiles.append(file)
    return [
      file.lines.map { said(.willWrite, file.name, "\($0)") } ?? said(.willWriteAll, file.name)
    ]
  }

  /// Asks whether the plan is to be kept, where it was written alone.
  mutating func offerPlan() -> [Line] {
    guard dossier.offered(as: DocumentKind.plan.rawValue) != nil else { return leave() }
    mode = .saving
    return [.blank, said(.coachSave)]
  }

  /// Keeps the plan, or not, and says goodbye.
  mutating func hearSaving(_ typed: String) -> [Line] {
    guard let isWanted = typed.isYes(byDefault: true) else {
      return [said(.notUnderstood), said(.coachSave)]
    }
    let lines = isWanted ? write(DocumentKind.plan.rawValue) : []
    return lines + leave()
  }

  private func file(_ wanted: String, as format: String?, of dossier: Dossier) -> OutputFile? {
    guard let kind = dossier.offered(as: wanted) else { return nil }
    guard let format else { return dossier.file(kind, as: kind.formats[0]) }
    return DocumentFormat(named: format).flatMap { dossier.file(kind, as: $0) }
  }

  private func papers(of dossier: Dossier) -> [Line] {
    let lines = dossier.offered.enumerated().map { place, kind in
      Line("\(place + 1) \(dossier.listed(kind))", indent: 3, hanging: 2)
    }
    return [said(.writeIntro)] + lines + withheld(from: dossier)
      + [said(.writeUsage, Command.write.name(in: language), role: .aside)]
  }

  private func withheld(from dossier: Dossier) -> [Line] {
    if isLocked { return [said(.statusLock, role: .alarm)] }
    return dossier.mayReachGuardians ? [] : [said(.writeFirst, role: .aside)]
  }
}

extension Dossier {
  /// The paper that is offered under a number, an id, or the beginning of its file name.
  public func offered(as wanted: String) -> DocumentKind? {
    let offered = offered
    if let number = Int(wanted) {
      return offered.indices.contains(number - 1) ? offered[number - 1] : nil
    }
    let wanted = wanted.folded
    return offered.first { [$0.rawValue, fileName(of: $0)].contains(wanted) }
      ?? offered.first { fileName(of: $0).hasPrefix(wanted) }
  }
}

extension DocumentFormat {
  /// The format of that name, also as people write it.
  public init?(named name: String) {
    let others: [String: DocumentFormat] = [
      "markdown": .markdown, "word": .html, "htm": .html, "ical": .iCalendar,
      "icalendar": .iCalendar,
    ]
    let name = name.lowercased()
    guard let format = DocumentFormat(rawValue: name) ?? others[name] else { return nil }
    self = format
  }
}
