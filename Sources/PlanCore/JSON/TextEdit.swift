/// Bytes of a text that others take the place of; it can be taken back.
public struct TextEdit: Hashable, Sendable {
  /// How many bytes of the text before the change stand before it.
  let offset: Int
  /// The bytes that stood there.
  let old: [UInt8]
  /// The bytes that take their place.
  let new: [UInt8]
}

extension [TextEdit] {
  /// The one edit that makes one text of another: what lies between their common begin and their common end.
  ///
  /// It begins and ends between characters, so that it can be written down.
  static func between(_ old: [UInt8], _ new: [UInt8]) -> [TextEdit] {
    guard old != new else { return [] }
    let least = Swift.min(old.count, new.count)
    var start = 0
    while start < least, old[start] == new[start] { start += 1 }
    while start > 0, isInsideCharacter(old, start) || isInsideCharacter(new, start) { start -= 1 }
    var tail = 0
    while tail < least - start, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
    while tail > 0, isInsideCharacter(old, old.count - tail) { tail -= 1 }
    return [
      TextEdit(offset: start, old: Array(old[start..<old.count - tail]), new: Array(new[start..<new.count - tail]))
    ]
  }

  private static func isInsideCharacter(_ text: [UInt8], _ offset: Int) -> Bool {
    offset < text.count && text[offset] & 0xC0 == 0x80
  }

  /// The text with all edits made, which do not overlap and stand in order; `nil` where it is not the text they are of.
  func applied(to text: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    var at = 0
    for edit in self {
      let end = edit.offset + edit.old.count
      guard edit.offset >= at, end <= text.count, text[edit.offset..<end].elementsEqual(edit.old) else { return nil }
      result += text[at..<edit.offset]
      result += edit.new
      at = end
    }
    return result + text[at...]
  }

  /// The edits that take these back.
  var reversed: [TextEdit] {
    var shift = 0
    return map { edit in
      defer { shift += edit.new.count - edit.old.count }
      return TextEdit(offset: edit.offset + shift, old: edit.new, new: edit.old)
    }
  }
}
