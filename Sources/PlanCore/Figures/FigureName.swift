/// What a printed number is about, in words: "Xã Ia Rmok, chất lượng nhà ở (hộ nghèo)".
struct FigureName {
  let plan: Plan
  let standard: Standard?

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
}
