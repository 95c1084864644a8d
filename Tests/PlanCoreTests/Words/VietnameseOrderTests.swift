import Testing

@testable import PlanCore

@Suite struct VietnameseOrderTests {
  /// Each list is in the order of a Vietnamese dictionary.
  @Test(arguments: [
    [
      "a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "ô", "ơ", "p", "q",
      "r", "s", "t", "u", "ư", "v", "w", "x", "y", "z",
    ],
    ["ma", "mà", "mả", "mã", "má", "mạ"],
    ["ấ", "ậ", "b"],
    ["da", "dạ", "dan", "đa", "đàn"],
    ["Thôn 1", "Thôn 2", "Thôn 2A", "Thôn 10", "Thôn 100", "Thôn Đông", "Tổ 1"],
    ["Thôn 02", "Thôn 2", "Thôn 3"],
    ["hoa", "Hoa", "hoà", "hòa", "hoá"],
    ["Ia Dreh", "Ia Hdreh", "Ia Mlah", "Ia Rmok", "Ia Rsai", "Ia Rsươm"],
    ["Chư Drăng", "Chư Gu", "Chư Ngọc", "Chư Rcăm", "Đất Bằng", "Ia Dreh", "Krông Năng", "Phú Cần", "Phú Túc", "Uar"],
    ["an", "an b", "ana", "ăn"],
    ["", " ", "-", "1", "a", "越"],
    ["Thôn 9999999999999999999999", "Thôn 10000000000000000000000"],
    ["Cu", "Cư", "Čư"],
  ])
  func namesSortAsInAVietnameseDictionary(names: [String]) {
    #expect(names.reversed().sorted { VietnameseOrder($0) < VietnameseOrder($1) } == names)
  }

  @Test func composedAndDecomposedTextStandTogetherButDoNotTie() {
    let (composed, decomposed) = (VietnameseOrder("mạ"), VietnameseOrder("ma\u{323}"))
    #expect(composed != decomposed)
    #expect((composed < decomposed) != (decomposed < composed))
    #expect(VietnameseOrder("má") < decomposed && decomposed < VietnameseOrder("mạn"))
  }
}
