import PlanCore

/// A path as a shell reads it back, in a command that is proposed; `-` is standard input.
func shellWord(_ path: String) -> String {
  if path == "-" { return path }
  // A name that begins with a dash would be an option.
  let path = path.hasPrefix("-") ? "./" + path : path
  if !path.isEmpty, path.allSatisfy({ $0.isLetter || $0.isNumber || "-_./+@%".contains($0) }) { return path }
  guard path.visible != path else {
    return "'\(path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''"))'"
  }
  // Controls, and bytes that are no letters, are spelled: the line can be read and typed.
  let spelled = path.unicodeScalars.map { scalar in
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
