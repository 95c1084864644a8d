extension AreaKind {
  /// What an area is, by the word that its name begins with: a commune of `Xã Mẫu`; `nil` where that does not tell.
  public init?(beginning name: String) {
    guard let word = FoldedName(name).kindWord, let kind = Self.ofWords[word] else { return nil }
    self = kind
  }

  private static let ofWords: [String: AreaKind] = [
    "tinh": .province, "thanh pho": .city, "huyen": .district, "quan": .district, "thi xa": .town, "xa": .commune,
    "phuong": .ward, "thi tran": .township, "dac khu": .specialZone, "thon": .village, "buon": .village,
    "bon": .village, "lang": .village, "ban": .village, "ap": .village, "xom": .hamlet,
    "to dan pho": .residentialGroup,
  ]
}
