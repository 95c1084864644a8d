/// A simple story of how a wrong number came to be printed. It is told only where no other kind of story fits.
struct Cause: Hashable {
  /// The kinds of stories.
  enum Kind: Hashable {
    case otherNumerator(Int, of: Int)
    case otherDenominator(Int, of: Int)
    case fraction
    case swapped, dropped, doubled
    case factor(Int)
    case neighbour(String)
    case lastYear
    case roundedRates
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
    }
  }

  /// The one story of several, if they are all of one kind.
  static func only(_ stories: [Cause]) -> Cause? {
    guard let first = stories.first, stories.allSatisfy({ $0.isSameKind == first.isSameKind }) else { return nil }
    return first
  }
}

/// Looks for stories that explain a printed number by the right one and by the table around it.
struct CauseFinder {
  let network: Network
  let plan: Plan
  /// The counts of poor, near-poor and other classes that the plan prints anywhere, in order, each once.
  private let classCounts: NumberSet

  init(network: Network, plan: Plan) {
    self.network = network
    self.plan = plan
    var counts: [Int] = []
    for sheet in network.sheets {
      for line in sheet.lines where line.figure.branch == .stock && line.figure.group == nil && line.households >= 0 {
        counts.append(sheet.claims[Int(line.households)].number.digits)
      }
    }
    classCounts = NumberSet(counts)
  }

  /// The one kind of story that explains why `variable` was printed where `right` belongs; `nil` for none or several.
  func story(_ variable: Network.Variable, _ right: Numeral, in edit: Int) -> Cause? {
    let printed = network.number(variable)
    guard !printed.hasSameValue(as: right) else { return nil }
    var stories: [Cause] = []
    if let copied = neighbour(variable, printed) { stories.append(copied) }
    if isLastYear(variable, printed) { stories.append(Cause(kind: .lastYear)) }
    if network.isCount(variable) {
      stories += digits(printed.digits, right.digits)
    } else {
      stories += ofRate(variable, printed, right, edit)
    }
    return Cause.only(stories)
  }

  // MARK: The table around it

  private func neighbour(_ variable: Network.Variable, _ printed: Numeral) -> Cause? {
    guard let unit = network.key(variable).unit, printed.digits != 0 else { return nil }
    for other in [unit + 1, unit - 1] where plan.units.indices.contains(other) {
      if number(at: network.place(variable), SheetKey(unit: other, moment: network.key(variable).moment)) == printed {
        return Cause(kind: .neighbour(plan.units[other].name))
      }
    }
    return nil
  }

  private func number(at place: Place, _ key: SheetKey) -> Numeral? {
    switch (key.unit, key.moment) {
    case (let unit?, .start): plan.units[unit].start[place]
    case (let unit?, .target): plan.units[unit].target[place]
    case (nil, .start): plan.start[place]
    case (nil, .target): plan.target[place]
    case (_, .result): nil
    }
  }

  private func isLastYear(_ variable: Network.Variable, _ printed: Numeral) -> Bool {
    let key = network.key(variable)
    let place = network.place(variable)
    // All households are often printed once for both years.
    guard place.povertyClass != nil, key.moment == .target, place.measure != .reduce, place.measure != .points,
      printed.digits != 0
    else {
      return false
    }
    return number(at: place, SheetKey(unit: key.unit, moment: .start)) == printed
  }

  // MARK: Digits

  private func digits(_ printed: Int, _ right: Int) -> [Cause] {
    guard printed != right, printed > 0, right > 0 else { return [] }
    let one = Array(String(printed).utf8)
    let two = Array(String(right).utf8)
    for factor in [10, 100, 1000]
    where printed == right.multiplied(by: factor) || right == printed.multiplied(by: factor) {
      return [Cause(kind: .factor(factor))]
    }
    if one.count == two.count {
      let different = one.indices.filter { one[$0] != two[$0] }
      guard different.count == 2, different[1] == different[0] + 1, one[different[0]] == two[different[1]],
        one[different[1]] == two[different[0]]
      else { return [] }
      return [Cause(kind: .swapped)]
    }
    if one.count == two.count + 1, Self.isWithOneLess(one, two) { return [Cause(kind: .doubled)] }
    if one.count + 1 == two.count, Self.isWithOneLess(two, one) { return [Cause(kind: .dropped)] }
    return []
  }

  private static func isWithOneLess(_ long: [UInt8], _ short: [UInt8]) -> Bool {
    long.indices.contains { skipped in long[..<skipped] + long[(skipped + 1)...] == short[...] }
  }

  // MARK: Rates

