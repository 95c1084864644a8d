import Testing

@testable import PlanCore

/// A rate as it is printed: `0.69` with two decimals.
private func rate(_ text: String) -> RoundedRate { RoundedRate(.spelled(text)) }

extension Numeral {
  /// A number from its spelling with a dot, as the tables of the tests write it.
  static func spelled(_ text: String) -> Numeral {
    let decimals = text.split(separator: ".").dropFirst().first?.count ?? 0
    return Numeral(Int(text.filter { $0 != "." }) ?? 0, decimals: decimals)
  }
}

@Suite struct RoundedRateTests {
  @Test(arguments: [
    // 17 of 2,991 is 0.5683…
    ("0.57", 17, 2991, true), ("0.6", 17, 2991, true), ("1", 17, 2991, true),
    ("0.56", 17, 2991, false), ("0.58", 17, 2991, false), ("0", 17, 2991, false),
    // 1 of 800 is 0.125, the lower end of 0.13 and the upper end of 0.12.
    ("0.13", 1, 800, true), ("0.12", 1, 800, false), ("0.125", 1, 800, true),
    // −0.125 is rounded away from zero.
    ("-0.13", -1, 800, true), ("-0.11", -1, 800, false),
    // Nothing of something; 1 of 2,000 is 0.05, the end of 0.0, which is let in.
    ("0.0", 0, 500, true), ("0.0", 1, 2000, true), ("0.0", 1, 1999, false), ("0.1", 0, 500, false),
    // Of nothing there is only nothing.
    ("0.00", 0, 0, true), ("0.00", 1, 0, false), ("5.00", 0, 0, false),
    // All of it; 199 of 200 is 99.5, 497 of 500 is 99.4.
    ("100", 500, 500, true), ("100.00", 500, 500, true), ("100", 199, 200, true), ("100", 497, 500, false),
    ("100.00", 499, 500, false), ("100.00", 501, 500, false),
    // More than all, as a slip of the pen prints it.
    ("250.0", 5, 2, true),
  ]) func `a rate stands for what is rounded to it, half away from zero`(
    printed: String, part: Int, whole: Int, holds: Bool
  ) {
    #expect(rate(printed).holds(part, of: whole) == holds)
  }

  @Test(arguments: [
    // 107 of 3,252 is 3.29028290282…: cut and rounded by a spreadsheet, and rounded by hand.
    ("3.2902828", true), ("3.2902829", true), ("3.29028290282902", true), ("3.290283", true), ("3.29028", true),
    ("3.29", true),
    // Six decimals are printed, and 3.290282 is another number; with more of them the sixth may be off by one.
    ("3.290282", false), ("3.2902820", true), ("3.2902838", false), ("3.2902850", false), ("3.2902800", false),
  ]) func `more than six decimals were cut or rounded, fewer were printed`(printed: String, holds: Bool) {
    #expect(rate(printed).holds(107, of: 3252) == holds)
  }

  @Test(arguments: [
    // 700 ÷ 0.695 = 1007.2, 700 ÷ 0.685 = 1021.9; 1500 ÷ 1.485 = 1010.1, 1500 ÷ 1.475 = 1016.9.
    (7, "0.69", "1008…1021"), (15, "1.48", "1011…1016"),
    // 16700 ÷ 11.705 = 1426.7, 16700 ÷ 11.695 = 1427.96.
    (167, "11.70", "1427…1427"),
    // 100 ÷ 0.125 = 800 belongs to 0.13 and not to 0.12; 100 ÷ 0.135 = 740.7, 100 ÷ 0.115 = 869.6.
    (1, "0.13", "741…800"), (1, "0.12", "801…869"),
    // 5000 ÷ 100.5 = 49.8, 5000 ÷ 99.5 = 50.3.
    (50, "100", "50…50"), (500, "100.00", "500…500"),
    // Of whole households, 2 are never 99.99 %.
    (2, "99.99", "none"),
    // 10700 ÷ 3.290284 = 3251.999, 10700 ÷ 3.290282 = 3252.0008.
    (107, "3.2902828", "3252…3252"), (107, "3.290283", "3252…3252"),
    // Nothing of nothing only; of a rate of zero any great number: 700 ÷ 0.005 = 140,000 is not below it.
    (0, "0.69", "0…0"), (7, "0.00", "140001…"),
    // A drop is no part of what rises.
    (7, "-0.50", "none"),
  ]) func `a count and its rate bound the whole`(part: Int, printed: String, expected: String) {
    #expect(spelled(rate(printed).wholes(of: CountRange(part))) == expected)
  }

