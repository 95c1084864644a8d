/// What a column of figures shows: one measure of one figure at one moment, for every area of the table.
public struct FigureColumn: Hashable, Sendable {
  /// The moment.
  let moment: Moment
  /// The figure.
  let figure: Place
  /// The measure.
  let measure: Place.Measure

  init(_ moment: Moment, _ figure: Place, _ measure: Place.Measure) {
    self.moment = moment
    self.figure = figure
    self.measure = measure
  }
}
