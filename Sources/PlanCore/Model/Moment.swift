/// When a figure is true: at the start of the year, when the latest result was taken, at the end of the year as planned.
public enum Moment: String, CaseIterable, Sendable {
  case start, result, target
}
