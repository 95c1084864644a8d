/// What came of the plans below an area, as tables: completeness, timeliness, and the figures that are unknown.
public struct CollectReport: Sendable {
  private let collected: CollectedPlan
  private let standard: Standard?

  /// A report of a plan put together; the standard names the indicators.
  public init(_ collected: CollectedPlan, standard: Standard?) {
    self.collected = collected
    self.standard = standard
  }

  /// The report in every format; spreadsheets get the table of the areas below.
  /// - Parameter asOf: the day that the report is about.
  public func reply(asOf: CalendarDate) -> Reply {
    Reply(on: collected.plan, asOf: asOf, more: members) {
      [.table(view), .table(sums), .table(gaps)]
    } tables: {
      [children, unknown]
    }
  }

  private func members(_ language: Language) -> [JSONText.Member] {
    [
      ("standard", .text(collected.plan.standard)), ("due", collected.due.map { .text($0.description) } ?? .null),
      ("refused", .list(collected.refusals.map { $0.value(language) })),
      ("passedOver", .list(collected.passedOver.map { .text($0) })),
    ]
  }

  /// One line of how much there is.
  public var summary: Phrase {
    let children = collected.children
    func count(_ state: CollectedChild.State) -> Int { children.count { $0.state == state } }
    let (there, late) = (count(.there), children.count(where: \.isLate))
    var line = Phrase(
      vi: "có \(there)/\(children.count) kế hoạch", en: "\(there) of \(children.count) plans are there")
    if count(.missing) > 0 {
      line = line + Phrase(vi: ", thiếu \(count(.missing))", en: ", \(count(.missing)) missing")
    }
    if count(.contested) > 0 {
      line = line + Phrase(vi: ", trùng \(count(.contested))", en: ", \(count(.contested)) in dispute")
    }
    if late > 0 { line = line + Phrase(vi: ", trễ \(late)", en: ", \(late) late") }
    let unknown = collected.unknown.count
    guard unknown > 0 else { return line }
    return line + Phrase(vi: "; \(unknown) số chưa cộng được", en: "; \(unknown) figures cannot be added up")
  }
}

// MARK: - The areas below

extension CollectReport {
  /// For people: without the files, and without the errors where there are none.
  private var view: Table {
    let table = children
    let hasErrors = collected.children.contains { ($0.errors ?? 0) > 0 }
    return table.keeping { index in
      let id = table.columns[index].id
      return id != "file" && (hasErrors || id != "errors")
    }.withoutEmptyColumns
  }

  private var children: Table {
    let area = collected.plan.area.name.visible
    let year = collected.plan.year
    return Table(
      id: "children",
      title: Phrase(vi: "\(area) \(year): kế hoạch nhận được", en: "\(area) \(year): plans received"),
      columns: AreaTable.nameColumns(of: collected.plan) + [
        Table.Column("plan", [Phrase(vi: "Kế hoạch", en: "Plan")], .text),
        Table.Column("known", [Phrase(vi: "Số đã biết", en: "Known")], .count),
        Table.Column("unknown", [Phrase(vi: "Chưa biết", en: "Unknown")], .count),
        Table.Column("errors", [Phrase(vi: "Lỗi", en: "Errors")], .count),
        Table.Column("issued", [Phrase(vi: "Ngày ký", en: "Dated")], .date),
        Table.Column("daysLate", [Phrase(vi: "Trễ (ngày)", en: "Days late")], .count),
        Table.Column("file", [Phrase(vi: "Tệp", en: "File")], .text),
      ],
      rows: collected.children.map(row), notes: remarks)
  }

  private func row(_ child: CollectedChild) -> [Table.Cell] {
    let isThere = child.state == .there
    return [
      Row.text(child.code), Row.text(child.name), Table.Cell(.word(id: child.state.rawValue, child.words)),
      Row.number(Numeral(child.known)), Row.number(Numeral(child.unknown)),
      Row.number(child.errors.map { Numeral($0) }),
      isThere ? Row.date(child.issued) : Table.Cell(.blank),
      isThere && collected.due != nil ? Row.number(child.daysLate.map { Numeral($0) }) : Table.Cell(.blank),
      Row.list(child.files),
    ]
  }

  /// The deadline, and the files that were replaced.
  private var remarks: [Phrase] {
    let due = collected.due.map { Phrase(vi: "Hạn gửi: \($0.text(.vi)).", en: "Due: \($0.text(.en)).") }
    let replaced = collected.children.flatMap(\.replaced).map(\.visible).joined(separator: ", ")
    guard !replaced.isEmpty else { return [due].compactMap(\.self) }
    return [due].compactMap(\.self) + [Phrase(vi: "Đã bị thay: \(replaced).", en: "Replaced: \(replaced).")]
  }
}

extension CollectedChild {
  /// Whether the plan is there, in words.
  fileprivate var words: Phrase {
    switch state {
    case .there:
      replaced.isEmpty
        ? Phrase(vi: "có", en: "there") : Phrase(vi: "có, bản thay thế", en: "there, a replacement")
    case .missing: Phrase(vi: "chưa có", en: "missing")
    case .contested: Phrase(vi: "\(files.count) bản", en: "\(files.count) plans")
    }
  }
}

extension Refusal {
  fileprivate func value(_ language: Language) -> JSONText.Value {
    .object([("file", .text(path)), ("name", .text(area)), ("reason", .text(reason.words(language)))])
  }
}

