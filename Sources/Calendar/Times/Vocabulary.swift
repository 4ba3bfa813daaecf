/// The words for days, months, numbers and units in bokmål, nynorsk and English.
enum Vocabulary {
  static let weekdays: [String: Weekday] = table([
    .monday: "mandag måndag mandager måndagar mandagen måndagen mand månd man mån monday mondays",
    .tuesday:
      "tirsdag tysdag tirsdager tysdagar tirsdagen tysdagen tirsd tysd tir tirs tys tuesday tuesdays",
    .wednesday: "onsdag onsdager onsdagar onsdagen onsd ons wednesday wednesdays",
    .thursday: "torsdag torsdager torsdagar torsdagen torsd tor tors thursday thursdays",
    .friday: "fredag fredager fredagar fredagen fre friday fridays",
    .saturday: "lørdag laurdag lørdager laurdagar lørdagen laurdagen lør laur saturday saturdays",
    .sunday: "søndag sundag søndager søndagar søndagen sundagen søn sunday sundays",
  ])

  // «tor», «man» and «laur» are names or words too: they count only with a point or in a span.
  static let shortWeekdays = words("man mån tir tirs tys ons tor tors fre lør laur søn")

  static let months: [String: Int] = table([
    1: "januar jan january", 2: "februar feb february", 3: "mars mar march", 4: "april apr",
    5: "mai may", 6: "juni jun june", 7: "juli july", 8: "august aug",
    9: "september sept sep", 10: "oktober okt october oct", 11: "november nov",
    12: "desember des december dec",
  ])

  static let numbers: [String: Int] = table([
    1: "en ett et ein eitt ei éin éi én one", 2: "to two begge", 3: "tre three", 4: "fire four",
    5: "fem five", 6: "seks six", 7: "sju syv seven", 8: "åtte eight", 9: "ni nine", 10: "ti ten",
    11: "elleve eleven", 12: "tolv twelve", 13: "tretten", 14: "fjorten", 15: "femten fifteen",
    20: "tjue", 25: "tjuefem", 30: "tretti", 40: "førti", 45: "førtifem", 50: "femti",
    60: "seksti",
  ])

  /// Units of time and how many days each has, zero for those shorter than a day.
  static let units: [String: Int] = table([
    0: """
    minutt minutter minuttar minutta min minute minutes time timer timar hour hours sekund
    sekunder sekund sek skoletime skoletimer skoletimar
    """,
    1: "dag dager dagar dagene dagane dg day days døgn skoledager skuledagar skoledagar",
    7: "uke uker ukene uka uken uk veke veker vekene veka vekane week weeks skoleuker skuleveker",
    30: "måned måneder månedene måneden månad månader månadene månaden månadane month months mnd",
    182: "halvår", 365: "år year years skoleår skuleår",
  ])

  static func words(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static func table<Value>(_ lists: [Value: String]) -> [String: Value] {
    var table: [String: Value] = [:]
    for (value, list) in lists { for word in words(list) { table[word] = value } }
    return table
  }
}

extension Int {
  /// The number that a word in small letters says, as «tre» or «three»; nil for any other word.
  public init?(word: String) {
    guard let number = Vocabulary.numbers[word] else { return nil }
    self = number
  }
}
