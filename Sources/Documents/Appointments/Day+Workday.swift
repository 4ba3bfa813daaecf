public import Calendar

extension Day {
  /// The day itself if offices are open, else the next such day.
  ///
  /// Where the next such day would be later than `latest`, the last one before is taken.
  public func workday(notAfter latest: Day? = nil) -> Day {
    guard !isWorkday else { return self }
    let next = nextWorkday
    guard let latest, next > latest else { return next }
    var day = self
    while !day.isWorkday { day = day.adding(days: -1) }
    return day
  }
}
