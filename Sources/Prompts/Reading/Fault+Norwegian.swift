import Wording

/// The wording of every fault, in one place.
extension Fault: CustomStringConvertible {
  /// What is wrong; what is accepted.
  public var description: String { "\(what); \(accepted)" }

  /// What is wrong.
  var what: String {
    switch self {
    case .unreadable(let why): "filen kan ikke leses: \(why)"
    case .syntax(let fault): fault.what
    case .expected: "her står noe annet enn det skal"
    case .unknownKey(let key, _): "ukjent nøkkel '\(key)'"
    case .duplicateKey(let key): "nøkkelen '\(key)' står to ganger"
    case .missingKey(let key): "nøkkelen '\(key)' mangler"
    case .emptyText: "teksten er tom"
    case .missingLanguage(let code): "teksten mangler på '\(code)'"
    case .unknownWord(let word, let role, _): "ukjent \(role) '\(word)'"
    case .duplicateID(let id, let first): "id-en '\(id)' er brukt i \(first.file):\(first.line)"
    case .malformedID(let id): "'\(id)' kan ikke være en id"
    case .badCondition(let what, _): "vilkåret er ikke til å forstå: \(what)"
    case .badPattern(let what, _): what
    case .askedLater(let id): "'\(id)' blir spurt om senere enn dette"
    case .neverAsked(let id): "'\(id)' blir aldri spurt om på dette nivået"
    case .unused(let id): "'\(id)' blir aldri spurt om i denne veilederen"
    case .unreachable(let what): what
    case .noSource: "dette har ingen kilde"
    case .uncited(let id): "ingenting viser til \(id)"
    case .onlyExplained(let id): "bare ordlista viser til \(id)"
    case .citedAnyway(let id): "\(id) er utelatt, men noe viser til punktet likevel"
    case .outOfRange(let what, _): "\(what) passer ikke"
    case .badStandIn(let name, _): "det finnes ingen plassholder '{\(name)}'"
    case .unevenStandIns(let names, let code):
      "på '\(code)' har teksten ikke de samme plassholderne (\(names.joined(separator: ", ")))"
    }
  }

  /// What would be right.
  var accepted: String {
    switch self {
    case .unreadable: "den må finnes og være UTF-8"
    case .syntax(let fault): fault.accepted
    case .expected(let shape): "skriv \(shape.rawValue)"
    case .unknownKey(let key, let accepted): meant(key, accepted, "her kan stå")
    case .duplicateKey: "behold én"
    case .missingKey(let key): "skriv '\(key):' her"
    case .emptyText: "skriv den, eller ta bort nøkkelen"
    case .missingLanguage: "en tekst har nb, nn og en, alle tre"
    case .unknownWord(let word, _, let accepted): meant(word, accepted, "kjente")
    case .duplicateID: "velg en annen"
    case .malformedID: "bruk små bokstaver a-z, tall og bindestrek"
    case .badCondition(_, let accepted), .badPattern(_, let accepted): accepted
    case .askedLater: "'when' kan bare se på det som er spurt om før"
    case .neverAsked: "spør i et trinn, eller ta bort regelen"
    case .unused: "sett det i 'ask' i et trinn, eller ta det bort"
    case .unreachable: "legg til nivået, eller velg et annet råd"
    case .noSource: "skriv 'cite: [...]' med et punkt fra sources/"
    case .uncited: "vis til det, eller si med 'omitted:' hvorfor ikke"
    case .onlyExplained: "vis til punktet der noen får vite hva de skal gjøre"
    case .citedAnyway: "ta bort 'omitted:', eller det som viser dit"
    case .outOfRange(_, let accepted): accepted
    case .badStandIn(let name, let accepted): meant(name, accepted, "kjente")
    case .unevenStandIns: "bruk de samme i nb, nn og en"
    }
  }

  private func meant(_ word: String, _ accepted: [String], _ label: String) -> String {
    if let near = nearest(to: word, among: accepted) { return "mente du '\(near)'?" }
    let known = Set(accepted).sorted()
    return "\(label): \(known.prefix(24).joined(separator: ", "))\(known.count > 24 ? ", …" : "")"
  }
}
