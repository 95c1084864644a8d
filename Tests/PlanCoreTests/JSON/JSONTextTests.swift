import Foundation
import Testing

@testable import PlanCore

struct JSONTextTests {
  @Test(arguments: [
    ("Đắk Tờ Re", #""Đắk Tờ Re""#), ("\"\\/", #""\"\\/""#), ("\n\r\t\u{8}\u{C}", #""\n\r\t\b\f""#),
    ("\u{0}\u{1F}\u{7F}\u{85}", #""\u0000\u001f\u007f\u0085""#), ("\u{2028}–\u{2029}", #""\u2028–\u2029""#),
    ("👩‍👩‍👧", "\"👩‍👩‍👧\""), ("", "\"\""),
  ])
  func stringsAreEscaped(text: String, json: String) {
    #expect(JSONText.line(.text(text)) == json)
  }

  @Test func everyStringComesBack() throws {
    var random = RandomTables(seed: 13)
    for _ in 0..<100 {
      let text = random.words(upTo: 60)
      let read = try JSONSerialization.jsonObject(with: Data(JSONText.line(.list([.text(text)])).utf8)) as? [String]
      #expect(read?.map { Array($0.utf8) } == [Array(text.utf8)])
    }
  }

  @Test func oneLineHoldsEverything() {
    let value = JSONText.Value.object([
      ("a", .null), ("b", .flag(true)), ("c", .number(Numeral(-580, decimals: 2))), ("d", .list([])),
      ("e", .object([])),
      ("f", .list([.text("x"), .list([.flag(false)])])),
    ])
    #expect(JSONText.line(value) == #"{ "a": null, "b": true, "c": -5.80, "d": [], "e": {}, "f": ["x", [false]] }"#)
  }

  @Test func whatDoesNotFitALineIsSpread() {
    let long = JSONText.Value.text(String(repeating: "x", count: 60))
    let value = JSONText.Value.object([("short", .list([.null])), ("long", .list([long, long])), ("empty", .list([]))])
    let xs = "\"" + String(repeating: "x", count: 60) + "\""
    #expect(
      JSONText.document(value) == """
        {
          "short": [null],
          "long": [
            \(xs),
            \(xs)
          ],
          "empty": []
        }

        """)
    #expect(JSONText.document(.object([])) == "{}\n")
    #expect(JSONText.document(.list([.flag(true)])) == "[\n  true\n]\n")
    #expect(JSONText.document(.null) == "null\n")
  }
}
