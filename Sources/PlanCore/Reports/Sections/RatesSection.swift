/// Rates and their drops, unit by unit, of all households or of one group.
///
/// The form of a district's first two appendices: last year's poor, rate and drop; this year's plan, rate, drop and
/// households fewer.
enum RatesSection {
  static func make(_ input: ReportInput) -> Section? {
    let isShown = input.group != nil || showsLastYearsDrop(input)
    return Section(
      table(input, input.group), views: { (isShown ? view(input) : []) + groups(input) },
      alone: { view(input) + groups(input) })
  }

  private static func view(_ input: ReportInput) -> [Table] { table(input, input.group).map { [$0.knownInRows] } ?? [] }

  /// Whether the table of all households says something new to people: last year's drop. Else `summary` and `units` say it
  /// all, and the whole report does not repeat it.
  static func showsLastYearsDrop(_ input: ReportInput) -> Bool {
    guard input.group == nil else { return false }
    return input.units.contains { $0.start.amount(.figure(.poor), .points) != nil }
  }

  private static func table(_ input: ReportInput, _ group: Group?) -> Table? {
    var columns: [FigureColumn] = []
    for povertyClass in [PovertyClass.poor, .nearPoor] {
      let figure = Place.figure(group: group, povertyClass)
      columns += [
        FigureColumn(.start, figure, .households), FigureColumn(.start, figure, .rate),
        FigureColumn(.start, figure, .points), FigureColumn(.result, figure, .households),
        FigureColumn(.result, figure, .rate), FigureColumn(.target, figure, .households),
        FigureColumn(.target, figure, .rate), FigureColumn(.target, figure, .points),
        FigureColumn(.target, figure, .reduce),
      ]
      if group != nil { columns.append(FigureColumn(.start, figure, .share)) }
    }
    let title = Phrase(vi: "Tỷ lệ và mức giảm", en: "Rates and drops")
    let ofGroup = group.map { Phrase(vi: " – hộ \($0.words.vi)", en: " – \($0.words.en) households") }
    return AreaTable(input: input, id: "rates", title: title + (ofGroup ?? Phrase(same: "")), columns: columns).table()
  }

  /// The tables of the groups for people, unless one group is asked for.
  private static func groups(_ input: ReportInput) -> [Table] {
    guard input.group == nil else { return [] }
    return groupsOfUnits(input).compactMap { table(input, $0)?.knownInRows.withoutUnknownRows }
  }

  /// The groups that any unit has a figure of a class for.
  private static func groupsOfUnits(_ input: ReportInput) -> [Group] {
    Group.allCases.filter { group in
      input.units.contains { area in
        Moment.allCases.contains { moment in
          area[moment].claims.contains { $0.place.group == group && $0.place.povertyClass != nil }
        }
      }
    }
  }
}
