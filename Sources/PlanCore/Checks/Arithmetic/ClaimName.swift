extension FigureName {
  /// The number of a place in a sheet: the unit, then the figure; results say so.
  func words(_ key: SheetKey, _ place: Place) -> Phrase {
    var words = figure(place)
    if key.moment == .target { words = words + Phrase(vi: ", kế hoạch", en: ", plan") }
    if key.moment == .result {
      let date = plan.results[key.result].asOf
      words = words + Phrase(vi: ", kết quả \(date.text(.vi))", en: ", result of \(date.text(.en))")
    }
    guard let unit = key.unit else { return words }
    return Phrase(same: plan.units[unit].name.visible + ", ") + words
  }

  /// The steps from the root of the file to a printed number.
  func steps(_ key: SheetKey, _ place: Place?) -> Path {
    let inside = place?.steps(in: plan) ?? []
    switch key.moment {
    case .start, .target:
      let area: Path = key.unit.map { ["units", $0] } ?? ["total"]
      return area + [key.moment.rawValue] + inside
    case .result:
      let result: Path = ["results", key.result]
      guard let unit = key.unit else { return result + ["total"] + inside }
      return result + ["units", plan.units[unit].code?.text ?? ""] + inside
    }
  }

  /// The code of the unit that a sheet is about.
  func unit(_ key: SheetKey) -> String? { key.unit.flatMap { plan.units[$0].code?.text } }
}
