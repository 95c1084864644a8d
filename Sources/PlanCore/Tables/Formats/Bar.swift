/// A part of a whole drawn in eighths of a cell: `███████`.
struct Bar: Hashable {
  /// The cells of a full bar.
  static let width = 10

  /// How many eighths of a cell are filled, 0 to 80.
  var eighths: Int { Int(drawn) }
  private let drawn: UInt8

  /// The bar of a share. Something is never drawn as nothing, and less than all never as all.
  init(part: Int, of whole: Int) {
    if part <= 0 || whole <= 0 {
      drawn = 0
    } else if part >= whole {
      drawn = UInt8(Bar.width * 8)
    } else {
      let exact = Double(part) / Double(whole) * Double(Bar.width * 8)
      drawn = UInt8(min(max(Int(exact + 0.5), 1), Bar.width * 8 - 1))
    }
  }

  /// The blocks, without the empty rest.
  var text: String {
    var blocks = String(repeating: "█", count: eighths / 8)
    switch eighths % 8 {
    case 1: blocks += "▏"
    case 2: blocks += "▎"
    case 3: blocks += "▍"
    case 4: blocks += "▌"
    case 5: blocks += "▋"
    case 6: blocks += "▊"
    case 7: blocks += "▉"
    default: break
    }
    return blocks
  }

  /// How many cells the blocks take.
  var cells: Int { (eighths + 7) / 8 }
}
