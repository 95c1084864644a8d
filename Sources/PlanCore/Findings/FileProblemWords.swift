// The words for what keeps a file from being a plan: what was found, what was expected, what to do next.

extension FileProblem {
  /// The finding that says it.
  /// - Parameter bytes: the file, to show what stands at the place.
  public func finding(in bytes: [UInt8]) -> Finding {
    let mistake = kind.mistake
    let (message, remedy) = words(in: bytes)
    let slip = slip(in: bytes)
    return Finding(
      code: mistake.code, check: mistake.name, level: mistake.level, range: range, pointer: steps.pointer,
      message: message, cause: slip?.cause ?? (mistake.cause == Mistake.slip ? nil : mistake.cause),
      remedy: slip?.remedy ?? remedy)
  }

  /// What a number was meant to be that is spelled otherwise.
  private func slip(in bytes: [UInt8]) -> NumberSlip? {
    let spelled = String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    switch kind {
    case .json(.badNumber): return NumberSlip(spelled)
    case .wrongNumber(_, .fraction): return NumberSlip(count: spelled)
    case .json, .wrongType, .wrongNumber, .missingKey, .outsideList, .impossibleDate, .newerSchema, .notAPlan,
      .unknownKey, .tooManyWords:
      return nil
    }
  }

  private func words(in bytes: [UInt8]) -> (message: Phrase, remedy: Phrase?) {
    switch kind {
    case .json(let json):
      let here = json.shown(range, in: bytes)
      let title = json.mistake.title
      return (
        Phrase(vi: title.vi.replacing("…", with: here), en: title.en.replacing("…", with: here)), json.mistake.remedy
      )
    case .wrongType(let expected, let found):
      return (
        Phrase(
          vi: "\(place.vi) phải là \(expected.words.vi), nhưng ở đây là \(found.words.vi)",
          en: "\(place.en) must be \(expected.words.en), found \(found.words.en)"),
        expected.remedy(for: found)
      )
    case .wrongNumber(let expected, let why):
      return (
        Phrase(
          vi: "\(place.vi) phải là \(expected.words.vi), nhưng số này \(why.words.vi)",
          en: "\(place.en) must be \(expected.words.en), but this number \(why.words.en)"),
        why.remedy
      )
    case .missingKey(let key):
      return (
        Phrase(vi: "thiếu `\(key)` trong \(place.vi)", en: "`\(key)` is missing in \(place.en)"),
        Phrase(vi: "thêm \"\(key)\": …", en: "add \"\(key)\": …")
      )
    case .outsideList(let value, let guess, let list):
      let message =
        steps.last?.text == value
        ? Phrase(vi: "không có giá trị `\(value.visible)`", en: "there is no `\(value.visible)`")
        : Phrase(
          vi: "\(place.vi) không nhận giá trị `\(value.visible)`", en: "\(place.en) cannot be `\(value.visible)`")
      return (message + Guess.words(guess), Self.oneOf(list, unless: guess))
    case .impossibleDate(let spelled):
      return (
        Phrase(vi: "`\(spelled.visible)` không phải ngày hợp lệ", en: "`\(spelled.visible)` is no valid date"),
        Phrase(
          vi: "viết năm-tháng-ngày: 2024-02-19, hoặc 2024-02, 2024-Q1, 2024",
          en: "write year-month-day: 2024-02-19, or 2024-02, 2024-Q1, 2024")
      )
    case .newerSchema(let version):
      return (
        Phrase(
          vi: "tệp viết theo bản `\(version.visible)`, ở đây đọc được `plan/1`",
          en: "the file is `\(version.visible)`, this program reads `plan/1`"),
        kind.mistake.remedy
      )
    case .notAPlan(let schema):
      let what =
        schema.map { Phrase(vi: "`schema` là `\($0.visible)`", en: "`schema` is `\($0.visible)`") }
        ?? Phrase(vi: "không có `schema`", en: "there is no `schema`")
      return (what + Phrase(vi: ": đây không phải tệp kế hoạch", en: ": this is no plan file"), kind.mistake.remedy)
    case .unknownKey(let key, let guess, let list):
      let message = Phrase(
        vi: "khóa `\(key.visible)` không có trong mẫu: giữ nguyên nhưng không đọc",
        en: "unknown key `\(key.visible)`: kept but not read")
      return (message + Guess.words(guess), Self.oneOf(list, unless: guess))
    case .tooManyWords:
      return (
        Phrase(
          vi: "kế hoạch đặt tên cho hơn \(Place.mostItems) chỉ số hoặc phần",
          en: "the plan names more than \(Place.mostItems) indicators or parts"),
        Phrase(vi: "gộp hoặc xóa bớt tên", en: "merge or delete some of them")
      )
    }
  }

  /// The value as a message names it: its key, or its position in a list.
  private var place: Phrase {
    guard let last = steps.last else { return Phrase(vi: "tệp", en: "the file") }
    guard isElement, let position = last.position else { return Phrase(same: "`\(last.text.visible)`") }
    let list = steps.dropLast().last { $0.position == nil }?.text ?? ""
    return Phrase(vi: "mục \(position + 1) của `\(list)`", en: "item \(position + 1) of `\(list)`")
  }

  private static func oneOf(_ list: [String], unless guess: String?) -> Phrase? {
    guard guess == nil, !list.isEmpty else { return nil }
    let all = list.joined(separator: ", ")
    return Phrase(vi: "một trong: \(all)", en: "one of: \(all)")
  }
}

