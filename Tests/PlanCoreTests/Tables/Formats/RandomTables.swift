@testable import PlanCore

/// SplitMix64: the same tables for the same seed, everywhere.
private struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

/// Tables such as no report makes: any width, any words, any numbers.
struct RandomTables {
  private var random: SplitMix64

  init(seed: UInt64) {
    random = SplitMix64(seed)
  }

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

  /// Letters, spaces, wide and combined graphemes, controls and everything that some format must escape.
  mutating func words(upTo length: Int = 30) -> String {
    let spaces = below(3) == 0 ? 0 : 6
    return (0..<below(length + 1)).map { _ in
      let index = below(RandomTables.graphemes.count + spaces)
      return index < RandomTables.graphemes.count ? RandomTables.graphemes[index] : " "
    }.joined()
  }

  private static let graphemes = [
    "a", "b", "Z", "ế", "e\u{302}\u{301}", "đ", "界", "한", "👩‍👩‍👧", "🇻🇳", "☀️", "\u{1B}", "\n", "\r\n", "\t", "|", "\"", ",",
    "\\", "<", "#", "=", "+", "-", "@", "'", "1", ".", "\u{301}", "\u{200D}", "\u{2028}", "\u{85}", "\u{202E}", "ﷺ",
    "*", "_", "&",
  ]

  mutating func phrase() -> Phrase { Phrase(vi: words(), en: words()) }

  mutating func number() -> Numeral {
    let size = below(10)
    let digits = size == 0 ? Int.random(in: .min ... .max, using: &random) : below(1 << (size * 3)) - below(3)
    return Numeral(digits, decimals: below(4) == 0 ? below(18) : below(3))
  }

  mutating func cell() -> Table.Cell {
    let sources: [Table.Source?] = [nil, .computed, .printed, .implied, .impliedIfUnchanged]
    return Table.Cell(value(), source: sources[below(5)], printed: below(4) == 0 ? number() : nil)
  }

  private mutating func value() -> Table.Value {
    switch below(14) {
    case 0: .blank
    case 1: .unknown
    case 2: .word(id: "word", phrase())
    case 3: .list((0..<below(4)).map { _ in words(upTo: 12) })
    case 4:
      .interval(
        low: below(3) == 0 ? nil : number(), high: below(3) == 0 ? nil : number(), shown: below(2) == 0 ? nil : number()
      )
    case 5: .date(CalendarDate(existing: 1900 + below(300), .day(month: 1 + below(12), day: 1 + below(28))))
    case 6: .share(part: below(2000), whole: below(2000))
    case 7: .flag(below(2) == 0)
    case 8, 9: .text(words(upTo: below(6) == 0 ? 200 : 20))
    default: .number(number())
    }
  }

  mutating func column(_ index: Int) -> Table.Column {
    let kinds: [Table.Kind] = [.text, .count, .rate, .points, .amount, .date, .share]
    let shared = [
      "Hộ nghèo", "Hộ cận nghèo", "Cuối năm 2023", "Khả năng thoát nghèo", "Siêuquádàikhôngcókhoảngtrắngnào", "",
    ]
    let headings = (0..<below(4)).map { _ in
      below(3) == 0 ? phrase() : Phrase(same: shared[below(shared.count)])
    }
    let id = index == 0 && below(2) == 0 ? "unit" : index == 1 && below(2) == 0 ? "name" : "c\(index)"
    return Table.Column(id, headings, kinds[below(kinds.count)])
  }

  mutating func table() -> Table {
    let columns = (0..<below(20)).map { column($0) }
    let rows = (0..<below(6)).map { _ in columns.map { _ in cell() } }
    return Table(
      id: "random", title: phrase(), columns: columns, rows: rows,
      total: below(2) == 0 ? nil : columns.map { _ in cell() },
      notes: (0..<below(3)).map { _ in Phrase(vi: words(upTo: 150), en: words()) })
  }
}
