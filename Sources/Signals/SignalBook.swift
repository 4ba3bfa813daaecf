public import Wording

/// Everything the finder knows, as it is written in `prompts/signals/`.
public struct SignalBook: Sendable, Hashable, Codable {
  /// The categories, in the order in which their signals are shown.
  public var categories: [SignalCategory]

  /// Named lists of words, used as `<name>` in a pattern.
  public var lists: [String: [String]]

  /// Words that a folded spelling must not turn into: `far` is not `får`.
  public var collisions: [String]

  /// Patterns that are innocent in every category.
  public var idioms: [String]

  /// What the rest of a sentence may say about a signal.
  public var scope: SignalScope

  /// The points that were learned for the categories, as ``SignalPoints`` reads them.
  public var points: String

  /// Creates a book from its parts.
  public init(
    categories: [SignalCategory], lists: [String: [String]], collisions: [String],
    idioms: [String], scope: SignalScope, points: String = ""
  ) {
    self.categories = categories
    self.lists = lists
    self.collisions = collisions
    self.idioms = idioms
    self.scope = scope
    self.points = points
  }
}

/// One category of words that need a question.
public struct SignalCategory: Sendable, Hashable, Codable {
  /// The stable id, as `violence`.
  public var id: String

  /// The safeguard question that a signal opens, if any.
  public var opens: String?

  /// How grave it is, from 1 (informs) to 3 (grave).
  public var weight: Int

  /// The sentence that asks the writer; `{match}` is what was written.
  public var asks: Localized

  /// What gives a signal.
  public var patterns: [String]

  /// What takes a signal of this category away where it covers the same words.
  public var except: [String]

  /// Creates a category from its parts.
  public init(
    id: String, opens: String?, weight: Int, asks: Localized, patterns: [String],
    except: [String]
  ) {
    self.id = id
    self.opens = opens
    self.weight = weight
    self.asks = asks
    self.patterns = patterns
    self.except = except
  }
}

/// The patterns that tell what a sentence says about a signal in it.
public struct SignalScope: Sendable, Hashable, Codable {
  /// Words that negate what follows or what stands right before them.
  public var negations: [String]

  /// Words before or after a negation that keep it from negating: `ikke bare`, `vil ikke`.
  public var spared: [String]

  /// Words that a negation does not reach across: `men`, `fordi`.
  public var walls: [String]

  /// Phrases that negate across such words too: `avkrefter at`.
  public var denials: [String]

  /// Phrases that make the sentence a tale, a lesson or a plan.
  public var fiction: [String]

  /// Phrases that keep a sentence from being a tale.
  public var real: [String]

  /// Phrases for what others have told.
  public var hearsay: [String]

  /// Phrases for what lies back in time.
  public var history: [String]

  /// Phrases for what the child has said or shown.
  public var childsWords: [String]

  /// Phrases for somebody employed.
  public var staff: [String]

  /// Creates a scope from its phrases.
  public init(
    negations: [String] = [], spared: [String] = [], walls: [String] = [],
    denials: [String] = [], fiction: [String] = [], real: [String] = [],
    hearsay: [String] = [], history: [String] = [], childsWords: [String] = [],
    staff: [String] = []
  ) {
    self.negations = negations
    self.spared = spared
    self.walls = walls
    self.denials = denials
    self.fiction = fiction
    self.real = real
    self.hearsay = hearsay
    self.history = history
    self.childsWords = childsWords
    self.staff = staff
  }
}
