/// What a printed number is about, in words: "Xã Ia Rmok, chất lượng nhà ở (hộ nghèo)".
struct Subject {
  let plan: Plan
  let standard: Standard?

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

  /// The figure alone: "việc làm (hộ nghèo)", "hộ cận nghèo dân tộc thiểu số".
  func figure(_ place: Place) -> Phrase {
    guard let povertyClass = place.povertyClass else {
      guard let group = place.group else { return Phrase(vi: "tổng số hộ dân", en: "all households") }
      return Phrase(vi: "tổng số hộ \(group.words.vi)", en: "all \(group.words.en) households")
    }
    var stock = povertyClass.words.lowercased
    if let group = place.group {
      stock = Phrase(vi: "\(stock.vi) \(group.words.vi)", en: "\(stock.en), \(group.words.en)")
    }
    switch place.branch {
    case .stock: return stock
    case .flow(let flow): return flow.words.lowercased + Phrase(vi: " (\(stock.vi))", en: " (\(stock.en))")
    case .lacking(let indicator):
      let id = plan.indicators[indicator]
      let name = standard?.indicator(id)?.heading.lowercased ?? Phrase(same: id.visible)
      return name + Phrase(vi: " (\(stock.vi))", en: " (\(stock.en))")
    case .part(let part):
      return Phrase(vi: "\(stock.vi): \(plan.parts[part].visible)", en: "\(stock.en): \(plan.parts[part].visible)")
    }
  }

  /// The steps from the root of the file to a printed number.
  func steps(_ key: SheetKey, _ place: Place?) -> [String] {
    let inside = place?.steps(in: plan) ?? []
    switch key.moment {
    case .start, .target:
      let area = key.unit.map { ["units", String($0)] } ?? ["total"]
      return area + [key.moment.rawValue] + inside
    case .result:
      let result = ["results", String(key.result)]
      guard let unit = key.unit else { return result + ["total"] + inside }
      return result + ["units", plan.units[unit].code?.text ?? ""] + inside
    }
  }

  /// The code of the unit that a sheet is about.
  func unit(_ key: SheetKey) -> String? { key.unit.flatMap { plan.units[$0].code?.text } }
}
