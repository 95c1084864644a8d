import PlanCore

/// A path as a shell reads it back, in a command that is proposed; `-` is standard input.
func shellWord(_ path: String) -> String {
  // A name that begins with a dash would be an option.
  shellOption(path.hasPrefix("-") && path != "-" ? "./" + path : path)
}

/// A word of any kind as a shell reads it back.
func shellOption(_ word: String) -> String {
  if !word.isEmpty, word.allSatisfy({ $0.isLetter || $0.isNumber || "-_./+@%=:,".contains($0) }) { return word }
  guard word.visible != word else {
    return "'\(word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''"))'"
  }
  // Controls, and bytes that are no letters, are spelled: the line can be read and typed.
  let spelled = word.unicodeScalars.map { scalar in
    let text = String(scalar)
    if scalar == "'" || scalar == "\\" { return "\\" + text }
    return text.visible == text ? text : text.pathBytes.map(octal).joined()
  }
  return "$'\(spelled.joined())'"
}

private func octal(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 8)
  return "\\" + String(repeating: "0", count: 3 - digits.utf8.count) + digits
}
