/// What a number was meant to be that is not spelled as JSON spells numbers: told by its signs, with the cure.
struct NumberSlip {
  /// What is wrong with it.
  let cause: Phrase
  /// How to write it.
  let remedy: Phrase

  /// The slip of a spelling; `nil` where it may be anything.
  init?(_ spelled: String) {
    let body = spelled.hasPrefix("-") || spelled.hasPrefix("+") ? String(spelled.dropFirst()) : spelled
    let decimal = String(body.map { $0 == "," ? "." : $0 })
    let sign = spelled.hasPrefix("-") ? "-" : ""
    guard !body.isEmpty, body.allSatisfy({ $0 == "." || $0 == "," || $0.isASCII && $0.isNumber }) else { return nil }
    let digits = String(body.filter(\.isNumber))
    let dots = body.count { $0 == "." }
    let commas = body.count { $0 == "," }
    let groups = body.split(omittingEmptySubsequences: true) { (sign: Character) in !sign.isNumber }
    let isGrouped = groups.dropFirst().allSatisfy { $0.count == 3 }
    switch (dots, commas) {
    case (0, 1) where isGrouped:
      cause = Phrase(vi: "dấu phẩy trong số", en: "a comma inside a number")
      remedy = Phrase(
        vi: "viết \(sign)\(decimal) nếu là phần thập phân, \(sign)\(digits) nếu là hàng nghìn",
        en: "write \(sign)\(decimal) for decimals, \(sign)\(digits) for thousands")
    case (0, 1):
      cause = Phrase(vi: "dấu phẩy thập phân", en: "a decimal comma")
      remedy = Phrase(vi: "viết \(sign)\(decimal)", en: "write \(sign)\(decimal)")
    case (0, 2...) where isGrouped, (2..., 0) where isGrouped:
      cause = Phrase(vi: "dấu nhóm hàng nghìn", en: "grouped thousands")
      remedy = Phrase(vi: "viết \(sign)\(digits)", en: "write \(sign)\(digits)")
    case (0, 0) where spelled.hasPrefix("+"):
      cause = Phrase(vi: "dấu cộng ở đầu", en: "a plus sign in front")
      remedy = Phrase(vi: "viết \(digits)", en: "write \(digits)")
    case (0, 0) where digits.count > 1 && digits.hasPrefix("0"):
      cause = Phrase(vi: "số 0 ở đầu", en: "a zero in front")
      let plain = String(digits.drop { $0 == "0" })
      let right = plain.isEmpty ? "0" : plain
      remedy = Phrase(vi: "viết \(sign)\(right)", en: "write \(sign)\(right)")
    default: return nil
    }
  }

  /// A count with a dot before three digits: thousands as Vietnamese groups them; or one with decimals that are zero.
  init?(count spelled: String) {
    let sides = spelled.split(separator: ".", omittingEmptySubsequences: false)
    guard sides.count == 2, sides.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }) else {
      return nil
    }
    if sides[1].count == 3, sides[0].count <= 3, sides[0] != "0" {
      cause = Phrase(vi: "dấu chấm nhóm hàng nghìn", en: "a dot that groups thousands")
      remedy = Phrase(vi: "viết \(sides[0])\(sides[1])", en: "write \(sides[0])\(sides[1])")
    } else if sides[1].allSatisfy({ $0 == "0" }) {
      cause = Phrase(vi: "phần thập phân bằng 0", en: "decimals that are zero")
      remedy = Phrase(vi: "viết \(sides[0])", en: "write \(sides[0])")
    } else {
      return nil
    }
  }
}
