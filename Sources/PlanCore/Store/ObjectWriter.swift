/// The members of one object of a plan file in the making, by the keys that the reader knows; what is absent is not written.
struct ObjectWriter<Key: ObjectKey> {
  private(set) var members: [JSONText.Member] = []

  mutating func put(_ key: Key, _ value: JSONText.Value, unless isAbsent: Bool = false) {
    if !isAbsent { members.append((key.spelling, value)) }
  }

  mutating func put(_ key: Key, _ text: String?) {
    if let text { put(key, .text(text.nfc)) }
  }

  mutating func put(_ key: Key, _ number: Numeral?) {
    if let number { put(key, .number(number)) }
  }

  mutating func put(_ key: Key, _ flag: Bool?) {
    if let flag { put(key, .flag(flag)) }
  }

  mutating func put(_ key: Key, _ texts: [String]) {
    put(key, .list(texts.map { .text($0.nfc) }), unless: texts.isEmpty)
  }

  mutating func put(_ key: Key, _ values: [JSONText.Value]) {
    put(key, .list(values), unless: values.isEmpty)
  }

  /// Members whose keys are another object's too.
  mutating func add(_ others: [JSONText.Member]) { members += others }
}
