/// A national or provincial poverty standard, as data: thresholds, rule, dimensions and indicators, each with its source.
public struct Standard: Sendable {
  /// The id that plans name: `nd-07-2021`.
  public var id = ""
  /// What it is called.
  public var title = Phrase(same: "")
  /// The first year it is in force.
  public var validFrom = 0
  /// The last year it is in force.
  public var validTo = 0
  /// How the classes follow from income and lacking indicators.
  public var rule = Phrase(same: "")
  /// The documents it rests on.
  public var sources: [Source] = []
  /// The incomes and counts of lacking indicators that make the classes.
  public var thresholds: [Threshold] = []
  /// What the rule implies for sums of lacking indicators.
  public var implies: [Implication] = []
  /// The dimensions in their official order.
  public var dimensions: [Dimension] = []

  /// The indicators in their official order.
  public var indicators: [Indicator] { dimensions.flatMap(\.indicators) }

  /// The indicator with an id.
  public func indicator(_ id: String) -> Indicator? {
    for dimension in dimensions {
      for indicator in dimension.indicators where indicator.id == id { return indicator }
    }
    return nil
  }
}

extension Standard {
  /// A document that a figure of the standard rests on.
  public struct Source: Sendable {
    /// The id by which figures name it.
    public var id = ""
    /// Number and symbol: `07/2021/NĐ-CP`.
    public var document = ""
    /// When it was issued.
    public var issued: CalendarDate?
    /// Who issued it.
    public var issuer: Phrase?
    /// The article that is meant.
    public var article: String?
    /// What it says about the standard.
    public var about: Phrase?
    /// Whether the figures could not be compared with the text itself.
    public var unverified = false
    /// A remark.
    public var note: Phrase?
  }

  /// One line that makes a class: an income, and how many indicators are lacking.
  public struct Threshold: Sendable {
    /// The class.
    public var povertyClass = PovertyClass.poor
    /// Rural or urban; `nil` for both.
    public var setting: Setting?
    /// Income must be over this, in đồng per person and month.
    public var above: Int?
    /// Income must be at most this, in đồng per person and month.
    public var income: Int?
    /// The least number of lacking indicators.
    public var lackingAtLeast: Int?
    /// The greatest number of lacking indicators.
    public var lackingAtMost: Int?
    /// The id of its source.
    public var source: String?
  }

  /// A bound that the rule puts on the sum of lacking indicators over the households of a class.
  public struct Implication: Sendable {
    /// The class.
    public var povertyClass = PovertyClass.poor
    /// Each household lacks at least this many.
    public var atLeast: Int?
    /// Each household lacks at most this many.
    public var atMost: Int?
  }

  /// A dimension (chiều) with its indicators.
  public struct Dimension: Sendable {
    /// Its id.
    public var id = ""
    /// Its name.
    public var name = Phrase(same: "")
    /// Its indicators.
    public var indicators: [Indicator] = []
  }

  /// An indicator (chỉ số) of what a household may lack.
  public struct Indicator: Sendable {
    /// The id that plans use.
    public var id = ""
    /// Its full name.
    public var name = Phrase(same: "")
    /// A name short enough for a table's heading.
    public var short: Phrase?
    /// When a household lacks it.
    public var lacks: Phrase?
    /// The id of the source of that.
    public var source: String?
    /// Whether name or threshold could not be compared with the text itself.
    public var unverified = false
    /// A remark.
    public var note: Phrase?

    /// The name for a table's heading.
    public var heading: Phrase { short ?? name }
  }
}
