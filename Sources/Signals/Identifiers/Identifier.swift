/// Something in a text that could tell who the child is.
public struct Identifier: Sendable, Hashable {
  /// What it is.
  public var kind: IdentifierKind

  /// The words as they were written.
  public var match: String

  /// Where the words stand.
  public var range: Range<String.Index>
}

/// The ways in which a text can tell who somebody is.
public enum IdentifierKind: String, Sendable, Codable, CaseIterable {
  /// A fødselsnummer with right check digits.
  case nationalNumber = "national-number"

  /// A D-number with right check digits.
  case dNumber = "d-number"

  /// An H-number, used by the health services.
  case hNumber = "h-number"

  /// An organisation number with a right check digit.
  case organisation

  /// A telephone number.
  case phone

  /// An e-mail address.
  case email

  /// A street with a number, a post box, a postcode with its place.
  case address

  /// A date that is said to be a birthday.
  case birthDate = "birth-date"

  /// A likely personal name.
  case name

  /// What is so rare that a small place knows who it is; a hint, nothing to replace.
  case smallPlace = "small-place"
}
