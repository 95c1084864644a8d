import Testing

@testable import PlanCore

@Suite struct PlainLettersTests {
  private static let scalars = (UInt32(0)...0x2_FFFF).compactMap(Unicode.Scalar.init)

  private static func plainLetter(_ scalar: Unicode.Scalar) -> Int {
    var text = String(scalar)
    return text.withUTF8 { PlanCore.plainLetter(at: 0, of: $0) }
  }

  @Test("a plain letter is one column, is shown as it is, and joins with no letter before it")
  func plain() {
    let plain = Self.scalars.filter { Self.plainLetter($0) > 0 }
    #expect(plain.count > 1000)
    for scalar in plain {
      #expect(Self.plainLetter(scalar) == UTF8.width(scalar))
      // With a mark behind it no letter is plain, so its grapheme is looked at.
      #expect((String(scalar) + "\u{301}").displayWidth == 1, "\(scalar.value)")
      #expect(("e" + String(scalar)).count == 2, "\(scalar.value)")
      switch scalar.properties.generalCategory {
      case .control, .format, .nonspacingMark, .enclosingMark, .spacingMark, .lineSeparator, .paragraphSeparator,
        .unassigned, .surrogate, .privateUse:
        Issue.record("\(scalar.value) is plain")
      default: break
      }
    }
  }

  @Test("every letter of Vietnamese, and what tables and sentences need besides, is plain")
  func vietnamese() {
    let letters = "aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"
    for scalar in (letters + letters.uppercased() + " 0189.,;:/%()–—“”‘’…·≥≤≈≠█▌²").unicodeScalars {
      #expect(Self.plainLetter(scalar) == UTF8.width(scalar), "\(scalar)")
    }
  }
}
