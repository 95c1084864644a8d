/// The table that the bench prints: one measure per row, each beside its rival of the same run.
struct FigureTable {
  private var rows = [["measure", "ours", "rival", "ratio", "goal", "met?"]]
  /// Whether any goal was missed.
  private(set) var hasMissed = false

  /// A row; `isMet` is `nil` where there is no goal.
  mutating func add(
    _ measure: String, ours: String, rival: String = "", ratio: String = "", goal: String = "", isMet: Bool? = nil
  ) {
    if isMet == false { hasMissed = true }
    rows.append([measure, ours, rival, ratio, goal, isMet.map { $0 ? "yes" : "NO" } ?? ""])
  }

  /// A row that says why something was not measured.
  mutating func skip(_ measure: String, _ why: String) { add(measure, ours: "skipped: \(why)") }

  /// The table with aligned columns; a reason for skipping runs over the columns after it.
  var text: String {
    let columns = rows[0].indices
    let widths = columns.map { column in
      rows.filter { !isSkipped($0) || column == 0 }.map { $0[column].count }.max() ?? 0
    }
    let lines = rows.map { row in
      columns.map { column in
        let gap = String(repeating: " ", count: max(0, widths[column] - row[column].count))
        return column == 0 ? row[column] + gap : gap + row[column]
      }.joined(separator: "  ").trimmingTrailingSpaces
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func isSkipped(_ row: [String]) -> Bool { row[1].hasPrefix("skipped") }
}

extension String {
  fileprivate var trimmingTrailingSpaces: Substring {
    self[..<(lastIndex { $0 != " " }.map { index(after: $0) } ?? startIndex)]
  }
}
