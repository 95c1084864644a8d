extension String {
  /// The text in lower case without marks, đ as d: what is left when two people spell one word. `Đắk Đoa` → `dak doa`.
  public var folded: String {
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if let base = LatinLetters.base(of: scalar) {
        text.append(Unicode.Scalar(base))
      } else if scalar.value < 0x80 {
        text.append(scalar)
      } else if scalar.properties.generalCategory != .nonspacingMark {
        text.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return String(text)
  }
}
