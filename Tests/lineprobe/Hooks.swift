import Terminal

extension Probe {
  static let towns = ["Ålesund", "Ås", "Bærum", "Bodø", "Tromsø", "Trondheim", "Trøgstad"]

  /// Tab completes towns, and crashes on demand while the terminal is raw.
  var hooks: Hooks {
    var hooks = Hooks()
    hooks.complete = { before in
      crash(before)
      let hits = Probe.towns.filter { $0.lowercased().hasPrefix(before.lowercased()) }
      if hits.count == 1 { return Completion(hits[0]) }
      return hits.isEmpty ? Completion() : Completion(listing: hits.joined(separator: "  "))
    }
    hooks.paste = { paste in
      guard paste.lines > 4 else { return Paste.Reply(paste.text) }
      return Paste.Reply(
        paste.text, notice: "PASTED \(paste.lines) lines, \(paste.characters) characters")
    }
    hooks.header = { "HEADER\n" }
    hooks.help = { "HELP: write, and press Enter." }
    return hooks
  }
}
