/// An invented commune or ward with its villages. Every household is drawn by itself, so that all figures agree:
/// a poor one lacks at least three indicators, a near-poor one at most two.
struct Commune {
  let code: String
  let number: Int
  let landscape: Landscape
  let villages: [Headcount]
  let total: Headcount
  /// The households of ethnic minorities among them (hộ dân tộc thiểu số).
  let minority: Headcount
  /// What the province demands of the whole commune and of the minorities: never more than the commune promises.
  let quota: Demand
  let minorityQuota: Demand

  /// The drops demanded, in households.
  struct Demand {
    var poor = 0
    var nearPoor = 0
  }

  init(number: Int, seed: UInt64) {
    var dice = SplitMix64(seed: seed, stream: number)
    self.number = number
    code = String(100_000 + 100 + 3 * number).suffix(5).description
    landscape = Landscape(&dice)
    let (poverty, landscape) = (dice.number(landscape.poverty), landscape)
    villages = (0..<dice.number(20...34)).map { _ in landscape.village(poverty: poverty, &dice) }
    total = villages.reduce(into: Headcount()) { $0 += $1 }
    minority = total.minority(percent: dice.number(landscape.minorities))
    quota = Demand(
      poor: total.poor.reduce - dice.number(0...total.poor.reduce / 5),
      nearPoor: total.nearPoor.reduce - dice.number(0...total.nearPoor.reduce / 5))
    minorityQuota = Demand(
      poor: quota.poor * minority.poor.households / max(total.poor.households, 1),
      nearPoor: quota.nearPoor * minority.nearPoor.households / max(total.nearPoor.households, 1))
  }

  var isWard: Bool { landscape == .town }
  var kindWord: String { isWard ? "Phường" : "Xã" }
  var name: String { "\(kindWord) Mẫu \(number)" }
  var fileName: String { "\(isWard ? "phuong" : "xa")-mau-\(number)-\(Country.year).plan.json" }
  /// `UBND xã Mẫu 17`, as plans write it.
  var office: String { "UBND \(kindWord.lowercased()) Mẫu \(number)" }

  func villageName(_ index: Int) -> String { "\(isWard ? "Tổ dân phố" : "Thôn") \(index + 1)" }
}

extension Headcount {
  /// A plausible part of these households that belong to minorities, who are poor more often than others.
  fileprivate func minority(percent: Int) -> Headcount {
    let households = max(1, self.households * percent / 100)
    var part = Headcount(households: households, members: members * households / self.households)
    let percentOfPoor = percent + (100 - percent) / 3
    part.poor = poor.part(min(poor.households * percentOfPoor / 100, households / 2))
    part.nearPoor = nearPoor.part(min(nearPoor.households * percentOfPoor / 100, households / 3))
    return part
  }
}

extension ClassCount {
  fileprivate func part(_ households: Int) -> ClassCount {
    ClassCount(households: households, reduce: reduce * households / max(self.households, 1))
  }
}
