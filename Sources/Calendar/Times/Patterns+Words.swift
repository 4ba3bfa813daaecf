// Lists of words that several patterns share.
extension Patterns {
  static let partsOfDay =
    "morgen|morgenen|morgenene|morgon|morgonen|morgonane|mornan|mornane|formiddag|formiddagen|"
    + "føremiddag|føremiddagen|ettermiddag|ettermiddagen|ettermiddagene|ettermiddagane|kveld|"
    + "kvelden|kveldene|kveldane|natt|natta|natten|netter|nettene|dagen|dagtid|morgenkvisten"

  static let schoolEvents =
    "skoletid|skoletida|skoletiden|skuletid|skuletida|skolen|skulen|skole|skule|skolestart|"
    + "skulestart|skoledagen|skuledagen|skoleslutt|skuleslutt|frokost|frokosten|frukost|frukosten|"
    + "middag|middagen|lunsj|lunsjen|leggetid|leggetida|leggjetid|leggjetida|sengetid|sengetida|"
    + "barnehagen|barnehage|trening|treninga|treningen|kveldsmat|kveldsmaten|storefri|langfri|"
    + "timen|økta|økten|lekser|leksene|leksa|leggingen|legginga|friminutt|friminuttet|jobb|jobben|"
    + "samlingsstund|samlingsstunda|samlingsstunden|samling|samlinga|samlingen|måltid|måltidet"

  static let often =
    "dag|dagen|morgen|morgon|kveld|ettermiddag|formiddag|føremiddag|natt|uke|uka|uken|veke|veka|"
    + "måned|månad|måneden|månaden|time|timen|økt|skoletime|skuletime|skoledag|skuledag|"
    + "hverdag|kvardag|virkedag|ukedag|vekedag|gang|gong|friminutt|samling|samlingsstund|måltid|"
    + "helg|middag|frokost|frukost|lunsj|trening|arbeidsøkt|skoleuke|skuleveke|barnehagedag|"
    + "mattetime|norsktime|gymtime|leksetime|svømmetime|symjetime|day|morning|evening|week|time|"
    + "matpause|utetid|leketid|leiketid|mandagsmorgen|overgang|undervisningstime|leggetid|økter"

  static let every = "hver|hvert|kvar|kvart|every|each|alle"

  static let perUnit =
    "uke|uka|uken|veke|veka|dag|dagen|måned|måneden|månad|månaden|time|timen|økt|økta|økten|"
    + "friminutt|friminuttet|skoledag|skuledag|samling|samlinga|måltid|week|day|month|skoleuke|"
    + "kveld|kvelden|skuleveke|semester|halvår|år"

  static let manyDays =
    "dager|dagar|dagene|dagane|skoledager|skoledagene|skuledagar|skuledagane|kvelder|kveldar|"
    + "morgener|morgonar|morgenene|morgonane|hverdager|hverdagene|kvardagar|kvardagane|friminutt|"
    + "friminuttene|friminutta|måltider|måltidene|måltid|måltida|timer|timene|timar|timane|"
    + "samlingsstunder|samlinger|samlingar|økter|økta|overganger|overgangar|ukedager|vekedagar|"
    + "ettermiddager|ettermiddagar|uker|veker|treninger|treningar|skoletimer|skuletimar|netter"

  static let wholes =
    "høsten|våren|hausten|skoleåret|skuleåret|måneden|månaden|semesteret|semester|vinteren|"
    + "perioden|halvåret|uka|uken|veka|høst|vår|haust"

  static let limits =
    "innen|innan|senest|seinast|til|inntil|by|until|within|before|før"

  static let evaluate =
    "evalueres|evaluerast|evaluerest|evaluert|evaluerer|evaluering|evalueringen|evalueringa|"
    + "evalueringsmøte|evalueringsmøtet|evalueringsdato|evalueringsdag|eval|evaluation|evaluated"

  static let fillers =
    "i|på|den|:|.|,|-|–|om|senest|seinast|innen|innan|møte|møtet|blir|er|vert|dette|av|oss|"
    + "med|etter|til|dato|stafettloggmøte|stafettloggmøtet|on|neste|nytt|målet|skal|"
    + "ansvarsgruppemøte|samarbeidsmøte|samarbeidsmøtet"
}
