/// NFC on the way in, so that equal Vietnamese words have equal bytes.
///
/// Keyboards of macOS and many PDF files give `ê` + `◌́` where others give `ế`. Only letters written with combining marks
/// of U+0300–037F change; that is all of Vietnamese, and all that Latin text needs.
extension String {
  /// The text in Unicode Normalization Form C; itself, without a copy, where it has no combining mark.
  public var nfc: String {
    utf8.hasCombiningMarks ? Composition.compose(self) : self
  }
}

extension Sequence<UInt8> {
  /// Whether UTF-8 text holds a scalar of U+0300–037F, whose first byte is 0xCC or 0xCD. Without one it is NFC already.
  public var hasCombiningMarks: Bool {
    let found = withContiguousStorageIfAvailable { bytes in
      for byte in bytes where byte & 0xFE == 0xCC { return true }
      return false
    }
    return found ?? contains { $0 & 0xFE == 0xCC }
  }
}

/// Composing letter by letter, by a table built on first use, so that start-up and clean text pay nothing.
private enum Composition {
  /// `String` hashes and compares by canonical equivalence: any order of marks finds the one letter.
  static let letters: [String: Unicode.Scalar] = {
    var letters: [String: Unicode.Scalar] = [:]
    for value in [0xC0...0x24F, 0x1E00...0x1EFF].joined() {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      letters[String(scalar)] = scalar
    }
    return letters
  }()

  static func compose(_ text: String) -> String {
    // Bytes, since adding to a view of scalars copies what is there each time.
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var cluster: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if !scalar.isMark {
        append(cluster, to: &result)
        cluster.removeAll(keepingCapacity: true)
      }
      cluster.append(scalar.currentMark)
    }
    append(cluster, to: &result)
    return String(decoding: result, as: UTF8.self)
  }

  private static func append(_ cluster: [Unicode.Scalar], to result: inout [UInt8]) {
    for scalar in composed(cluster) { result.append(contentsOf: String(scalar).utf8) }
  }

  /// No letter of the table is made of more than three scalars.
  private static func composed(_ cluster: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard cluster.count > 1 else { return cluster }
    guard cluster.count <= 3 else { return composedInPart(cluster) }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: cluster)
    return letters[String(text)].map { [$0] } ?? composedInPart(cluster)
  }

  /// What one letter cannot hold, as `ê̆` of Ê Đê: marks in canonical order, each composed where a letter exists and
  /// no mark of its own class stands between.
  private static func composedInPart(_ cluster: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard !cluster[0].isMark else { return stablySorted(cluster) }
    let parts = LetterParts(of: cluster[0])
    var letter = parts?.letter ?? cluster[0]
    var left: [Unicode.Scalar] = []
    for mark in stablySorted((parts?.marks ?? []) + cluster.dropFirst()) {
      let isBlocked = left.last.map { $0.combiningClass >= mark.combiningClass } ?? false
      if !isBlocked, let composed = composition(letter, mark) {
        letter = composed
      } else {
        left.append(mark)
      }
    }
    return [letter] + left
  }

  /// Marks of one class keep their order, since it shows.
  private static func stablySorted(_ marks: [Unicode.Scalar]) -> [Unicode.Scalar] {
    marks.enumerated().sorted {
      ($0.element.combiningClass, $0.offset) < ($1.element.combiningClass, $1.offset)
    }.map(\.element)
  }

  private static func composition(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    var text = String.UnicodeScalarView()
    text.append(letter)
    text.append(mark)
    return letters[String(text)]
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a mark that Unicode may reorder or compose with the letter before it.
  fileprivate var isMark: Bool { value >= 0x300 && combiningClass != 0 }

  /// The grave and acute that replaced the Vietnamese tone marks U+0340 and U+0341, which are in old files.
  fileprivate var currentMark: Unicode.Scalar {
    switch self {
    case "\u{340}": "\u{300}"
    case "\u{341}": "\u{301}"
    default: self
    }
  }

  fileprivate var combiningClass: UInt8 { properties.canonicalCombiningClass.rawValue }
}
