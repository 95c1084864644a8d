/// One change of a plan as its history tells it: a line of `plan.change/1`.
public struct ChangeRecord: Sendable {
  /// Counted from 1.
  public let number: Int
  /// When, in Vietnam's time: `2026-05-12T08:30:00+07:00`.
  public let at: String
  /// Who.
  public let by: String
  /// The command, as it was typed; `nil` of a change by hand, found later.
  public let command: String?
  /// Why.
  public let reason: String?
  /// The digest of the plan file before.
  public let before: String
  /// The digest of the plan file after.
  public let after: String
  /// The numbers of the changes that this one takes back.
  public let undoes: [Int]
  /// The values that differ.
  public let cells: [ChangedCell]
  /// The bytes that differ.
  let edits: [TextEdit]
  /// The whole file before the change, where no record before tells it.
  let base: [UInt8]?

  /// Whether somebody changed the file without this program.
  public var isByHand: Bool { command == nil }
}

// MARK: - Written

extension ChangeRecord {
  /// The line of the history, sealed: it cannot be changed, nor the line before, without being found out.
  func line(after last: [UInt8]) -> [UInt8] {
    let open = JSONText.line(.object(members))
    return Array(open.utf8.dropLast(2)) + Array(#", "seal": "\#(Self.seal(Array(open.utf8), after: last))" }"#.utf8)
  }

  /// The digest of the line before, a line feed, and the line without its seal.
  static func seal(_ open: [UInt8], after last: [UInt8]) -> String { SHA256.hex(of: last + [.lineFeed] + open) }

  private var members: [JSONText.Member] {
    var members: [JSONText.Member] = [
      ("schema", .text(Self.schema)), ("number", .number(Numeral(number))), ("at", .text(at)), ("by", .text(by)),
      ("command", command.map { .text($0) } ?? .null), ("reason", reason.map { .text($0) } ?? .null),
      ("before", .text(before)), ("after", .text(after)),
      ("undoes", .list(undoes.map { .number(Numeral($0)) })),
      ("cells", .list(cells.map(\.value))), ("edits", .list(edits.map(\.value))),
    ]
    if let base { members.append(("base", .text(String(decoding: base, as: UTF8.self)))) }
    return members
  }

  /// The name of the form.
  static let schema = "plan.change/1"

  /// The change for programs, without what only serves to take it back.
  public var value: JSONText.Value { .object(members.filter { $0.key != "base" }) }
}

extension ChangedCell {
  /// The value for programs.
  var value: JSONText.Value {
    .object([
      ("pointer", .text(path.pointer)), ("old", old ?? .null), ("new", new ?? .null), ("followed", .flag(isFollowed)),
    ])
  }

  fileprivate init?(_ value: JSONText.Value) {
    guard let path = value["pointer"]?.text.flatMap({ Path(pointer: $0) }) else { return nil }
    func known(_ key: String) -> JSONText.Value? {
      if case .null? = value[key] { nil } else { value[key] }
    }
    let isFollowed = if case .flag(true)? = value["followed"] { true } else { false }
    self.init(path: path, old: known("old"), new: known("new"), isFollowed: isFollowed)
  }
}

extension TextEdit {
  fileprivate var value: JSONText.Value {
    .object([
      ("at", .number(Numeral(offset))), ("old", .text(String(decoding: old, as: UTF8.self))),
      ("new", .text(String(decoding: new, as: UTF8.self))),
    ])
  }

  fileprivate init?(_ value: JSONText.Value) {
    guard let offset = value["at"]?.wholeNumber, let old = value["old"]?.text, let new = value["new"]?.text else {
      return nil
    }
    self.init(offset: offset, old: Array(old.utf8), new: Array(new.utf8))
  }
}

// MARK: - Read

extension ChangeRecord {
  /// The record of a line; `nil` where it is none.
  init?(_ line: [UInt8]) {
    guard let value = JSONText.Value(reading: line), value["schema"]?.text == Self.schema,
      let number = value["number"]?.wholeNumber, let at = value["at"]?.text, let by = value["by"]?.text,
      let before = value["before"]?.text, let after = value["after"]?.text
    else { return nil }
    (self.number, self.at, self.by, self.before, self.after) = (number, at, by, before, after)
    command = value["command"]?.text
    reason = value["reason"]?.text
    undoes = value["undoes"]?.items?.compactMap(\.wholeNumber) ?? []
    let cells = value["cells"]?.items ?? []
    let edits = value["edits"]?.items ?? []
    self.cells = cells.compactMap { ChangedCell($0) }
    self.edits = edits.compactMap { TextEdit($0) }
    guard self.cells.count == cells.count, self.edits.count == edits.count else { return nil }
    base = value["base"]?.text.map { Array($0.utf8) }
  }

  /// The seal at the end of a line, and the line as it was before it was sealed; `nil` where there is none.
  static func unsealed(_ line: [UInt8]) -> (open: [UInt8], seal: String)? {
    let lead = Array(#", "seal": ""#.utf8)
    let tail = Array(#"" }"#.utf8)
    let length = lead.count + 64 + tail.count
    guard line.count > length, line.suffix(tail.count).elementsEqual(tail) else { return nil }
    let end = line.suffix(length)
    guard end.prefix(lead.count).elementsEqual(lead) else { return nil }
    let seal = end.dropFirst(lead.count).prefix(64)
    return (Array(line.dropLast(length)) + Array(" }".utf8), String(decoding: seal, as: UTF8.self))
  }
}
