public import Wording

extension GuideMap {
  /// The map as a drawing for A4 on its side: a column a level, steps downwards, ways to other levels
  /// along the foot and up beside them.
  public func svg(in language: Language) -> String {
    var plan = MapPlan(self)
    return plan.drawn(in: language)
  }
}

/// Where everything stands on the sheet; y grows downwards.
private struct MapPlan {
  private let map: GuideMap
  private var drawing = Drawing()
  private let sheet = 1188.0
  private let margin = 20.0
  private let gutter = 34.0
  private let pad = 6.0
  private var top = 0.0

  /// By column and end, the foot of a box that leads to another level.
  private var exits: [(from: Int, to: Int, x: Double, y: Double)] = []

  init(_ map: GuideMap) {
    self.map = map
  }

  private var width: Double {
    let count = Double(max(1, map.columns.count))
    return (sheet - 2 * margin - count * gutter) / count
  }

  /// The left edge of a column; the gutter stands before it.
  private func left(_ column: Int) -> Double {
    margin + gutter + Double(column) * (width + gutter)
  }

  mutating func drawn(in language: Language) -> String {
    let title = Typeset(map.title, size: 22, width: sheet - 2 * margin)
    drawing.text(title, x: margin, y: margin, isStrong: true)
    top = margin + title.height + 8
    strip()
    let feet = map.columns.indices.map { column($0) }
    let foot = ways(below: feet.max() ?? top)
    return drawing.svg(
      title: map.title, description: map.description, width: sheet,
      height: max(foot + margin, sheet * 210 / 297), language: language.rawValue)
  }

  /// What is asked first everywhere, above the columns.
  private mutating func strip() {
    let start = top
    let heading = Typeset(map.everywhere, size: 13, width: sheet - 2 * margin - 2 * pad)
    var chips: [(text: Typeset, x: Double, y: Double, width: Double)] = []
    var (x, y) = (margin + pad, start + pad + heading.height + 5)
    for end in map.safeguards {
      let text = Typeset(end.title, size: 12, width: 400)
      let width = (text.rows.map { Typeset.width(of: $0, size: 12) }.max() ?? 0) + 3 * pad
      if x + width > sheet - margin - pad { (x, y) = (margin + pad, y + 27) }
      chips.append((text, x, y, width))
      x += width + 8
    }
    let bottom = y + 22 + pad
    drawing.box(.strip, x: margin, y: start, width: sheet - 2 * margin, height: bottom - start)
    drawing.text(heading, x: margin + pad, y: start + pad, isStrong: true)
    for chip in chips {
      drawing.box(.stop, x: chip.x, y: chip.y, width: chip.width, height: 22)
      drawing.text(chip.text, x: chip.x + 1.5 * pad, y: chip.y + 3.5)
    }
    top = bottom + 18
  }

  /// One level from its heading to its last end; returns its foot.
  private mutating func column(_ place: Int) -> Double {
    let column = map.columns[place]
    var y = block(column.title, .head, place, at: top, size: 15, isStrong: true)
    for step in column.steps {
      arrow(place, from: y, to: y + 11)
      y = block(step, .step, place, at: y + 11, size: 12.5)
    }
    arrow(place, from: y, to: y + 16)
    y += 16
    let heading = Typeset(map.ends, size: 11.5, width: width)
    drawing.text(heading, x: left(place), y: y, isStrong: true)
    y += heading.height + 3
    for end in column.ends.filter({ $0.target == nil }) + column.ends.filter({ $0.target != nil }) {
      y = block(end.label, box(of: end), place, at: y, size: 12) + 5
      if let target = end.target, let to = map.columns.firstIndex(where: { $0.level == target }) {
        exits.append((place, to, left(place) + width, y - 5 - 11))
      }
    }
    return y
  }

  private func box(of end: GuideMap.End) -> Drawing.Box {
    end.isStop ? .stop : end.target == nil ? .end : .go
  }

  private mutating func arrow(_ place: Int, from start: Double, to end: Double) {
    let x = left(place) + width / 2
    drawing.line([(x, start), (x, end)], hasArrow: true)
  }

  private mutating func block(
    _ text: String, _ box: Drawing.Box, _ place: Int, at y: Double, size: Double,
    isStrong: Bool = false
  ) -> Double {
    let text = Typeset(text, size: size, width: width - 3 * pad)
    let height = text.height + 1.4 * pad
    drawing.box(box, x: left(place), y: y, width: width, height: height)
    drawing.text(text, x: left(place) + 1.5 * pad, y: y + 0.7 * pad, isStrong: isStrong)
    return y + height
  }

  /// The ways between levels: out to the right, down to a lane for the target, and up to its heading.
  private mutating func ways(below foot: Double) -> Double {
    let targets = Set(exits.map(\.to)).sorted()
    var lane = foot + 14
    for (rank, target) in targets.enumerated() {
      let dash = ["", "7 4", "2 3", "11 4 2 4"][rank % 4]
      let trunk = left(target) - 10
      let starts = exits.filter { $0.to == target }.map { exit in
        (x: exit.x + 5 + Double(rank) * 4, y: exit.y, from: exit.x)
      }
      for start in starts {
        drawing.line(
          [(start.from, start.y), (start.x, start.y), (start.x, lane)], hasArrow: false, dash: dash)
        drawing.dot(x: start.x, y: lane)
      }
      let ends = starts.map(\.x) + [trunk]
      drawing.line(
        [(ends.min() ?? trunk, lane), (ends.max() ?? trunk, lane)], hasArrow: false, dash: dash)
      drawing.line(
        [(trunk, lane), (trunk, top + 14), (left(target), top + 14)], hasArrow: true, dash: dash)
      lane += 12
    }
    return lane
  }
}

extension GuideMap {
  /// The map in words, for those who cannot see it.
  fileprivate var description: String {
    columns.map { column in
      ([column.title] + column.steps + column.ends.map(\.label)).joined(separator: "; ")
    }.joined(separator: ". ")
  }
}