  private func ofRate(_ variable: Network.Variable, _ printed: Numeral, _ right: Numeral, _ edit: Int) -> [Cause] {
    var stories: [Cause] = []
    let same = right.rounded(to: printed.decimals)
    if let whole = same.scaled(to: printed.decimals) { stories += digits(printed.digits, whole.digits) }
    switch network.edits[edit].kind {
    case .linear: break
    case .ratio: stories += ofRatio(printed, right, edit)
    case .points:
      if network.isDifferenceOfPrinted(printed, edit) { stories.append(Cause(kind: .roundedRates)) }
    }
    return stories
  }

  private func ofRatio(_ printed: Numeral, _ right: Numeral, _ edit: Int) -> [Cause] {
    guard network.isPrinted(network.variable(edit, 2)), printed.digits > 0 else { return [] }
    let part = network.number(network.variable(edit, 1)).digits.weighable
    let whole = network.number(network.variable(edit, 2)).digits.weighable
    let band = RoundedRate(printed)
    var stories: [Cause] = []
    if isFraction(printed, part, whole) { stories.append(Cause(kind: .fraction)) }
    // With a large whole some numerator fits nearly any rate, so the story would say nothing.
    if whole > 0, whole * 10 < 100 * Int(tenToThe(min(printed.decimals, 6))),
      let parts = band.parts(of: CountRange(whole)),
      parts.isOne,
      parts.low != part
    {
      stories.append(Cause(kind: .otherNumerator(parts.low, of: whole)))
    }
    if let other = otherWhole(part, whole, band, edit) {
      stories.append(Cause(kind: .otherDenominator(part, of: other)))
    }
    return stories
  }

  /// 4 of 44 is 0.0909…, printed as 0.1 or 0.09 or 0.10.
  private func isFraction(_ printed: Numeral, _ part: Int, _ whole: Int) -> Bool {
    guard let rate = Rate(part, of: whole), let hundredth = printed.scaled(to: max(printed.decimals, 2)) else {
      return false
    }
    let percent = rate.percent(decimals: 0).digits
    guard percent >= 1 else { return false }
    let fraction = Numeral(rate.percent(decimals: 2).digits, decimals: 4)
    return (1...3).contains { fraction.rounded(to: $0).hasSameValue(as: hundredth) }
  }

  /// A class count of the plan by which the part gives the printed rate, or an old count that explains several rates.
  private func otherWhole(_ part: Int, _ whole: Int, _ band: RoundedRate, _ edit: Int) -> Int? {
    guard part > 0, let fitting = band.wholes(of: CountRange(part)) else { return nil }
    let counts = classCounts.among(fitting).filter { $0 != whole }
    if counts.count == 1 { return counts.first }
    return counts.isEmpty ? old(fitting, edit) : nil
  }

  /// A whole that nothing prints, but which explains at least two other wrong rates of the same class.
  private func old(_ fitting: CountRange, _ edit: Int) -> Int? {
    let whole = network.variable(edit, 2)
    guard fitting.high - fitting.low < 50 else { return nil }
    var best: (count: Int, whole: Int)?
    for candidate in fitting.low...fitting.high {
      var count = 0
      for other in network.editsOf(whole) where other != edit {
        guard case .ratio = network.edits[other].kind, network.variable(other, 2) == whole else { continue }
        let part = network.number(network.variable(other, 1)).digits
        let band = RoundedRate(network.number(network.variable(other, 0)))
        let right = network.number(whole).digits
        if part > 0, band.holds(part, of: candidate), !band.holds(part, of: right) { count += 1 }
      }
      if count >= 2, count > best?.count ?? 0 { best = (count, candidate) }
    }
    return best?.whole
  }
}

extension Network {
  /// Whether a drop in points is the difference of the two rates as printed.
  fileprivate func isDifferenceOfPrinted(_ printed: Numeral, _ edit: Int) -> Bool {
    let points = variable(edit, 0)
    guard isPrinted(points) else { return false }
    let key = key(points)
    let place = place(points).with(.rate)
    guard let end = sheets.first(where: { $0.key == key })?.number(place),
      let start = sheets.first(where: { $0.key == SheetKey(unit: key.unit, moment: .start) })?.number(place)
    else { return false }
    return start.subtracting(end)?.hasSameValue(as: printed) ?? false
  }
}

extension TallyLines {
  fileprivate func number(_ place: Place) -> Numeral? { claims.first { $0.place == place }?.number }
}

extension Int {
  fileprivate func multiplied(by factor: Int) -> Int? {
    let (product, overflow) = multipliedReportingOverflow(by: factor)
    return overflow ? nil : product
  }
}

extension NumberSet {
  /// The first three numbers of a span: more than one tells no story, whatever one more is.
  fileprivate func among(_ span: CountRange) -> [Int] {
    numbers[numbers.firstPosition { $0 >= span.low }...].prefix(3).filter { $0 <= span.high }
  }
}
