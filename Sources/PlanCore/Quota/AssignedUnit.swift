extension Plan {
  /// The unit that is an area: the one with its official code, else the one that a name or alias of both fits.
  func unit(for area: Area) throws(QuotaAssignmentError) -> Unit {
    let units = units.filter { $0.kind?.sumsOthers != true }
    let ownCode = area.code.flatMap { $0.isOfficial ? $0 : nil }
    let coded = units.filter { $0.code == ownCode && ownCode != nil }
    let fitting = coded.isEmpty ? units.filter { $0.isCalled(area, code: ownCode) } : coded
    guard let unit = fitting.first else {
      throw .noUnit(area: area.name, guess: Guess.closest(to: area.name, among: units.map(\.name)))
    }
    guard fitting.count == 1 else { throw .severalUnits(area: area.name, units: fitting.map(\.name)) }
    return unit
  }
}

extension Unit {
  /// Whether a name or alias is one of the area's; with another official code it is another area all the same.
  fileprivate func isCalled(_ area: Area, code: AreaCode?) -> Bool {
    if let code, let own = self.code, own.isOfficial, own != code { return false }
    if let kind, let other = area.kind, kind != other { return false }
    let names = ([name] + aliases).map { FoldedName($0) }
    let others = ([area.name] + area.aliases).map { FoldedName($0) }
    return names.contains { name in others.contains { name.fits($0) } }
  }
}

extension FoldedName {
  /// Whether two names can be one area's: `Thị trấn Phú Túc` and `Xã Phú Túc` are not.
  fileprivate func fits(_ other: FoldedName) -> Bool {
    guard self == other, !text.isEmpty else { return false }
    guard let kindWord, let otherKind = other.kindWord else { return true }
    return kindWord == otherKind
  }
}

extension AreaCode {
  /// Whether the code is one of the official list rather than a row number: those of communes have five digits.
  fileprivate var isOfficial: Bool {
    text.utf8.count >= 5 && text.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
  }
}
