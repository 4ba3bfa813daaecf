import Calendar

extension Sheet {
  /// What is due, and when.
  mutating func dates() {
    table(
      [.dueDate, .what, .source],
      dossier.appointments.map { appointment in
        [
          appointment.day.words(in: dossier.language), appointment.text,
          dossier.labels(of: appointment.cite),
        ]
      })
    list(.datesKeeping, under: .goodToKnow)
  }
}