  @Test func `the whole of several counts is as wide as they are`() throws {
    // 700 ÷ 0.695 = 1007.2, 800 ÷ 0.685 = 1167.9.
    #expect(spelled(rate("0.69").wholes(of: try #require(CountRange(7, 8)))) == "1008…1167")
    #expect(spelled(rate("0.69").wholes(of: try #require(CountRange(7, .most)))) == "1008…")
  }

  @Test(arguments: [
    // 1,011 × 0.685 % = 6.93, × 0.695 % = 7.03.
    (1011, "0.69", "7…7"), (800, "0.13", "1…1"), (800, "0.12", "none"),
    // 5,000 × 1.95 % = 97.5, × 2.05 % = 102.5.
    (5000, "2.0", "98…102"),
    // 2,000 × 0.05 % = 1, which the closed end of zero lets in.
    (2000, "0.0", "0…1"), (500, "100.00", "500…500"), (0, "12.5", "0…0"), (0, "0.0", "0…0"),
    (3252, "3.2902828", "107…107"),
  ]) func `a whole and a rate bound the part`(whole: Int, printed: String, expected: String) {
    #expect(spelled(rate(printed).parts(of: CountRange(whole))) == expected)
  }

  @Test(arguments: [
    // 1,000 × 5.055 % = 50.55; 800 × 0.125 % = 1 is no longer 0.12.
    (1000, "5.05", 50), (1000, "5.0", 50), (800, "0.12", 0), (800, "0.13", 1), (500, "100", 502), (500, "-1.0", 0),
  ]) func `the greatest part is there though none fits`(whole: Int, printed: String, part: Int) {
    #expect(rate(printed).greatestPart(of: whole) == part)
  }

  /// Against trying every whole, with whole numbers of the last decimal: 2 × 100 × part ÷ whole, half up.
  @Test(arguments: [0, 1, 2, 3]) func `the wholes are all that fit and no other`(decimals: Int) throws {
    for part in [1, 2, 3, 7, 17, 38, 77, 107, 252, 999] {
      for whole in stride(from: part, through: 5000, by: 211) {
        let printed = try #require(Rate(part, of: whole)).percent(decimals: decimals)
        let twice = 200 * part * Int(tenToThe(decimals))
        let most = printed.digits == 0 ? .max : twice / (2 * printed.digits - 1) + 2
        guard most < 12_000 else { continue }
        let all = (part...most).filter { (twice + $0) / (2 * $0) == printed.digits }
        let found = try #require(RoundedRate(printed).wholes(of: CountRange(part)), "\(part) of \(whole)")
        #expect((found.low, found.high) == (all.first, all.last), "\(part) = \(printed) %")
        #expect(all.count == found.high - found.low + 1)
      }
    }
  }

  @Test func `absurd numbers bound nothing and overflow nothing`() {
    let longest = Numeral(.max, decimals: 17)
    for part in [1, Int.most, .max] {
      for rate in [longest, Numeral(.max), Numeral(-.max), Numeral(1, decimals: 17), Numeral(0, decimals: 17)] {
        let found = RoundedRate(rate).wholes(of: CountRange(part.weighable))
        #expect(found.map { $0.low >= 0 && $0.high <= .most } ?? true)
        #expect(RoundedRate(rate).greatestPart(of: part) >= 0)
      }
    }
    #expect(spelled(RoundedRate(Numeral(1, decimals: 17)).wholes(of: CountRange(3)))?.hasSuffix("…") == true)
  }

  private func spelled(_ range: CountRange?) -> String? {
    range.map { "\($0.low)…\($0.isBounded ? String($0.high) : "")" } ?? "none"
  }
}
