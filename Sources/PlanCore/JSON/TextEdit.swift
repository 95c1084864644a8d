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
  /// Edits that make one text of another: in each line what lies between the begin and the end that both have, or where
  /// lines have come or gone, all from the first to the last that differs.
  ///
  /// They begin and end between characters, so that they can be written down.
  public static func between(_ old: [UInt8], _ new: [UInt8]) -> [TextEdit] {
    guard let whole = single(old[...], new[...]) else { return [] }
    let (oldLines, newLines) = (lines(whole.old), lines(whole.new))
    guard oldLines.count == newLines.count else { return [whole] }
    var offset = whole.offset
    return zip(oldLines, newLines).compactMap { one, two in
      defer { offset += one.count + 1 }
      return single(one, two).map { TextEdit(offset: offset + $0.offset, old: $0.old, new: $0.new) }
    }
  }

  private static func lines(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    text.split(separator: .lineFeed, omittingEmptySubsequences: false)
  }

  /// The one edit from the first byte to the last that differs; its offset is counted from the begin of the texts.
  private static func single(_ oldText: ArraySlice<UInt8>, _ newText: ArraySlice<UInt8>) -> TextEdit? {
    let (old, new) = ([UInt8](oldText), [UInt8](newText))
    guard old != new else { return nil }
    let least = Swift.min(old.count, new.count)
    var start = 0
    while start < least, old[start] == new[start] { start += 1 }
    while start > 0, isInsideCharacter(old, start) || isInsideCharacter(new, start) { start -= 1 }
    var tail = 0
    while tail < least - start, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
    while tail > 0, isInsideCharacter(old, old.count - tail) { tail -= 1 }
    return TextEdit(
      offset: start, old: [UInt8](old[start..<old.count - tail]), new: [UInt8](new[start..<new.count - tail]))
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
