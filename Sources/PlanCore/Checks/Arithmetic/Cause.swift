/// A simple story of how a wrong number came to be printed. It is told only where no other kind of story fits.
struct Cause: Hashable, Sendable {
  /// The kinds of stories.
  enum Kind: Hashable, Sendable {
    case otherNumerator(Int, of: Int)
    case otherDenominator(Int, of: Int)
    case fraction
    case swapped, dropped, doubled
    case factor(Int)
    case neighbour(String)
    case lastYear
    case roundedRates
    case cut
  }

  let kind: Kind

  /// What probably happened, in words.
  /// - Parameter printed: the wrong number.
  func words(_ printed: Numeral, isRate: Bool) -> Phrase {
    let unit = isRate ? "%" : ""
    switch kind {
    case .otherNumerator(let part, let whole):
      return Phrase(
        vi: "\(printed.text(.vi))\(unit) = \(part.text(.vi))/\(whole.text(.vi)), số hộ chưa sửa theo",
        en: "\(printed.text(.en))\(unit) = \(part.text(.en))/\(whole.text(.en)), the count was not updated")
    case .otherDenominator(let part, let whole):
      return Phrase(
        vi: "\(printed.text(.vi))\(unit) = \(part.text(.vi))/\(whole.text(.vi)), chia cho nhầm số hoặc số cũ",
        en: "\(printed.text(.en))\(unit) = \(part.text(.en))/\(whole.text(.en)), divided by a wrong or old number")
    case .fraction: return Phrase(vi: "ghi phân số thay cho phần trăm", en: "a fraction shown as a percentage")
    case .swapped: return Phrase(vi: "hai chữ số đổi chỗ", en: "two digits swapped")
    case .dropped: return Phrase(vi: "thiếu một chữ số", en: "a digit dropped")
    case .doubled: return Phrase(vi: "thừa một chữ số", en: "a digit too many")
    case .factor(let factor):
      return Phrase(
        vi: "lệch \(factor.text(.vi)) lần: dấu thập phân hoặc dấu nghìn",
        en: "off by a factor of \(factor.text(.en)): a decimal or thousands mark")
    case .neighbour(let name):
      return Phrase(vi: "chép từ dòng của \(name.visible)", en: "copied from the line of \(name.visible)")
    case .lastYear: return Phrase(vi: "số của năm trước", en: "last year's value")
    case .roundedRates:
      return Phrase(vi: "trừ hai tỷ lệ đã làm tròn", en: "the difference of two rounded rates")
    case .cut: return Phrase(vi: "cắt bớt chữ số thay vì làm tròn", en: "cut off instead of rounded")
    }
  }

  private var isSameKind: Int {
    switch kind {
    case .otherNumerator: 0
    case .otherDenominator: 1
    case .fraction: 2
    case .swapped: 3
    case .dropped: 4
    case .doubled: 5
    case .factor: 6
    case .neighbour: 7
    case .lastYear: 8
    case .roundedRates: 9
    case .cut: 10
    }
  }

  /// The one story of several, if they are all of one kind.
  static func only(_ stories: [Cause]) -> Cause? {
    guard let first = stories.first, stories.allSatisfy({ $0.isSameKind == first.isSameKind }) else { return nil }
    return first
  }
}
