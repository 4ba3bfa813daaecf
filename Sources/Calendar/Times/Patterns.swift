/// Every pattern of time, in the notation of ``Element``.
enum Patterns {
  static let all: [Pattern] =
    clock + dayparts + frequencies + counts + lengths + periods + dates + deadlines + evaluations
    + ages

  /// The patterns that can begin with a word, so that a word is tried against few of them.
  static let byWord: [String: [Int]] = {
    var table: [String: [Int]] = [:]
    for (index, pattern) in all.enumerated() {
      for word in pattern.elements.firstWords { table[word, default: []].append(index) }
    }
    return table
  }()

  /// The patterns that can begin with digits.
  static let byNumber: [Int] = all.indices.filter { all[$0].elements.beginWithNumber }

  private static let clock: [Pattern] = [
    Pattern(.clock, "kl|klokka|klokken|klokkeslettet ?. ?ca|rundt|omtrent|cirka ?. @hour"),
    Pattern(
      .clock,
      "?fra|frå|mellom|from|between kl|klokka|klokken ?. ?ca ?. @hour -|–|til|og|to ?kl|"
        + "klokka|klokken ?. @hour"
    ),
    Pattern(
      .clock,
      "fra|frå|mellom|from|between ?ca ?. @hour -|–|til|og|to ?kl|klokka|klokken ?. @hour @nonoun"),
    Pattern(.clock, "@time"),
    Pattern(.clock, "@time -|–|til|to @hour"),
    Pattern(.clock, "?til halv #"),
    Pattern(.clock, "kvart over|på #"),
    Pattern(.clock, "# over|på halv ?# @nonoun"),
    Pattern(.clock, "?at # am|pm"),
  ]

  private static let dayparts: [Pattern] = [
    Pattern(.daypart, "om|på|utpå|i|in ?the \(partsOfDay)"),
    Pattern(.daypart, "tidlig|tidleg|sent|seint ?om|på ?\(partsOfDay)"),
    Pattern(.daypart, "før|etter|after|before \(schoolEvents)"),
    Pattern(.daypart, "ved leggetid|leggetida|leggjetid|leggjetida|sengetid|sengetida"),
    Pattern(
      .daypart,
      "i ?løpet ?av skoletid|skoletida|skoletiden|skuletida|skuletid|skoledagen|skuledagen"),
    Pattern(
      .daypart,
      "i|på første|fyrste|siste|andre|tredje|fjerde økt|økta|økten|time|timen|skoletime|"
        + "friminutt"),
    Pattern(.daypart, "i|på # . økt|time"),
    Pattern(
      .daypart,
      "på|i hverdager|hverdagene|kvardager|kvardagar|kvardagane|virkedager|yrkedagar|"
        + "ukedager|ukedagene|vekedagar|vekedagane|skoledager|skuledagar|hverdagen|kvardagen"),
    Pattern(.daypart, "i|på|kvar|hver helg|helga|helgen|helgene|helgane|helgar|helger|weekends"),
    Pattern(.daypart, "til faste|fast tider|tidspunkt|tid"),
    Pattern(.daypart, "on weekdays|weekends"),
  ]

  private static let frequencies: [Pattern] = [
    Pattern(.weekday, "?på|om|on @days"),
    Pattern(.frequency, "\(every) ?eneste|einaste|enkelt|bidige \(often)"),
    Pattern(.frequency, "\(every) ?eneste|einaste @days"),
    Pattern(.frequency, "\(every) ?eneste|einaste @days \(partsOfDay)"),
    Pattern(.frequency, "hver|kvar|hvert|kvart # . \(often)|minutt"),
    Pattern(.frequency, "hver|kvar|hvert|kvart andre|tredje|fjerde|annen|annan \(often)|minutt"),
    Pattern(.frequency, "hver|kvar|hvert|kvart andre|tredje|annen|annan @days"),
    Pattern(.frequency, "hvert|kvart|kvar|hver # minutt|min|kvarter"),
    Pattern(
      .frequency,
      "annenhver|annenhvert|annankvar|annakvar|annahver|annakvart|annakvart|kvarannan|"
        + "anankvar|annankvart \(often)"),
    Pattern(.frequency, "annenhver|annankvar|annakvar|annahver @days"),
    Pattern(.frequency, "anna|annan|annen|every kvar|hver|other \(often)"),
    Pattern(
      .frequency,
      "?minst|inntil|opptil # ?-|–|til|eller ?# gang|ganger|gong|gonger|x|times|dager|dagar|"
        + "kvelder|kveldar|morgener|morgonar|økter|timer|timar ?i|per|pr|om|a|each|hver|kvar|"
        + "kvart|hvert ?. \(perUnit)"),
    Pattern(.frequency, "?minst # dager|dagar|kvelder|kveldar|timer|timar av # ?i ?uka|uken|veka"),
    Pattern(.frequency, "once|twice a \(perUnit)"),
    Pattern(
      .frequency,
      "daglig|dagleg|ukentlig|ukentleg|vekentleg|vekentlege|ukentlige|månedlig|månadleg|"
        + "daglege|daglige|daily|weekly|monthly"),
    Pattern(.frequency, "alle|all \(manyDays)"),
    Pattern(.frequency, "?minst # ?av|of ?de|dei ?# \(manyDays) ?i|per|om ?. ?\(perUnit)"),
    Pattern(
      .frequency,
      "?minst # av|of ?de|dei # ?første|siste \(manyDays) ?i|per|om ?uka|uken|veka"),
    Pattern(.frequency, "# / # \(manyDays)"),
    Pattern(.frequency, "?de|dei fleste \(manyDays)"),
    Pattern(.frequency, "morgen og kveld"), Pattern(.frequency, "morgon og kveld"),
    Pattern(.frequency, "morgen|morgon|kveld"),
  ]

