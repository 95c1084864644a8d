/// When a figure is true: at the start of the year, when the latest result was taken, at the end of the year as planned.
public enum Moment: String, CaseIterable, Sendable {
  case start, result, target
}

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
