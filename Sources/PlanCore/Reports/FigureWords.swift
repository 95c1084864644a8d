extension FigureColumn {
  /// The column with its id and headings in the words of the plan.
  func column(_ words: FigureWords) -> Table.Column {
    Table.Column(words.id(self), words.headings(self), kind, figure: self)
  }

  private var kind: Table.Kind {
    switch measure {
    case .households, .members, .reduce: .count
    case .base: .text
    case .rate, .share: .rate
    case .points: .points
    }
  }
}

/// How the columns of one plan are spelled: ids are paths into the plan, headings are those of the official forms.
struct FigureWords {
  let input: ReportInput

  /// The path of a column: `start.groups.ethnic-minority.poor.lacking.water.rate`.
  func id(_ column: FigureColumn) -> String { id(column, below: column.moment.rawValue) }

  /// The path of what is told of a figure beside its moments: `remaining.poor.reduce`.
  func id(_ column: FigureColumn, below root: String) -> String {
    var path = root
    func step(_ name: String) {
      path += "."
      path += name
    }
    if let group = column.figure.group {
      step("groups")
      step(group.rawValue)
    }
    if let povertyClass = column.figure.povertyClass {
      if case .flow = column.figure.branch { step("flows") }
      step(povertyClass.key)
      switch column.figure.branch {
      case .stock: break
      case .flow(let flow): step(flow.rawValue)
      case .lacking(let indicator):
        step("lacking")
        step(input.plan.indicators[indicator])
      case .part(let part):
        step("parts")
        step(input.plan.parts[part])
      }
    }
    step(column.measure.key)
    return path
  }

  /// The headings of a column from the outermost.
  func headings(_ column: FigureColumn) -> [Phrase] {
    guard column.figure.povertyClass == nil, column.measure == .households else {
      return [subject(column.figure), when(column), measure(column)]
    }
    return [subject(column.figure), when(column)]
  }

  /// What a figure is about.
  func subject(_ figure: Place) -> Phrase {
    guard let povertyClass = figure.povertyClass else {
      guard let group = figure.group else { return Phrase(vi: "Tổng số hộ dân", en: "All households") }
      return Phrase(vi: "Tổng số hộ \(group.words.vi)", en: "All \(group.words.en) households")
    }
    var subject = povertyClass.words
    if let group = figure.group {
      subject = Phrase(vi: "\(subject.vi) \(group.words.vi)", en: "\(subject.en), \(group.words.en)")
    }
    switch figure.branch {
    case .stock: return subject
    case .flow(let flow): return subject + Phrase(same: ": ") + flow.words.lowercased
    case .lacking(let indicator): return subject + Phrase(same: ": ") + self.indicator(indicator)
    case .part(let part): return subject + Phrase(same: ": ") + self.part(part)
    }
  }

  /// An indicator's short name, or its id where the standard does not know it.
  func indicator(_ position: Int) -> Phrase {
    let id = input.plan.indicators[position]
    return input.standard?.indicator(id)?.heading ?? Phrase(same: id)
  }

  /// The words for a part: a group's where it is one, else those of the usual parts, else as the plan spells it.
  func part(_ position: Int) -> Phrase {
    let word = input.plan.parts[position]
    if let group = Group(rawValue: word) { return group.words }
    switch word {
    case "able-to-leave": return Phrase(vi: "có khả năng thoát", en: "able to leave")
    case "other": return Phrase(vi: "khác", en: "other")
    default: return Phrase(same: word)
    }
  }

  /// When: the moment, or the year of a drop.
  func when(_ column: FigureColumn) -> Phrase {
    let year = input.plan.year
    switch (column.moment, column.measure) {
    case (.start, .reduce), (.start, .points): return Phrase(vi: "Giảm năm \(year - 1)", en: "Drop in \(year - 1)")
    case (.target, .reduce), (.target, .points): return Phrase(vi: "Giảm năm \(year)", en: "Drop in \(year)")
    case (.result, .reduce), (.result, .points): return Phrase(vi: "Đã giảm", en: "Reached")
    default: return moment(column.moment)
    }
  }

  /// A moment as forms head it.
  func moment(_ moment: Moment) -> Phrase {
    let year = input.plan.year
    switch moment {
    case .start: return Phrase(vi: "Cuối năm \(year - 1)", en: "End of \(year - 1)")
    case .target: return Phrase(vi: "Kế hoạch cuối năm \(year)", en: "Plan, end of \(year)")
    case .result:
      guard let result = input.result else { return Phrase(vi: "Kết quả", en: "Result") }
      let status = result.status.map { Phrase(vi: " (\($0.words.vi))", en: " (\($0.words.en))") } ?? Phrase(same: "")
      return Phrase(vi: "Kết quả \(result.asOf.text(.vi))", en: "Result \(result.asOf.text(.en))") + status
    }
  }

  private func measure(_ column: FigureColumn) -> Phrase { name(of: column.measure) }

  /// What a measure is called above a column of it.
  func name(of measure: Place.Measure) -> Phrase {
    switch measure {
    case .households, .reduce: Phrase(vi: "Số hộ", en: "Number")
    case .base: Phrase(vi: "Tính trên", en: "Part of")
    case .members: Phrase(vi: "Nhân khẩu", en: "Persons")
    case .rate: Phrase(vi: "Tỷ lệ %", en: "Rate %")
    case .share: Phrase(vi: "Tỷ trọng %", en: "Share %")
    case .points: Phrase(vi: "Điểm %", en: "Points")
    }
  }
}
