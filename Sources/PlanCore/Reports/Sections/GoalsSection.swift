/// The goals beyond the counts: who, what, how much, by when, and what was reached.
enum GoalsSection {
  static func make(_ input: ReportInput) -> Section? {
    guard !input.plan.goals.isEmpty else { return nil }
    return Section(table(input), views: { [view(input)] })
  }

  private static func table(_ input: ReportInput) -> Table {
    Table(
      id: "goals", title: title,
      columns: [
        Table.Column("id", [Phrase(vi: "Mã", en: "Id")], .text), goal, population,
        Table.Column("indicators", [Phrase(vi: "Chỉ số", en: "Indicators")], .text),
        Table.Column("measure", [Phrase(vi: "Tính theo", en: "Measure")], .text),
        Table.Column("atLeast", [Phrase(vi: "Ít nhất", en: "At least")], .rate),
        Table.Column("atMost", [Phrase(vi: "Nhiều nhất", en: "At most")], .rate), due, result,
        Table.Column("note", [Phrase(vi: "Ghi chú", en: "Note")], .text),
      ],
      rows: input.plan.goals.map { goal in
        [
          Row.text(goal.id), Row.text(goal.title), Row.list(goal.population.map(\.rawValue)), Row.list(goal.indicators),
          goal.measure.map { Table.Cell(.word(id: $0.rawValue, $0.words)) } ?? Table.Cell(.unknown),
          Row.number(goal.atLeast), Row.number(goal.atMost), Row.date(goal.due), Row.number(goal.result),
          Row.text(goal.note),
        ]
      })
  }

  // MARK: For people: one line per goal, its particulars below it

  private static func view(_ input: ReportInput) -> Table {
    Table(
      id: "goals", title: title,
      columns: [goal, population, Table.Column("bound", [Phrase(vi: "Chỉ tiêu", en: "Goal")], .text), due, result],
      rows: input.plan.goals.flatMap { rows(of: $0, input) }
    ).withoutEmptyColumns
  }

  private static func rows(of goal: Goal, _ input: ReportInput) -> [[Table.Cell]] {
    var rows = [
      [
        Row.text(goal.title ?? goal.id), Table.Cell(words(goal.population)), Table.Cell(bound(of: goal)),
        Row.date(goal.due), Row.number(goal.result),
      ]
    ]
    if !goal.indicators.isEmpty {
      let headings = goal.indicators.map { input.standard?.indicator($0)?.heading.lowercased ?? Phrase(same: $0) }
      let all = headings.joined(separator: ", ")
      rows.append(Row.below(Phrase(vi: "Chỉ số: ", en: "Indicators: ") + all, at: 0, of: 5))
    }
    if let note = goal.note {
      rows.append(Row.below(Phrase(vi: "Ghi chú: ", en: "Note: ") + Phrase(same: note), at: 0, of: 5))
    }
    return rows
  }

  private static let title = Phrase(vi: "Mục tiêu cụ thể", en: "Goals")
  private static let goal = Table.Column("title", [Phrase(vi: "Mục tiêu", en: "Title")], .text)
  private static let population = Table.Column("population", [Phrase(vi: "Đối tượng", en: "Population")], .text)
  private static let due = Table.Column("due", [Phrase(vi: "Hạn", en: "Due")], .date)
  private static let result = Table.Column("result", [Phrase(vi: "Đạt", en: "Reached")], .rate)

  private static func words(_ population: [Population]) -> Table.Value {
    guard !population.isEmpty else { return .blank }
    return .word(
      id: "",
      Phrase(
        vi: population.map(\.words.vi).joined(separator: ", "), en: population.map(\.words.en).joined(separator: ", ")))
  }

  /// "≥ 95 % số hộ", "100 % số người", "≤ 9,2".
  private static func bound(of goal: Goal) -> Table.Value {
    let sign: String
    let number: Numeral
    switch (goal.atLeast, goal.atMost) {
    case (let low?, let high?) where low.hasSameValue(as: high): (sign, number) = ("", low)
    case (let low?, let high?):
      return .word(
        id: "",
        Phrase(vi: "\(low.text(.vi))–\(high.text(.vi))", en: "\(low.text(.en))–\(high.text(.en))") + unit(of: goal))
    case (let low?, nil): (sign, number) = (isWhole(low, goal) ? "" : "≥ ", low)
    case (nil, let high?): (sign, number) = (high.digits == 0 ? "" : "≤ ", high)
    case (nil, nil): return .blank
    }
    return .word(id: "", Phrase(vi: sign + number.text(.vi), en: sign + number.text(.en)) + unit(of: goal))
  }

  /// 100 % cannot be exceeded, so "at least" says nothing.
  private static func isWhole(_ number: Numeral, _ goal: Goal) -> Bool {
    (goal.measure == .percent || goal.measure == .percentOfMembers) && number.hasSameValue(as: Numeral(100))
  }

  private static func unit(of goal: Goal) -> Phrase {
    goal.measure.map { Phrase(vi: " \($0.words.vi)", en: " \($0.words.en)") } ?? Phrase(same: "")
  }
}
