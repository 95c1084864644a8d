import Testing

@testable import PlanCore

@Suite struct GuessTests {
  static let commands = [
    "report", "check", "explain", "quota", "collect", "init", "set", "record", "status", "due", "log", "undo", "redo",
    "import", "export", "diff", "standards", "schema", "help", "completion", "version",
  ]

  @Test(arguments: [
    ("reprot", "report"), ("chek", "check"), ("REPORT", "report"), ("qouta", "quota"), ("stat", "status"),
    ("stan", "standards"),
    ("statsu", "status"), ("comp", "completion"), ("rep", "report"), ("re", nil), ("xport", "export"),
    ("inport", "import"),
    ("xyz", nil), ("", nil), ("du", "due"), ("ndo", "undo"), ("edo", "redo"), ("zedo", "redo"), ("versoin", "version"),
    ("frobnicate", nil), ("colect", "collect"),
  ])
  func oneCloseMatchOrNone(typed: String, meant: String?) {
    #expect(Guess.closest(to: typed, among: Self.commands) == meant)
  }

  @Test func marksAndCaseDoNotCount() {
    #expect(Guess.closest(to: "chu rcam", among: ["Chư RCăm", "Chư Drăng"]) == "Chư RCăm")
    #expect(Guess.closest(to: "Dat Bang", among: ["Đất Bằng", "Phú Cần"]) == "Đất Bằng")
    #expect(Guess.closest(to: "Đất Bằn", among: ["dat bang"]) == "dat bang")
  }

  @Test func aTieIsNoGuess() {
    #expect(Guess.closest(to: "undo", among: ["redo", "undos", "undoe"]) == nil)
    #expect(Guess.closest(to: "poor", among: ["poop", "pour"]) == nil)
    #expect(Guess.closest(to: "pooor", among: ["poor", "poor"]) == "poor")
  }

  @Test func nothingAmongNothing() {
    #expect(Guess.closest(to: "report", among: []) == nil)
  }
}
