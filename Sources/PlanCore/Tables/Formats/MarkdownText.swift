/// Words of a plan within Markdown, none of them taken for markup.
enum MarkdownText {
  /// Words in a cell of a table; a line break stays one, as `<br>`.
  static func cell(_ words: String) -> String {
    lines(words).joined(separator: "<br>")
  }

  /// Words on a line of their own, as in a heading or an item of a list; a line break becomes a space.
  static func line(_ words: String) -> String {
    lines(words).joined(separator: " ")
  }

  private static func lines(_ words: String) -> [String] {
    let breaks = words.utf8.contains { $0 == 0x0A || $0 == 0x0D }
    guard breaks else { return [escaped(words.withoutOuterSpaces.visible)] }
    return words.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r" || $0 == "\r\n" }
      .map { escaped($0.withoutOuterSpaces.visible) }
  }

  private static func escaped(_ words: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(words.utf8.count + 8)
    let digits = words.utf8.prefix { (0x30...0x39).contains($0) }.count
    for (index, byte) in words.utf8.enumerated() {
      if isMarkup(byte) || opensLine(byte, index, after: digits) { bytes.append(0x5C) }
      bytes.append(byte)
    }
    // A run of # at the end would close a heading.
    if bytes.last == 0x23, bytes != Array("\\#".utf8) { bytes.insert(0x5C, at: bytes.count - 1) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether the byte is markup anywhere in a line: `\ | < & * _ [ ] ~` and the backtick.
  private static func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x5C, 0x7C, 0x3C, 0x26, 0x2A, 0x5F, 0x5B, 0x5D, 0x7E, 0x60: true
    default: false
    }
  }

  /// Whether the byte is markup where it stands: `# > + - =` first, and the mark after the digits of "1." and "1)".
  private static func opensLine(_ byte: UInt8, _ index: Int, after digits: Int) -> Bool {
    switch byte {
    case 0x23, 0x3E, 0x2B, 0x2D, 0x3D: index == 0
    case 0x2E, 0x29: index == digits && digits > 0
    default: false
    }
  }
}