  private static let counts: [Pattern] = [
    Pattern(
      .count,
      "?minst # av|of ?de|dei # ?gang|ganger|gonger|times|forsøk|oppgaver|oppgåver|"
        + "situasjoner|situasjonar"),
    Pattern(.count, "?minst # gang|ganger|gong|gonger|times ?på|i ?rad"),
    Pattern(.count, "?minst # %"), Pattern(.count, "?minst # prosent|percent"),
  ]

  private static let lengths: [Pattern] = [
    Pattern(.length, "?i ?minst # ?-|–|til|eller ?# @short"),
    Pattern(.length, "?i ?minst # , # @short"),
    Pattern(.length, "?i ?minst # og en|ein halv time"),
    Pattern(.length, "?i ?en|ein halvtime|halvtimes|kvarter|kvarters"),
    Pattern(
      .extent,
      "hele|heile dagen|natta|natten|uka|uken|veka|skoledagen|skuledagen|økta|økten|timen"),
    Pattern(.length, "?i et|eit kvarter"), Pattern(.length, "?i en|ein halv time"),
    Pattern(.length, "?i halvannen|halvannan|halvanna time"),
    Pattern(.length, "?i en|ein skoletime|skuletime|time"),
  ]

  private static let periods: [Pattern] = [
    Pattern(.period, .ahead, "i|over|gjennom|for ?minst|ca # ?hele|heile @unit"),
    Pattern(.period, .ahead, "i|over|for ?ca # -|–|til|eller # @unit"),
    Pattern(
      .period, .ahead,
      "?i|over|for|gjennom de|dei|the neste|næraste|nærmeste|kommende|komande|kommande|"
        + "første|fyrste|next ?# ?-|–|til ?# @unit"),
    Pattern(.period, "i ?et|eit halvt år|skoleår|skuleår"),
    Pattern(.period, "i hele|heile|denne|perioden ?\(wholes)"),
    Pattern(.period, "hele|heile|denne|resten ?av \(wholes)"),
    Pattern(.period, "i|til vår|høst|haust|vinter|sommer|sommar|haust"),
    Pattern(.period, "i ?en|ein periode|prøveperiode ?på ?# ?@unit"),
    Pattern(.period, .ahead, "i en|ein periode|prøveperiode på # @unit"),
    Pattern(.period, .date, "fra|frå|from @date til|-|–|to|og @date"),
    Pattern(.period, .ahead, "# uker|veker på|i rad"),
  ]

  private static let dates: [Pattern] = [
    Pattern(.date, .date, "@date"), Pattern(.date, .date, "fra|frå|from|på|den @date"),
    Pattern(.date, .date, "?i|in ?løpet ?av uke|veke|week #"),
    Pattern(.date, .date, "neste|next uke|veke|week"),
    Pattern(.date, .date, "neste|next|førstkommende|førstkomande @days"),
    Pattern(.date, .date, "om # ?-|–|til ?# @unit"), Pattern(.date, .date, "in # @unit"),
  ]

  private static let deadlines: [Pattern] = [
    Pattern(.deadline, .date, "\(limits) ?den|utgangen|utgongen|slutten ?av @date"),
    Pattern(.deadline, .date, "fram|frem til|mot ?den ?utgangen|utgongen|slutten ?av @date"),
    Pattern(.deadline, .date, "i løpet av @date"),
    Pattern(.deadline, .ahead, "innen|innan|within # @unit"),
    Pattern(.deadline, .ahead, "i løpet av ?de|dei ?neste|kommende|første # ?-|–|til ?# @unit"),
    Pattern(.deadline, .ahead, "etter|after # ?-|–|til ?# @unit"),
    Pattern(.deadline, .before, "\(limits) @season"),
    Pattern(.deadline, .before, "fram|frem til|mot @season"),
    Pattern(.deadline, .after, "etter|after @season"),
    Pattern(.deadline, .date, "\(limits) ?utgangen|utgongen|slutten ?av uke|veke|week #"),
    Pattern(.deadline, "ved|innen|innan|til ?utgangen|slutten ?av skoleåret|skuleåret|semesteret"),
  ]

  private static let evaluations: [Pattern] = [
    Pattern(.evaluation, .date, "\(evaluate) *\(fillers) @date"),
    Pattern(.evaluation, .date, "\(evaluate) *\(fillers) uke|veke|week #"),
    Pattern(.evaluation, .date, "\(evaluate) *\(fillers) neste|next uke|veke|week"),
    Pattern(.evaluation, .ahead, "\(evaluate) *\(fillers) # ?-|–|til ?# @unit"),
    Pattern(.evaluation, .before, "\(evaluate) *\(fillers) før|til|innen|innan @season"),
    Pattern(.evaluation, .after, "\(evaluate) *\(fillers) @season"),
    Pattern(.evaluation, .date, "\(evaluate) *\(fillers) neste|førstkommende @days"),
    Pattern(.evaluation, .date, "ny vurdering|evaluering|samtale *\(fillers) @date"),
  ]

  private static let ages: [Pattern] = [
    Pattern(.age, "# ?, ?# år|mnd|måneder|månader ?gammel|gammal|gamal|gamle"),
    Pattern(.age, "# - åring|åringen|åringer|åringar"),
    Pattern(.age, "# . trinn|klasse|trinnet|klassen|klassetrinn|trinns"),
  ]
}