// MARK: - What is unknown

extension CollectReport {
  private static let title = Phrase(vi: "Chưa cộng được", en: "Not added up")

  /// For people: what the headline figures come to in the areas that know them, and how many these are.
  private var sums: Table {
    let headline = collected.unknown.filter { gap in
      let place = gap.figure.place
      return place.isStock && place.group == nil && place.measure != .members
    }
    return Table(
      id: "sums", title: Phrase(vi: "Cộng những nơi đã biết", en: "Sums of what is known"),
      columns: [
        Table.Column("name", [Phrase(vi: "Số liệu", en: "Figure")], .text),
        Table.Column("sum", [Phrase(vi: "Số hộ", en: "Households")], .count),
        Table.Column("of", [Phrase(vi: "Số nơi", en: "Known to")], .text),
      ],
      rows: headline.map { gap in
        [
          Table.Cell(.word(id: "", words(gap.figure).capitalized)), Row.number(gap.partialSum.map { Numeral($0) }),
          Row.text("\(known(gap))/\(collected.children.count)"),
        ]
      })
  }

  /// How many areas know a figure that some do not know.
  private func known(_ gap: UnknownFigure) -> Int { collected.children.count - gap.unknownTo.count }

  /// One row for each figure.
  private var unknown: Table {
    Table(
      id: "unknown", title: Self.title,
      columns: [
        Table.Column("figure", [Phrase(vi: "Mã", en: "Id")], .text),
        Table.Column("name", [Phrase(vi: "Số liệu", en: "Figure")], .text),
        Table.Column("sum", [Phrase(vi: "Cộng nơi đã biết", en: "Sum of the known")], .count),
        Table.Column("known", [Phrase(vi: "Số nơi đã biết", en: "Known to")], .count),
        Table.Column("of", [Phrase(vi: "Tổng số nơi", en: "Of")], .count),
        Table.Column("unknownTo", [Phrase(vi: "Nơi chưa biết", en: "Unknown to")], .text),
      ],
      rows: collected.unknown.map { gap in
        [
          Row.text(id(gap.figure)), Table.Cell(.word(id: id(gap.figure), words(gap.figure))),
          Row.number(gap.partialSum.map { Numeral($0) }), Row.number(Numeral(known(gap))),
          Row.number(Numeral(collected.children.count)),
          Row.list(names(gap.unknownTo)),
        ]
      })
  }

  /// For people: the figures that the same areas do not know, in one row.
  private var gaps: Table {
    let missing = Set(collected.children.indices.filter { collected.children[$0].state != .there })
    var groups: [(unknownTo: [Int], figures: [AskedFigure])] = []
    for gap in collected.unknown {
      if let index = groups.firstIndex(where: { $0.unknownTo == gap.unknownTo }) {
        groups[index].figures.append(gap.figure)
      } else {
        groups.append((gap.unknownTo, [gap.figure]))
      }
    }
    return Table(
      id: "unknown", title: Self.title,
      columns: [
        Table.Column("unknownTo", [Phrase(vi: "Nơi chưa biết", en: "Unknown to")], .text),
        Table.Column("count", [Phrase(vi: "Số lượng", en: "Figures")], .count),
        Table.Column("figures", [Phrase(vi: "Gồm", en: "Among them")], .text),
      ],
      rows: groups.map { group in
        let isOnlyMissing = missing.isSuperset(of: group.unknownTo)
        return [
          Row.list(names(group.unknownTo)), Row.number(Numeral(group.figures.count)),
          isOnlyMissing
            ? Table.Cell(.word(id: "", Phrase(vi: "mọi số: chưa có kế hoạch", en: "everything: there is no plan")))
            : Table.Cell(.word(id: "", some(of: group.figures))),
        ]
      })
  }

  /// The first figures in words, and how many more there are.
  private func some(of figures: [AskedFigure]) -> Phrase {
    let shown = figures.prefix(6).map(words)
    let more = figures.count > shown.count ? " … (+\(figures.count - shown.count))" : ""
    return Phrase(
      vi: shown.map(\.vi).joined(separator: "; ") + more, en: shown.map(\.en).joined(separator: "; ") + more)
  }

  private func names(_ children: [Int]) -> [String] { children.map { collected.children[$0].name } }

  /// The path of a figure: `start.poor.lacking.water.households`, `results.2024-06-10.poor.households`.
  private func id(_ figure: AskedFigure) -> String {
    let moment: Path = figure.key.map { ["results", $0.asOf.description] } ?? [figure.moment.rawValue]
    return (moment + figure.place.steps(in: collected.plan)).map(\.text).joined(separator: ".")
  }

  private func words(_ figure: AskedFigure) -> Phrase {
    var words = FigureName(plan: collected.plan, standard: standard).figure(figure.place.figure)
    switch figure.place.measure {
    case .members: words = words + Phrase(vi: ", nhân khẩu", en: ", persons")
    case .reduce: words = words + Phrase(vi: ", số giảm", en: ", drop")
    case .households, .rate, .share, .points, .base: break
    }
    switch figure.moment {
    case .start: return words + Phrase(vi: ", đầu năm", en: ", start")
    case .target: return words + Phrase(vi: ", kế hoạch", en: ", plan")
    case .result:
      guard let date = figure.key?.asOf else { return words }
      return words + Phrase(vi: ", kết quả \(date.text(.vi))", en: ", result of \(date.text(.en))")
    }
  }
}
