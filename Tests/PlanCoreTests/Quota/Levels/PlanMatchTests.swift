import Testing

@testable import PlanCore

/// Whose plan is it: official code, else name, kind and the areas around; never a guess.
@Suite struct PlanMatchTests {
  private func files(_ plans: [String]) -> String {
    plans.enumerated().map { "# \($0.offset).plan.json\n\($0.element)" }.joined(separator: "\n")
  }

  private func check(_ plans: [String]) throws -> QuotaCase { try QuotaCase(files(plans)) }

  @Test(arguments: ["Xã Chư RCăm", "CHƯ RCĂM", "Xa Chu Rcam", "xã Chư-Rcăm"])
  func `a name matches however it is spelled`(name: String) throws {
    let case_ = try check([
      Written.district(Written.unit("\"name\": \"Xã Chư Rcăm\", \"kind\": \"commune\"", 12)),
      Written.commune("\"\(name)\"", promising: 12),
    ])
    #expect(case_.unitRows == ["Xã Chư Rcăm poor 12 12 met"] && case_.codes == [])
  }

  @Test func `an alias matches on either side`() throws {
    let unit = Written.unit("\"name\": \"Xã Mới\", \"kind\": \"commune\", \"aliases\": [\"Xã Cũ\"]", 12)
    #expect(try check([Written.district(unit), Written.commune("\"Xã Cũ\"", promising: 12)]).codes == [])
    let plain = Written.unit("\"name\": \"Xã Cũ\", \"kind\": \"commune\"", 12)
    let child = Written.commune("\"Xã Mới\", \"aliases\": [\"Xã Cũ\"]", promising: 12)
    #expect(try check([Written.district(plain), child]).codes == [])
  }

  @Test func `equal official codes match under any name, and different ones never`() throws {
    let unit = Written.unit("\"code\": \"01234\", \"name\": \"Xã Đông\", \"kind\": \"commune\"", 12)
    let same = Written.commune("\"Xã Tây\", \"code\": \"01234\"", promising: 12)
    #expect(try check([Written.district(unit), same]).codes == [])
    let other = Written.commune("\"Xã Đông\", \"code\": \"04321\"", promising: 12)
    #expect(try check([Written.district(unit), other]).codes == ["E3202"])
  }

