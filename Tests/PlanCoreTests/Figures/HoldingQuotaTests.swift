import Testing

@testable import PlanCore

@Suite struct HoldingQuotaTests {
  private func quota(_ reduce: Int?, _ issued: String?, group: Group? = nil) -> Quota {
    var quota = Quota(povertyClass: .poor, group: group, issued: issued.flatMap { CalendarDate($0) })
    if let reduce { quota.figures.set(Claim(Place.figure(group: group, .poor).with(.reduce), Numeral(reduce))) }
    return quota
  }

  @Test func `of two quotas the later issued holds, whatever their order`() {
    let (early, late) = (quota(25, "2024-01-05"), quota(20, "2024-03-01"))
    for (quotas, index) in [([early, late], 1), ([late, early], 0)] {
      let holding = HoldingQuota.all(of: quotas)
      #expect(holding.map(\.index) == [index])
      #expect(holding.map(\.replaced) == [[1 - index]])
    }
  }

  @Test func `where dates do not tell, the mildest holds and nothing is replaced`() {
    let holding = HoldingQuota.all(of: [quota(25, "2024-03"), quota(20, "2024-03-01"), quota(30, nil)])
    #expect(holding.map(\.index) == [1])
    #expect(holding[0].replaced.isEmpty)
  }

  @Test func `each class and group has its own`() {
    let holding = HoldingQuota.all(of: [quota(5, "2024-02-01", group: .ethnicMinority), quota(9, "2024-01-01")])
    #expect(holding.map(\.index) == [1, 0])
  }

  @Test func `a quota of what may be left demands the difference to the start`() {
    var figures = Tally()
    figures.set(Claim(Place.figure(.poor).with(.households), Numeral(52)))
    let start = Tally([Claim(Place.figure(.poor).with(.households), Numeral(77))])
    #expect(Drop.demanded(.figure(.poor), from: start, to: figures) == Drop(amount: Numeral(25), measure: .reduce))
    #expect(Drop.demanded(.figure(.poor), from: Tally(), to: figures) == nil)
  }

  @Test func `of a range the least is demanded`() {
    let range = Tally([
      Claim(Place.figure(.poor).with(.reduce, .atLeast), Numeral(8)),
      Claim(Place.figure(.poor).with(.reduce, .atMost), Numeral(12)),
    ])
    #expect(Drop.demanded(.figure(.poor), from: Tally(), to: range)?.amount == Numeral(8))
    let left = Tally([Claim(Place.figure(.poor).with(.households, .atMost), Numeral(50))])
    let start = Tally([Claim(Place.figure(.poor).with(.households), Numeral(77))])
    #expect(Drop.demanded(.figure(.poor), from: start, to: left)?.amount == Numeral(27))
  }
}
