/// Letters that are told in their UTF-8 bytes to be one column each and to join with nothing before them: nearly all that
/// a plan holds, so that most text is measured without looking for graphemes.
///
/// These are printable ASCII, Latin letters of U+00A0–02FF and U+1E00–1EFF without the soft hyphen, dashes, quotation marks
/// and points of U+2010–2027, mathematical signs of U+2200–22FF, and blocks of U+2580–259F.

/// How many bytes the plain letter at an offset takes; 0 where another one begins.
@inline(__always)
func plainLetter(at offset: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Int {
  switch bytes[offset] {
  case 0x20...0x7E: return 1
  case 0xC2: return bytes[offset + 1] >= 0xA0 && bytes[offset + 1] != 0xAD ? 2 : 0
  case 0xC3...0xCB: return 2
  case 0xE1: return 0xB8...0xBB ~= bytes[offset + 1] ? 3 : 0
  case 0xE2:
    switch bytes[offset + 1] {
    case 0x80: return 0x90...0xA7 ~= bytes[offset + 2] ? 3 : 0
    case 0x88...0x8B: return 3
    case 0x96: return bytes[offset + 2] < 0xA0 ? 3 : 0
    default: return 0
    }
  default: return 0
  }
}

/// The columns of valid UTF-8 that holds plain letters only; `nil` where graphemes must be looked for.
func plainWidth(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  var width = 0
  var offset = 0
  while offset < bytes.count {
    let count = plainLetter(at: offset, of: bytes)
    guard count > 0 else { return nil }
    offset &+= count
    width &+= 1
  }
  return width
}