  @Test func `row numbers are no official codes`() throws {
    let units = ["Đông", "Tây"].enumerated().map {
      Written.unit("\"code\": \"0\($0.offset + 1)\", \"name\": \"Xã \($0.element)\", \"kind\": \"commune\"", 12)
    }.joined(separator: ",")
    // The row number of one is the code that the other's own plan prints.
    let plans = [
      Written.commune("\"Xã Đông\", \"code\": \"02\"", promising: 12),
      Written.commune("\"Xã Tây\", \"code\": \"01\"", promising: 11),
    ]
    #expect(
      try check([Written.district(units)] + plans).unitRows == ["Xã Đông poor 12 12 met", "Xã Tây poor 12 11 short"])
  }

  @Test func `the areas around tell two communes of one name apart`() throws {
    let plans = ["Đông", "Tây"].map { name in
      Written.plan(
        "\"Huyện \(name)\", \"kind\": \"district\"",
        ", \"units\": [\(Written.unit("\"name\": \"Xã Tân Lập\", \"kind\": \"commune\"", name == "Đông" ? 5 : 7))]")
    }
    let children = ["Đông", "Tây"].map { name in
      Written.commune(
        "\"Xã Tân Lập\", \"within\": [\"Huyện \(name)\", \"Tỉnh Mẫu\"]", promising: name == "Đông" ? 5 : 7)
    }
    #expect(try check(plans + children).codes == [])
    // Without them nobody knows.
    let bare = Written.commune("\"Xã Tân Lập\"", promising: 5)
    let unclear = try check(plans + [bare])
    #expect(unclear.codes == ["E3208"])
    #expect(unclear.unitRows == ["Xã Tân Lập poor 5 - contradictory", "Xã Tân Lập poor 7 - contradictory"])
  }

  @Test func `a township is not the commune of its name, and that is said`() throws {
    let district = Written.district(Written.unit("\"name\": \"Xã Phú Túc\", \"kind\": \"commune\"", 12))
    let town = Written.plan("\"Thị trấn Phú Túc\", \"kind\": \"township\"")
    #expect(try check([district, town]).codes == ["E3208"])
    let both = Written.district(
      [("Xã", "commune"), ("Thị trấn", "township")].map {
        Written.unit("\"name\": \"\($0.0) Phú Túc\", \"kind\": \"\($0.1)\"", 0)
      }.joined(separator: ","))
    #expect(try check([both, town, Written.commune("\"Phú Túc\"", promising: 0)]).codes == [])
  }

  @Test func `another year or standard is another plan, and the reason is given`() throws {
    let district = Written.district(Written.unit("\"name\": \"Xã Đông\", \"kind\": \"commune\"", 12))
    let year = try check([district, Written.plan("\"Xã Đông\", \"kind\": \"commune\"", year: 2023)])
    #expect(year.codes == ["E3202"] && year.causes == ["`1.plan.json` là kế hoạch năm 2023"])
    let standard = try check([district, Written.plan("\"Xã Đông\", \"kind\": \"commune\"", standard: "qd-59-2015")])
    #expect(standard.codes == ["E3202"] && standard.causes == ["`1.plan.json` theo chuẩn `qd-59-2015`"])
    let slip = try check([district, Written.plan("\"Xã Đôngg\", \"kind\": \"commune\"")])
    #expect(slip.codes == ["E3202"] && slip.causes == ["tên trong `1.plan.json` viết khác: Xã Đôngg"])
  }

  @Test func `missing plans are told of folders only, and villages owe none`() throws {
    let district = Written.district(Written.unit("\"name\": \"Xã Đông\", \"kind\": \"commune\"", 12))
    #expect(try QuotaCase(files([district]), reportsMissing: false).codes == [])
    let commune = Written.plan(
      "\"Xã Đông\", \"kind\": \"commune\"",
      ", \"units\": [\(Written.unit("\"name\": \"Thôn 1\", \"kind\": \"village\"", 3))]")
    #expect(try check([commune]).codes == [])
  }

  @Test func `where the kind is not said, its word in front of the name tells whether a plan is owed`() throws {
    let units = ["Xã Đông", "Đông", "Tổ dân phố 2"].map { Written.unit("\"name\": \"\($0)\"", 1) }.joined(
      separator: ",")
    #expect(try check([Written.district(units)]).places == ["E3202 0.plan.json /units/0/name"])
  }

  @Test func `the plan that replaces the other counts`() throws {
    let old = Written.plan(
      "\"Xã Đông\", \"kind\": \"commune\"",
      ", \"document\": { \"number\": \"05/KH-UBND\", \"issued\": \"2024-02-01\" }, "
        + "\"total\": { \"target\": { \"poor\": { \"reduce\": 3 } } }")
    let new = Written.plan(
      "\"Đông\", \"kind\": \"commune\"",
      ", \"document\": { \"number\": \"9/KH-UBND\", \"replaces\": [{ \"number\": \"5/KH - UBND\" }] }, "
        + "\"total\": { \"target\": { \"poor\": { \"reduce\": 12 } } }")
    let district = Written.district(Written.unit("\"name\": \"Xã Đông\", \"kind\": \"commune\"", 12))
    for plans in [[district, old, new], [new, old, district], [old, new, district]] {
      let case_ = try check(plans)
      #expect(case_.unitRows == ["Xã Đông poor 12 12 met"] && case_.codes == [])
    }
  }

  @Test func `two plans that replace nobody are told, and neither counts`() throws {
    let district = Written.district(
      Written.unit("\"name\": \"Xã Đông\", \"kind\": \"commune\", \"aliases\": [\"Xã Tây\"]", 12))
    for name in ["Xã Đông", "Xã Tây"] {
      let case_ = try check([
        district, Written.commune("\"Xã Đông\"", promising: 12), Written.commune("\"\(name)\"", promising: 14),
      ])
      #expect(case_.codes == ["E3204"], "\(name)")
      #expect(case_.unitRows == ["Xã Đông poor 12 - contradictory"])
    }
  }

  @Test func `three plans for one area are two findings`() throws {
    let plan = Written.commune("\"Xã Đông\"", promising: 12)
    #expect(try check([plan, plan, plan]).codes == ["E3204", "E3204"])
  }
}

/// Areas that lie in each other.
@Suite struct PlanCycleTests {
  private func ring(_ count: Int) -> String {
    (0..<count).map { index in
      let next = Written.unit("\"name\": \"Vùng \((index + 1) % count) A\"", 1)
      return "# \(index).plan.json\n" + Written.plan("\"Vùng \(index) A\"", ", \"units\": [\(next)]")
    }.joined(separator: "\n")
  }

  @Test func `an area is no unit of itself`() throws {
    let case_ = try QuotaCase(
      "# a\n" + Written.plan("\"Vùng A\"", ", \"units\": [\(Written.unit("\"name\": \"Vùng A\"", 1))]"))
    #expect(case_.places == ["E3210 a /units/0/name"])
    #expect(case_.unitRows == ["Vùng A poor 1 - contradictory"])
  }

  @Test(arguments: [2, 3, 50]) func `a round of areas is told once`(count: Int) throws {
    let case_ = try QuotaCase(ring(count))
    #expect(case_.places == ["E3210 0.plan.json /area/name"])
    #expect(case_.unitRows.count == count && case_.unitRows.allSatisfy { $0.hasSuffix("- contradictory") })
  }

  @Test func `a parent among its children is told`() throws {
    let case_ = try QuotaCase(
      """
      # huyen
      \(Written.district(Written.unit("\"name\": \"Xã Đông\", \"kind\": \"commune\"", 12)))
      # xa
      \(Written.plan("\"Xã Đông\", \"kind\": \"commune\"", ", \"total\": { \"target\": { \"poor\": { \"reduce\": 12 } } }, \"units\": [\(Written.unit("\"name\": \"Huyện Mẫu\", \"kind\": \"district\"", 12))]"))
      """)
    #expect(case_.places == ["E3210 xa /units/0/name"])
  }

  @Test func `long chains and long rounds end in time`() throws {
    let start = ContinuousClock.now
    #expect(try QuotaCase(ring(2000)).codes == ["E3210"])
    let time = ContinuousClock.now - start
    #expect(time < .seconds(30))
  }
}
