/// Where a plan stands on one day, on one screen: `plan status`.
public struct StatusReport: Sendable {
  let plan: Plan
  let file: String
  let day: CalendarDate
  let standings: [Standing]
  let units: [Standing]
  let flows: [YearFlows]
  let months: [MonthlyDrop]
  let due: DueList
  let findings: LevelCounts
  /// More lines at the end.
  private let more: [Phrase]

  /// The standing of a plan.
  /// - Parameters:
  ///   - file: the name of its file.
  ///   - findings: what checking it finds.
  ///   - day: the day on which it stands so.
  ///   - more: more lines at the end.
  public init(_ plan: Plan, file: String, findings: LevelCounts, on day: CalendarDate, more: [Phrase] = []) {
    self.plan = plan
    self.file = file
    self.day = day
    self.findings = findings
    self.more = more
    standings = Standing.ofArea(plan, on: day)
    units = Standing.ofUnits(plan, on: day)
    flows = YearFlows.all(of: plan, upTo: day)
    months = MonthlyDrop.all(of: plan, upTo: day)
    due = DueList([DueSheet(plan, path: file, on: day)], on: day, within: Self.soon)
  }

  /// How many days ahead what is due is shown.
  static let soon = 30

  /// The standing in every format.
  public var reply: Reply {
    Reply {
      [.title(title), .line(year)] + views.map(Reply.Block.table) + due.soonest.map(Reply.Block.table) + foot
    } tables: {
      tables
    } json: { language in
      Array(document(language).utf8)
    } records: { _ in
      (standings + units).map(value)
    }
  }

  // MARK: Lines

  private var title: Phrase {
    let (name, year) = (plan.area.name.visible, plan.year)
    return Phrase(
      vi: "\(name) – kế hoạch năm \(year), tính đến \(day.text(.vi))",
      en: "\(name) – plan of \(year), as of \(day.text(.en))")
  }

  /// The year as a bar of its months, those that are left empty; then by what the numbers of now are known.
  private var year: Phrase {
    let past = 12 - plan.monthsLeft(on: day)
    let bar = String(repeating: "█", count: past) + String(repeating: "░", count: 12 - past)
    let basis = basis
    return Phrase(
      vi: "\(bar) đã qua \(past)/12 tháng; \(basis.vi)", en: "\(bar) \(past) of 12 months gone; \(basis.en)")
  }

  private var basis: Phrase {
    let last = plan.movements.map(\.date).filter { $0.lastDay <= day }.max()
    let result = plan.latestResult(upTo: day)
    let found = result.map { result -> Phrase in
      let status = result.status.map { Phrase(vi: " \($0.words.vi)", en: "\($0.words.en) ") } ?? Phrase(same: "")
      return Phrase(
        vi: "số nay theo kết quả\(status.vi) \(result.asOf.text(.vi))",
        en: "now by the \(status.en)result of \(result.asOf.text(.en))")
    }
    let moved = last.flatMap { last in
      result.map { $0.asOf.lastDay < last.lastDay } ?? true
        ? Phrase(vi: "biến động đến \(last.text(.vi))", en: "movements up to \(last.text(.en))") : nil
    }
    switch (found, moved) {
    case (let found?, let moved?): return found + Phrase(vi: " và ", en: " and ") + moved
    case (let found?, nil): return found
    case (nil, let moved?): return Phrase(vi: "số nay theo \(moved.vi)", en: "now by the \(moved.en)")
    case (nil, nil): return Phrase(vi: "chưa có kết quả hay biến động", en: "no result or movement yet")
    }
  }

  private var foot: [Reply.Block] {
    var lines: [Phrase] = []
    if findings.sum > 0 {
      lines.append(
        Phrase(
          vi: "Soát lỗi: \(findings.errors) lỗi, \(findings.warnings) cảnh báo, \(findings.notes) lưu ý (plan check)",
          en: "Findings: \(findings.errors) errors, \(findings.warnings) warnings, \(findings.notes) notes (plan check)"
        ))
    }
    lines += more
    return lines.enumerated().map { $0 == 0 ? .remark($1) : .line($1) }
  }
}

extension DueList {
  /// What people read of it beside other things: the first few.
  fileprivate var soonest: [Table] { views(false).map { $0.limited(to: 5) } }
}

extension Table {
  /// The table with so many of its rows, and how many more there are.
  func limited(to count: Int) -> Table {
    guard rows.count > count else { return self }
    let rest = Phrase(vi: "(+\(rows.count - count) dòng nữa)", en: "(+\(rows.count - count) more rows)")
    return Table(
      id: id, title: title, columns: columns, rows: Array(rows.prefix(count)), total: total, sums: sums,
      notes: notes + [rest])
  }
}
