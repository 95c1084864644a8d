/// An invented province with its communes; it assigns each of them its drop.
struct Province {
  let number: Int
  let communes: [Commune]
  let total: Headcount
  let minority: Headcount
  let quota: Commune.Demand
  let minorityQuota: Commune.Demand

  init(number: Int, communes: [Commune]) {
    self.number = number
    self.communes = communes
    total = communes.reduce(into: Headcount()) { $0 += $1.total }
    minority = communes.reduce(into: Headcount()) { $0 += $1.minority }
    quota = Self.sum(communes.map(\.quota))
    minorityQuota = Self.sum(communes.map(\.minorityQuota))
  }

  var code: String { number < 10 ? "0\(number)" : "\(number)" }
  var name: String { "Tỉnh Mẫu \(number)" }
  var folder: String { "tinh-mau-\(number)" }
  var fileName: String { "tinh-mau-\(number)-\(Country.year).plan.json" }
  var office: String { "UBND tỉnh Mẫu \(number)" }
  /// The number and symbol of its plan, which the communes' quotas name.
  var documentNumber: String { "\(10 + number)/KH-UBND" }
  var issued: String { "\(Country.year)-01-\(10 + number % 18)" }
  var title: String { "Kế hoạch giảm nghèo năm \(Country.year) của tỉnh Mẫu \(number)" }

  private static func sum(_ demands: [Commune.Demand]) -> Commune.Demand {
    demands.reduce(into: Commune.Demand()) {
      $0.poor += $1.poor
      $0.nearPoor += $1.nearPoor
    }
  }
}
