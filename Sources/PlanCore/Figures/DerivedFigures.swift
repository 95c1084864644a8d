/// What follows exactly from the figures of one area: counts and rates, computed wherever their sources are known.
struct DerivedFigures {
  let area: AreaFigures
}

// MARK: Counts

extension DerivedFigures {
  /// A count that is printed, or follows from the other moment and the drop, or from the two classes that make up a third.
  func exactCount(_ moment: Moment, _ figure: Place) -> Int? {
    if let count = area.count(moment, figure) { return count }
    guard figure.povertyClass != nil else { return nil }
    return fromDrop(moment, figure) ?? ofBothClasses(figure) { exactCount(moment, $0) }
  }

  private func fromDrop(_ moment: Moment, _ figure: Place) -> Int? {
    if case .flow = figure.branch { return nil }
    if moment == .start {
      guard let end = area.target.count(figure), let drop = area.target.count(figure, .reduce) else { return nil }
      return end.addingIfFits(drop).flatMap { $0 < 0 ? nil : $0 }
    }
    guard let start = area.start.count(figure), let drop = area.count(moment, figure, .reduce) else { return nil }
    return start.addingIfFits(-drop).flatMap { $0 < 0 ? nil : $0 }
  }

  /// The multidimensionally poor are the poor and the near-poor together, and so are those of them that lack something.
  func ofBothClasses(_ figure: Place, _ count: (Place) -> Int?) -> Int? {
    guard figure.povertyClass == .multidimensional else { return nil }
    switch figure.branch {
    case .stock, .lacking: break
    case .flow, .part: return nil
    }
    guard let poor = count(.figure(group: figure.group, .poor, figure.branch)),
      let nearPoor = count(.figure(group: figure.group, .nearPoor, figure.branch))
    else { return nil }
    return poor.addingIfFits(nearPoor)
  }

  /// A drop as it is shown: printed, or the difference of the counts since the start. What is promised is a ``Promise``.
  func exactReduce(_ moment: Moment, _ figure: Place) -> Int? {
    if let drop = area.count(moment, figure, .reduce) { return drop }
    if case .flow = figure.branch { return nil }
    guard moment != .start, let start = exactCount(.start, figure), let end = exactCount(moment, figure) else {
      return nil
    }
    return start - end
  }

  /// The drop between two counts that are both printed, whatever is printed as the drop.
  func countedReduce(_ moment: Moment, _ figure: Place) -> Int? {
    if case .flow = figure.branch { return nil }
    guard moment != .start, let start = area.start.count(figure), let end = area.count(moment, figure) else {
      return nil
    }
    return start - end
  }

  /// The number that a measure of a figure is exactly, as far as it adds up.
  func exactNumber(_ moment: Moment, _ place: Place) -> Int? {
    switch place.measure {
    case .households: exactCount(moment, place.figure)
    case .reduce: exactReduce(moment, place.figure)
    case .members, .rate, .share, .points, .base: area[moment].count(place.figure, place.measure)
    }
  }
}

// MARK: Rates

extension DerivedFigures {
  /// The exact rate, where both counts are known.
  func exactRate(_ moment: Moment, _ figure: Place) -> Rate? {
    guard let part = exactCount(moment, figure), let whole = base(moment, figure) else { return nil }
    return Rate(part, of: whole)
  }

  /// A rate that is computed, or else the one printed.
  func knownRate(_ moment: Moment, _ figure: Place) -> Numeral? {
    exactRate(moment, figure)?.percent() ?? area.number(moment, figure.with(.rate))
  }

  /// The count that a figure's rate is a part of.
  func base(_ moment: Moment, _ figure: Place) -> Int? {
    let stock = Place.figure(group: figure.group, figure.povertyClass)
    if let position = area.count(moment, figure, .base) {
      switch Base.at(position) {
      case .households: return area.count(moment, .figure(group: figure.group))
      case .povertyClass: return exactCount(moment, .figure(figure.povertyClass))
      case .start: return exactCount(.start, stock)
      case .end: return exactCount(moment, stock)
      }
    }
    switch figure.branch {
    case .stock: return area.count(moment, .figure(group: figure.group))
    case .lacking, .part: return exactCount(moment, stock)
    case .flow(let flow): return exactCount(flow.isOut ? .start : moment, stock)
    }
  }
}
