extension Area {
  /// The area as machine formats write it.
  var members: [JSONText.Member] {
    [
      ("code", code.map { .text($0.text) } ?? .null), ("name", .text(name)),
      ("kind", kind.map { .text($0.rawValue) } ?? .null), ("setting", setting.map { .text($0.rawValue) } ?? .null),
      ("within", .list(within.map { .text($0) })), ("aliases", .list(aliases.map { .text($0) })),
      ("formerly", .list(formerly.map { .object($0.members) })), ("note", note.map { .text($0) } ?? .null),
    ]
  }
}

extension FormerArea {
  fileprivate var members: [JSONText.Member] {
    [
      ("code", code.map { .text($0.text) } ?? .null), ("name", name.map { .text($0) } ?? .null),
      ("until", until.map { .text($0.description) } ?? .null), ("note", note.map { .text($0) } ?? .null),
    ]
  }
}
