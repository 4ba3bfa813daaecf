/// The lines in which two texts differ, marked `-` for the old and `+` for the new.
public func difference(from old: String, to new: String) -> [String] {
  let old = old.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  let new = new.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  let changes = new.difference(from: old).map { change in
    switch change {
    case .remove(let place, let line, _): (place, 0, "-\(place + 1): \(line)")
    case .insert(let place, let line, _): (place, 1, "+\(place + 1): \(line)")
    }
  }
  return changes.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
}
