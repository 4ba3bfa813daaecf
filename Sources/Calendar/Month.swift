public import Wording

/// A month of the year.
public enum Month: Int, Sendable, Codable, CaseIterable {
  case january = 1
  case february, march, april, may, june, july, august, september, october, november, december

  /// Its name, written as inside a sentence; bokmål and nynorsk agree.
  public var name: Localized {
    Localized(nb: norwegian, nn: norwegian, en: english)
  }

  private var norwegian: String {
    switch self {
    case .january: "januar"
    case .february: "februar"
    case .march: "mars"
    case .april: "april"
    case .may: "mai"
    case .june: "juni"
    case .july: "juli"
    case .august: "august"
    case .september: "september"
    case .october: "oktober"
    case .november: "november"
    case .december: "desember"
    }
  }

  private var english: String {
    switch self {
    case .january: "January"
    case .february: "February"
    case .march: "March"
    case .april: "April"
    case .may: "May"
    case .june: "June"
    case .july: "July"
    case .august: "August"
    case .september: "September"
    case .october: "October"
    case .november: "November"
    case .december: "December"
    }
  }
}
