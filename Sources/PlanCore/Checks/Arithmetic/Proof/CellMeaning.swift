/// What a printed number says about true counts.
enum CellMeaning {
  case count(CountAt)
  /// How much a count fell.
  case drop(from: CountAt, to: CountAt)
  /// The percentage of a part in its whole.
  case ratio(CountAt, CountAt)
  /// The difference of two percentages.
  case points(CountAt, CountAt, CountAt, CountAt)
  case nothing
}

extension TrueCountsBuilder {
  /// What a number printed at a place of a moment says.
  func meaning(of place: Place, _ moment: Int, _ sheet: TallyLines) -> CellMeaning {
    let figure = place.figure
    let before = moments.starts[moment]
    switch place.measure {
    case .households, .members: return .count(CountAt(moment, figure.with(place.measure)))
    case .reduce: return .drop(from: CountAt(before, figure), to: CountAt(moment, figure))
    case .share:
      guard figure.povertyClass != nil else { return .nothing }
      return .ratio(CountAt(moment, figure), CountAt(moment, figure.ofWholeArea))
    case .rate: return .ratio(CountAt(moment, figure), base(of: figure, moment, sheet))
    case .points:
      let base = base(of: figure, moment, sheet)
      let from = base.moment == moment ? before : base.moment
      return .points(
        CountAt(before, figure), CountAt(from, base.key.place), CountAt(moment, figure), base)
    case .base: return .nothing
    }
  }

  /// What the rate of a figure is a part of.
  private func base(of figure: Place, _ moment: Int, _ sheet: TallyLines) -> CountAt {
    let stock = Place.figure(group: figure.group, figure.povertyClass)
    if let line = sheet.line(figure), line.base >= 0 {
      switch Base.at(sheet.claims[Int(line.base)].number.digits) {
      case .households: return CountAt(moment, .figure(group: figure.group))
      case .povertyClass: return CountAt(moment, .figure(figure.povertyClass))
      case .start: return CountAt(start(of: moment), stock)
      case .end: return CountAt(moment, stock)
      }
    }
    switch figure.branch {
    case .stock: return CountAt(moment, .figure(group: figure.group))
    case .lacking, .part: return CountAt(moment, stock)
    case .flow(let flow): return CountAt(flow.isOut ? start(of: moment) : moment, stock)
    }
  }

  /// The moment that is the start of a moment's series.
  private func start(of moment: Int) -> Int {
    moment == CountMoments.start ? moment : moments.starts[moment]
  }
}

extension Place {
  /// The same figure of the whole area.
  var ofWholeArea: Place { .figure(povertyClass, branch) }
}