extension JSONProblem.Kind {
  /// What stands at a place: a word or a sign, or the value of a byte that is none.
  fileprivate func shown(_ range: Range<Int>, in bytes: [UInt8]) -> String {
    guard range.lowerBound < bytes.count else { return "" }
    let first = bytes[range.lowerBound]
    if self == .wrongUTF8 {
      let digits = String(first, radix: 16, uppercase: true)
      return digits.utf8.count < 2 ? "0x0" + digits : "0x" + digits
    }
    let text = String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self).visible
    return self == .repeatedKey ? String(text.drop { $0 == "\"" }.prefix { $0 != "\"" }) : text
  }
}

extension FileProblem.Expectation {
  /// What must stand at the place.
  var words: Phrase {
    switch self {
    case .count: Phrase(vi: "số nguyên không âm", en: "a whole number")
    case .signedCount: Phrase(vi: "số nguyên", en: "a whole number, below zero for a rise")
    case .rate: Phrase(vi: "tỷ lệ phần trăm như 58.8", en: "a rate in percent such as 58.8")
    case .points: Phrase(vi: "điểm phần trăm như 2.75", en: "percentage points such as 2.75")
    case .countOrRange: Phrase(vi: "số nguyên hoặc { min, max }", en: "a whole number or { min, max }")
    case .signedCountOrRange: Phrase(vi: "số nguyên hoặc { min, max }", en: "a whole number or { min, max }")
    case .rateOrRange: Phrase(vi: "tỷ lệ phần trăm hoặc { min, max }", en: "a rate in percent or { min, max }")
    case .pointsOrRange: Phrase(vi: "điểm phần trăm hoặc { min, max }", en: "percentage points or { min, max }")
    case .figure: Phrase(vi: "số nguyên hoặc đối tượng {…}", en: "a whole number or an object {…}")
    case .number: Phrase(vi: "một số không âm", en: "a number, not below zero")
    case .object: Phrase(vi: "đối tượng {…}", en: "an object {…}")
    case .list: Phrase(vi: "danh sách […]", en: "a list […]")
    case .text: Phrase(vi: "chữ trong \"…\"", en: "a text in \"…\"")
    case .flag: Phrase(vi: "true hoặc false", en: "true or false")
    case .date: Phrase(vi: "ngày như \"2024-02-19\"", en: "a date such as \"2024-02-19\"")
    case .year: Phrase(vi: "năm từ 1900 đến 2199", en: "a year from 1900 to 2199")
    case .dateOrObject: Phrase(vi: "ngày, hoặc { mã đơn vị: ngày }", en: "a date, or { unit code: date }")
    case .numberOrText: Phrase(vi: "một số hoặc chữ", en: "a number or a text")
    }
  }
}

extension FileProblem.Expectation {
  /// How to write it, where what stands there is nearly it.
  fileprivate func remedy(for found: FileProblem.Found) -> Phrase? {
    switch (self, found) {
    case (.figure, .range):
      Phrase(
        vi: "đặt khoảng vào trong: { \"households\": { \"min\": 840, \"max\": 930 } }",
        en: "put the range inside: { \"households\": { \"min\": 840, \"max\": 930 } }")
    case (.count, .text), (.signedCount, .text), (.rate, .text), (.points, .text), (.countOrRange, .text),
      (.signedCountOrRange, .text), (.rateOrRange, .text), (.pointsOrRange, .text), (.figure, .text), (.number, .text),
      (.year, .text):
      Phrase(vi: "viết số không có dấu ngoặc kép", en: "write the number without quotes")
    case (.text, .number), (.date, .number), (.dateOrObject, .number):
      Phrase(vi: "đặt trong dấu ngoặc kép \"…\"", en: "put it in quotes \"…\"")
    case (.list, .text): Phrase(vi: "đặt trong ngoặc vuông [\"…\"]", en: "put it in brackets [\"…\"]")
    default: nil
    }
  }
}

extension FileProblem.Found {
  /// What stands there.
  var words: Phrase {
    switch self {
    case .object: Phrase(vi: "đối tượng", en: "an object")
    case .list: Phrase(vi: "danh sách", en: "a list")
    case .text: Phrase(vi: "chữ", en: "text")
    case .number: Phrase(vi: "số", en: "a number")
    case .flag: Phrase(vi: "true hoặc false", en: "true or false")
    case .null: Phrase(vi: "null", en: "null")
    case .range: Phrase(vi: "khoảng { min, max }", en: "a range { min, max }")
    }
  }
}

extension FileProblem.Misspelling {
  /// Why it is not that number.
  var words: Phrase {
    switch self {
    case .negative: Phrase(vi: "âm", en: "is below zero")
    case .fraction: Phrase(vi: "có phần thập phân", en: "has a fraction")
    case .exponent: Phrase(vi: "có số mũ", en: "has an exponent")
    case .tooLong: Phrase(vi: "quá dài", en: "is too long")
    case .outOfRange: Phrase(vi: "ngoài khoảng đó", en: "is outside of that")
    }
  }

  /// How to write it.
  var remedy: Phrase {
    switch self {
    case .negative:
      Phrase(
        vi: "chỉ `reduce` và `points` được âm (khi tăng)", en: "only `reduce` and `points` may be below zero (a rise)")
    case .fraction: Phrase(vi: "viết 17 và 1011, không viết 17.0 hay 1.011", en: "write 17 and 1011, not 17.0 or 1.011")
    case .exponent: Phrase(vi: "viết đủ các chữ số: 1000, không viết 1e3", en: "write all digits: 1000, not 1e3")
    case .tooLong: Phrase(vi: "nhiều nhất 15 chữ số", en: "at most 15 digits")
    case .outOfRange: Phrase(vi: "kiểm tra lại số này", en: "look at the number again")
    }
  }
}
