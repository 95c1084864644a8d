/// A difference with the words for it.
struct DifferenceRow: Sendable {
  let entry: PlanDifference.Entry
  /// What it is about, without the unit.
  let what: Phrase
  /// Whether it is a number of an area.
  let isFigure: Bool
  /// The element of a list that came or went with it, as a row of its own.
  let whole: Whole?

  /// The unit that it is about; `nil` for the area itself.
  var unit: Unit? { entry.unit }

  /// An element of a list that only one of the plans has.
  struct Whole: Hashable {
    /// Where it stands, as people type it.
    let typed: String
    /// What it says of itself.
    let title: Phrase
    /// Whether it is the new plan that has it.
    let isNew: Bool
  }

  init(_ entry: PlanDifference.Entry, _ words: DifferenceWords) {
    let figure = FigurePath(entry.path, in: words.plan)
    self.entry = entry
    isFigure = figure != nil
    what = figure.map(words.figure) ?? Phrase(same: entry.typed.visible)
    whole = entry.wholeDepth.map { depth in
      Whole(
        typed: entry.typed(steps: depth), title: words.title(of: Path(entry.path.steps.prefix(depth))),
        isNew: entry.new != nil)
    }
  }

  /// The difference as programs read it: `plan.difference/1`.
  var value: JSONText.Value {
    .object([
      ("schema", .text("plan.difference/1")), ("pointer", .text(entry.path.pointer)), ("path", .text(entry.typed)),
      ("unit", unit?.code.map { .text($0.text) } ?? .null), ("name", unit.map { .text($0.name) } ?? .null),
      ("old", entry.old ?? .null), ("new", entry.new ?? .null),
      ("change", entry.change.map { .number($0) } ?? .null),
    ])
  }

  /// A value as a cell; nothing where there is none.
  static func cell(_ value: JSONText.Value?) -> Table.Cell {
    switch value {
    case .number(let number): Row.number(number)
    case .text(let text): CalendarDate(text).map { Row.date($0) } ?? Row.text(text)
    case .flag(let flag): Row.flag(flag)
    case .list(let items): Row.list(items.compactMap(\.plainText))
    case .null, .object, nil: Table.Cell(.blank)
    }
  }
}

/// The words for places of one plan.
struct DifferenceWords {
  let plan: Plan
  private let words: FigureWords

  init(_ side: DifferenceReport.Side) {
    plan = side.plan
    let yearEnd = CalendarDate(existing: plan.year, .year).lastDay
    words = FigureWords(input: ReportInput(plan, standard: side.standard, asOf: yearEnd))
  }

  /// "Hộ nghèo, kế hoạch cuối năm 2024, số hộ".
  func figure(_ figure: FigurePath) -> Phrase {
    let (place, measure) = (figure.place.figure, figure.place.measure)
    let isDrop = measure == .reduce || measure == .points
    let when = words.when(FigureColumn(figure.moment, place, measure)).lowercased
    var parts = [words.subject(place)]
    if figure.moment != .result || isDrop { parts.append(when) }
    if let asOf = figure.asOf {
      parts.append(Phrase(vi: "kết quả \(asOf.text(.vi))", en: "result \(asOf.text(.en))"))
    }
    if place.povertyClass != nil || measure != .households { parts.append(words.name(of: measure).lowercased) }
    switch figure.place.bound {
    case .exactly: break
    case .atLeast: parts.append(Phrase(vi: "ít nhất", en: "at least"))
    case .atMost: parts.append(Phrase(vi: "nhiều nhất", en: "at most"))
    }
    return parts.joined(separator: ", ")
  }

  /// What an element of a list says of itself, in one line.
  func title(of path: Path) -> Phrase {
    guard path.count > 1, let position = path.last?.position else { return Phrase(same: "") }
    switch path[0].text {
    case "units": return Phrase(same: plan.units[position].name)
    case "movements": return plan.movements[position].words(in: plan)
    default: break
    }
    let inside = plan.cells.filter { $0.path.count == path.count + 1 && $0.path.steps.starts(with: path.steps) }
    let fields = inside.compactMap { cell in
      cell.value.plainText.map { (key: cell.path.steps[path.count].text, text: $0) }
    }
    if let title = fields.first(where: { $0.key == "title" }) { return Phrase(same: title.text) }
    return Phrase(same: fields.filter { $0.key != "id" }.map(\.text).joined(separator: ", "))
  }
}

extension Movement {
  /// "TDP Kẽ: nghèo → cận nghèo, 3 hộ".
  fileprivate func words(in plan: Plan) -> Phrase {
    let name = unit.map { code in plan.units.first { $0.code?.text == code }?.name ?? code }
    let (start, end) = (from.words, to.words)
    let count = Place.Measure.households.words(of: .exactly(Numeral(households)))
    return Phrase(same: name.map { $0 + ": " } ?? "")
      + Phrase(vi: "\(start.vi) → \(end.vi), \(count.vi)", en: "\(start.en) → \(end.en), \(count.en)")
  }
}
