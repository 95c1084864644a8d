/// What is known of one area at every moment, and what it is compared with.
struct AreaFigures {
  var start = Tally()
  var result: Tally?
  var target = Tally()

  /// The tally of a moment; empty where there is none.
  subscript(moment: Moment) -> Tally {
    get {
      switch moment {
      case .start: start
      case .result: result ?? Tally()
      case .target: target
      }
    }
    set {
      switch moment {
      case .start: start = newValue
      case .result: result = newValue
      case .target: target = newValue
      }
    }
  }
}

// Asked for every cell of every table: the tally is looked into where it stands, not taken out first.
extension AreaFigures {
  /// The number or range claimed for a measure of a figure at a moment.
  func amount(_ moment: Moment, _ figure: Place, _ measure: Place.Measure) -> Amount? {
    switch moment {
    case .start: start.amount(figure, measure)
    case .result: result?.amount(figure, measure)
    case .target: target.amount(figure, measure)
    }
  }

  /// The exact number claimed for a place at a moment.
  func number(_ moment: Moment, _ place: Place) -> Numeral? {
    switch moment {
    case .start: start[place]
    case .result: result?[place]
    case .target: target[place]
    }
  }

  /// The exact whole number claimed for a measure of a figure at a moment.
  func count(_ moment: Moment, _ figure: Place, _ measure: Place.Measure = .households) -> Int? {
    number(moment, figure.with(measure))?.digits
  }
}
