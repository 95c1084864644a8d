/// The spelling of JSON Pointers (RFC 6901).
enum JSONPointer {
  /// The pointer to the value that the steps lead to; the whole file is the empty pointer.
  static func text(_ steps: [String]) -> String {
    var text = ""
    for step in steps {
      text += "/"
      for character in step.unicodeScalars {
        switch character {
        case "~": text += "~0"
        case "/": text += "~1"
        default: text.unicodeScalars.append(character)
        }
      }
    }
    return text
  }
}
