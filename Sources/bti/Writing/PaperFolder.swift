import Documents
import Foundation
import Shell

/// The folder papers are written to: only the owner can read them, and nothing is ever overwritten.
struct PaperFolder {
  private let folder: URL

  /// A folder, or else the one the person stands in.
  init(_ path: String?) {
    folder = URL(filePath: path ?? FileManager.default.currentDirectoryPath)
  }

  /// Writes a file under its own name, or under the next free one.
  func write(_ file: OutputFile) -> Written {
    let bytes: Data
    do {
      bytes = try file.bytes()
    } catch {
      return .failed(name: file.name, code: EILSEQ)
    }
    for name in file.freeNames {
      switch create(name, bytes) {
      case nil where name == file.name: return .saved(path: path(name))
      case nil: return .savedElsewhere(path: path(name), taken: file.name)
      case EEXIST: continue
      case ENOSPC, EDQUOT: return .noSpace(name: file.name)
      case EACCES, EPERM, EROFS: return .notAllowed(folder: folder.path)
      case ENOENT, ENOTDIR: return .noFolder(folder.path)
      case let code?: return .failed(name: path(name), code: code)
      }
    }
    return .failed(name: file.name, code: EEXIST)
  }

  private func path(_ name: String) -> String { folder.appending(path: name).path }

  /// Creates the file for its owner alone; returns the code of what went wrong.
  private func create(_ name: String, _ bytes: Data) -> Int32? {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = unsafe open(path(name), flags, 0o600)
    guard descriptor >= 0 else { return errno }
    var code = put(bytes, into: descriptor)
    if code == nil, fsync(descriptor) != 0, errno != EINVAL { code = errno }
    if close(descriptor) != 0, code == nil { code = errno }
    if code != nil { unsafe unlink(path(name)) }
    return code
  }

  private func put(_ bytes: Data, into descriptor: Int32) -> Int32? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = unsafe rest.withUnsafeBytes { bytes in
        unsafe Foundation.write(descriptor, bytes.baseAddress, bytes.count)
      }
      guard written >= 0 else {
        if errno == EINTR { continue }
        return errno
      }
      rest = rest.dropFirst(written)
    }
    return nil
  }
}

extension OutputFile {
  /// What is written.
  func bytes() throws -> Data {
    switch content {
    case .text(let text): return Data(text.utf8)
    case .json(let file):
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return try encoder.encode(file) + Data("\n".utf8)
    }
  }

  /// The file's own name, then `plan-2026-11-23-2.html` and so on.
  fileprivate var freeNames: [String] {
    let parts = name.split(separator: ".", maxSplits: 1)
    return [name] + (2...99).map { "\(parts[0])-\($0).\(parts.last ?? "txt")" }
  }
}
