public import Calendar
public import Wording

/// Appointments as a calendar that other programs import (RFC 5545).
public struct ICalendar: Sendable {
  /// What is due.
  public var appointments: [Appointment]

  /// The language of the words.
  public var language: Language

  /// The day it is written.
  public var today: Day

  /// Creates a calendar.
  public init(_ appointments: [Appointment], language: Language, today: Day) {
    self.appointments = appointments
    self.language = language
    self.today = today
  }

  /// The calendar as text, with its lines folded and ended as the standard wants.
  public var text: String {
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//bti//papers//\(language.rawValue.uppercased())",
      "CALSCALE:GREGORIAN",
    ]
    return (head + appointments.flatMap(event) + ["END:VCALENDAR"])
      .map { $0.folded + "\r\n" }.joined()
  }

  /// Without a time of day, so that it says «on that day» in every time zone.
  private func event(_ appointment: Appointment) -> [String] {
    [
      "BEGIN:VEVENT", "UID:\(appointment.uid.escaped)", "DTSTAMP:\(today.compact)T000000Z",
      "DTSTART;VALUE=DATE:\(appointment.day.compact)",
      "DTEND;VALUE=DATE:\(appointment.day.adding(days: 1).compact)",
      "SUMMARY;LANGUAGE=\(language.rawValue):\(appointment.title.escaped)",
      "DESCRIPTION;LANGUAGE=\(language.rawValue):\(appointment.text.escaped)",
      "CLASS:PRIVATE", "TRANSP:TRANSPARENT", "END:VEVENT",
    ]
  }
}

extension Day {
  fileprivate var compact: String { iso.replacing("-", with: "") }
}

extension String {
  /// The text with every sign that has a meaning in a calendar made plain.
  fileprivate var escaped: String {
    printable.unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "\n": text += "\\n"
      case "\\", ";", ",": text += "\\\(scalar)"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }

  /// The line cut into rows of at most 75 bytes, never inside a character; later rows begin with a space.
  fileprivate var folded: String {
    var rows = String.UnicodeScalarView()
    var bytes = 0
    for scalar in unicodeScalars {
      let width = UTF8.width(scalar)
      if bytes + width > 75 {
        rows.append(contentsOf: "\r\n ".unicodeScalars)
        bytes = 1
      }
      rows.append(scalar)
      bytes += width
    }
    return String(rows)
  }
}
