/// The sign beside a figure that was not computed from counts, explained once below the table.
enum Mark: CaseIterable, Hashable {
  /// Computed, and the plan prints another number.
  case contrary
  /// As printed in the plan.
  case printed
  /// Follows from what is printed.
  case implied
  /// Follows only if the number of households stays the same.
  case impliedIfUnchanged

  /// The mark of a cell's source; computed figures, the rule, go without.
  init?(_ cell: Table.Cell) {
    switch cell.source {
    case .computed where cell.isContrary: self = .contrary
    case .printed: self = .printed
    case .implied: self = .implied
    case .impliedIfUnchanged: self = .impliedIfUnchanged
    case .computed, nil: return nil
    }
  }

  /// The sign itself.
  var sign: String {
    switch self {
    case .contrary: "≠"
    case .printed: "*"
    case .implied: "≈"
    case .impliedIfUnchanged: "≈?"
    }
  }

  /// How many cells the sign takes.
  var width: Int {
    switch self {
    case .contrary, .printed, .implied: 1
    case .impliedIfUnchanged: 2
    }
  }

  /// What the sign means.
  var meaning: Phrase {
    switch self {
    case .contrary:
      Phrase(
        vi: "tính lại từ số hộ; kế hoạch in số khác", en: "computed from the counts; the plan prints another number")
    case .printed:
      Phrase(vi: "như in trong kế hoạch, không tính lại được", en: "as printed in the plan; it cannot be computed")
    case .implied:
      Phrase(vi: "suy ra từ các số in trong kế hoạch", en: "follows from the figures printed in the plan")
    case .impliedIfUnchanged:
      Phrase(
        vi: "suy ra, nếu tổng số hộ không đổi từ đầu kỳ đến mục tiêu",
        en: "follows if the number of households stays the same from start to target")
    }
  }
}

extension Table {
  /// The columns in which any figure has a mark.
  var markedColumns: Set<Int> {
    Set(columns.indices.filter { index in total?[index].mark != nil || rows.contains { $0[index].mark != nil } })
  }

  /// The marks that occur in the table, in the order in which they are explained.
  var marks: [Mark] {
    Mark.allCases.filter { mark in
      total?.contains { $0.mark == mark } == true || rows.contains { $0.contains { $0.mark == mark } }
    }
  }
}

extension Table.Cell {
  /// The mark of the cell; only figures that show something have one.
  var mark: Mark? {
    switch value {
    case .number, .share: Mark(self)
    case .interval(let low, let high, let shown): low ?? high ?? shown == nil ? nil : Mark(self)
    case .blank, .unknown, .text, .word, .list, .date, .flag: nil
    }
  }
}
