import Testing

@testable import PlanCore

@Suite struct JSONScannerTests {
  @Test("every wrong text names its mistake at the exact line and column", arguments: BadJSON.cases)
  func wrongText(_ bad: BadJSONCase) throws {
    let scanner = JSONScanner()
    _ = bad.text.withUnsafeBufferPointer { scanner.scan($0) }
    let first = try #require(scanner.problems.first, "accepted: \(String(decoding: bad.text, as: UTF8.self))")
    let place = LineColumns(bad.text).place(of: first.offset)
    let text = String(decoding: bad.text, as: UTF8.self)
    #expect(first.kind.rawValue == bad.kind, "\(text)")
    #expect(place == LineColumns.LineColumn(line: bad.line, column: bad.column), "\(text)")
  }

  @Test("every legal text is accepted without a word", arguments: GoodJSON.cases)
  func legalText(_ text: String) {
    let scanner = JSONScanner()
    let bytes = Array(text.utf8)
    #expect(bytes.withUnsafeBufferPointer { scanner.scan($0) })
    #expect(scanner.problems.isEmpty, "\(text)")
  }

  @Test("mistakes that can be passed over are all listed, in order")
  func allMistakes() {
    let text = #"{"a":01,"a":'x',"b":[1,],"c" 2 "d":tru,"e":"\q",}"#
    let scanner = JSONScanner()
    let bytes = Array(text.utf8)
    #expect(bytes.withUnsafeBufferPointer { scanner.scan($0) })
    #expect(
      scanner.problems.map(\.kind) == [
        .badNumber, .repeatedKey, .singleQuotes, .trailingComma, .missingColon, .missingComma, .badWord, .badEscape,
        .trailingComma,
      ])
  }

  @Test("a repeated key is found in an object of any size", arguments: [2, 3, 23, 24, 25, 26, 100, 5000])
  func repeatedKey(_ count: Int) {
    var keys = (0..<count).map { "k\($0)" }
    keys[count - 1] = "k0"
    let text = "{" + keys.map { "\"\($0)\": 1" }.joined(separator: ",") + "}"
    let scanner = JSONScanner()
    let bytes = Array(text.utf8)
    #expect(bytes.withUnsafeBufferPointer { scanner.scan($0) })
    let offset = text.utf8.count - "\"k0\": 1}".utf8.count
    #expect(scanner.problems == [JSONProblem(kind: .repeatedKey, offset: offset)])
  }

  @Test("a node jumps over everything inside it")
  func nextSibling() {
    let scanner = JSONScanner()
    let bytes = Array(#"{"a":[1,{"b":2}],"c":null}"#.utf8)
    #expect(bytes.withUnsafeBufferPointer { scanner.scan($0) })
    // object, "a", array, 1, object, "b", 2, "c", null
    #expect((0..<scanner.count).map { Int(scanner.nodes[$0].next) } == [9, 2, 7, 4, 7, 6, 7, 8, 9])
  }
}
