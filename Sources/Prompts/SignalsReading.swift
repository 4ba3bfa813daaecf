public import Signals
import Wording
public import Yams

/// What is wrong in a file of the signals, and where.
public struct SignalsReadingError: Error, Hashable {
  /// The place, as `3:8`, if it is known.
  public var place: String

  /// What was found.
  public var found: String

  /// What is accepted.
  public var accepted: String
}

/// Reads the files of `prompts/signals/` into a book.
public enum SignalsReading {
  /// The keys of the files that are no category.
  static let shared: Set<String> = ["lists", "collisions", "idioms", "scope"]

  /// A book from the roots of all files, given in the order in which signals are shown.
  public static func book(from roots: [Node]) throws -> SignalBook {
    var book = SignalBook(
      categories: [], lists: [:], collisions: [], idioms: [], scope: try scope(from: nil))
    for root in roots {
      let map = try mapping(root)
      if map["id"] == nil {
        try addShared(map, at: root, to: &book)
      } else {
        book.categories.append(try category(from: map, at: root))
      }
    }
    return book
  }

  /// The names and places from the root of `names.yaml`.
  public static func names(from root: Node) throws -> NameBook {
    let map = try mapping(root)
    try check(
      map, at: root, accepts: ["first-names", "doubtful", "places", "cues", "small-place"])
    func words(_ key: String) throws -> [String] { try map[key].map(strings) ?? [] }
    return NameBook(
      firstNames: try words("first-names"), doubtful: try words("doubtful"),
      places: try words("places"), cues: try words("cues"), smallPlace: try words("small-place"))
  }

  private static func addShared(
    _ map: [String: Node], at root: Node, to book: inout SignalBook
  ) throws {
    try check(map, at: root, accepts: shared)
    let lists = try map["lists"].map(mapping) ?? [:]
    for (name, words) in lists {
      book.lists[name] = try strings(words)
    }
    book.collisions += try map["collisions"].map(strings) ?? []
    book.idioms += try map["idioms"].map(strings) ?? []
    if let node = map["scope"] { book.scope = try scope(from: node) }
  }

  private static func category(from map: [String: Node], at root: Node) throws -> SignalCategory {
    try check(
      map, at: root, accepts: ["id", "opens", "weight", "asks", "patterns", "except"])
    guard let weight = Int(try string(map["weight"], in: root)) else {
      throw failure(root, "vekten er ikke et tall", accepted: "skriv 1, 2 eller 3")
    }
    return SignalCategory(
      id: try string(map["id"], in: root), opens: try map["opens"].map { try string($0, in: root) },
      weight: weight, asks: try localized(map["asks"], in: root),
      patterns: try map["patterns"].map(strings) ?? [],
      except: try map["except"].map(strings) ?? [])
  }

  private static func scope(from node: Node?) throws -> SignalScope {
    let map = try node.map(mapping) ?? [:]
    let keys: Set = [
      "negations", "spared", "walls", "denials", "fiction", "real", "hearsay", "history",
      "childs-words", "staff",
    ]
    if let node { try check(map, at: node, accepts: keys) }
    func words(_ key: String) throws -> [String] { try map[key].map(strings) ?? [] }
    return SignalScope(
      negations: try words("negations"), spared: try words("spared"), walls: try words("walls"),
      denials: try words("denials"), fiction: try words("fiction"), real: try words("real"),
      hearsay: try words("hearsay"), history: try words("history"),
      childsWords: try words("childs-words"), staff: try words("staff"))
  }
}

extension SignalsReading {
  private static func mapping(_ node: Node) throws -> [String: Node] {
    guard let mapping = node.mapping else { throw failure(node, expected: .mapping) }
    return Dictionary(
      mapping.compactMap { key, value in key.scalar.map { ($0.string, value) } },
      uniquingKeysWith: { first, _ in first })
  }

  private static func strings(_ node: Node) throws -> [String] {
    guard let sequence = node.sequence else { throw failure(node, expected: .sequence) }
    return try sequence.map { try string($0, in: node) }
  }

  private static func string(_ node: Node?, in parent: Node) throws -> String {
    guard let scalar = node?.scalar else { throw failure(node ?? parent, expected: .text) }
    return scalar.string
  }

  private static func localized(_ node: Node?, in parent: Node) throws -> Localized {
    guard let node else {
      throw failure(parent, "nøkkelen 'asks' mangler", accepted: "skriv en tekst i nb, nn og en")
    }
    let map = try mapping(node)
    try check(map, at: node, accepts: ["nb", "nn", "en"])
    return Localized(
      nb: try string(map["nb"], in: node), nn: try string(map["nn"], in: node),
      en: try string(map["en"], in: node))
  }

  private static func check(
    _ map: [String: Node], at node: Node, accepts keys: Set<String>
  ) throws {
    guard let odd = map.keys.filter({ !keys.contains($0) }).min() else { return }
    let key = node.mapping?.first { $0.key.string == odd }?.key
    let fault = Fault.unknownKey(odd, accepted: Array(keys))
    throw failure(key ?? node, fault.what, accepted: fault.accepted)
  }

  private static func failure(_ node: Node, expected shape: Fault.Shape) -> SignalsReadingError {
    failure(node, Fault.expected(shape).what, accepted: Fault.expected(shape).accepted)
  }

  private static func failure(
    _ node: Node, _ found: String, accepted: String
  ) -> SignalsReadingError {
    let place = node.mark.map { "\($0.line):\($0.column)" } ?? ""
    return SignalsReadingError(place: place, found: found, accepted: accepted)
  }
}
