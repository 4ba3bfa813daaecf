/// Shapes on a sheet, written as SVG.
struct Drawing {
  private var shapes: [String] = []

  enum Box: String { case head, step, end, go, stop, strip }

  mutating func box(_ box: Box, x: Double, y: Double, width: Double, height: Double) {
    let round = box == .step || box == .strip || box == .head ? 3 : min(height / 2, 11)
    shapes.append(
      "<rect class=\"\(box.rawValue)\" x=\"\(x.short)\" y=\"\(y.short)\" width=\"\(width.short)\" "
        + "height=\"\(height.short)\" rx=\"\(round.short)\"/>")
  }

  /// Rows of text from a top edge down.
  mutating func text(_ text: Typeset, x: Double, y: Double, isStrong: Bool = false) {
    let weight = isStrong ? " class=\"strong\"" : ""
    for (place, row) in text.rows.enumerated() {
      let base = y + Double(place) * text.leading + text.size * 0.95
      shapes.append(
        "<text\(weight) x=\"\(x.short)\" y=\"\(base.short)\" font-size=\"\(text.size.short)\">"
          + "\(row.escaped)</text>")
    }
  }

  /// A line through points, with or without an arrowhead.
  mutating func line(_ points: [(x: Double, y: Double)], hasArrow: Bool, dash: String = "") {
    let path = points.enumerated().map { "\($0 == 0 ? "M" : "L")\($1.x.short) \($1.y.short)" }
    let end = hasArrow ? " marker-end=\"url(#arrow)\"" : ""
    let dashes = dash.isEmpty ? "" : " stroke-dasharray=\"\(dash)\""
    shapes.append("<path d=\"\(path.joined(separator: " "))\"\(end)\(dashes)/>")
  }

  mutating func dot(x: Double, y: Double) {
    shapes.append("<circle cx=\"\(x.short)\" cy=\"\(y.short)\" r=\"2.6\"/>")
  }

  /// The sheet, fitted to A4 on its side.
  func svg(title: String, description: String, width: Double, height: Double, language: String)
    -> String
  {
    """
    <svg xmlns="http://www.w3.org/2000/svg" width="297mm" height="210mm" \
    viewBox="0 0 \(width.short) \(height.short)" preserveAspectRatio="xMidYMin meet" role="img" \
    lang="\(language)" aria-labelledby="title description">
    <title id="title">\(title.escaped)</title>
    <desc id="description">\(description.escaped)</desc>
    <style>
    text { font-family: "Liberation Sans", Arial, Helvetica, sans-serif; fill: #111; }
    .strong { font-weight: bold; }
    rect { fill: #fff; stroke: #333; stroke-width: 1; }
    rect.head { fill: #e3e9f2; stroke-width: 1.6; }
    rect.strip { fill: #f6f6f6; }
    rect.go { fill: #eef4e8; stroke-width: 1.6; }
    rect.stop { fill: #fdecea; stroke: #7a1f14; stroke-width: 1.8; }
    path { fill: none; stroke: #333; stroke-width: 1.4; }
    circle, marker path { fill: #333; stroke: none; }
    </style>
    <defs><marker id="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" \
    markerHeight="8" orient="auto-start-reverse"><path d="M0 0L10 5L0 10z"/></marker></defs>
    \(shapes.joined(separator: "\n"))
    </svg>

    """
  }
}

extension Double {
  /// The number with at most one decimal.
  var short: String {
    let tenths = Int((self * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
  }
}
