import Testing

@testable import PlanCore

@Suite struct HistoryTests {
  /// A plan with a number that changes, and the history of its changes.
  private struct Story {
    var text: [UInt8]
    var history: [UInt8] = []
    private let start = Array(
      #"{ "schema": "plan/1", "area": { "name": "Xã Mẫu" }, "year": 2024, "standard": "nd-07-2021", "total": { "start": { "poor": 30 } } }"#
        .utf8)

    init() { text = start }

    mutating func change(to text: [UInt8], edits: [TextEdit], command: String, undoes: [Int] = []) {
      var entry = ChangeEntry(by: "Lan", at: 1_715_000_000, command: command, reason: nil)
      entry.undoes = undoes
      let (kept, lines) = entry.lines(history, self.text, text, edits: edits)
      history = history.prefix(kept) + lines
      self.text = text
    }

    mutating func set(_ poor: Int) throws {
      var patch = JSONPatch()
      patch.set(["total", "start", "poor"], to: .number(Numeral(poor)))
      let edits = try patch.edits(of: text)
      change(to: edits.applied(to: text) ?? text, edits: edits, command: "set \(poor)")
    }

    mutating func undo(_ count: Int = 1) throws {
      let told = History(history, of: text)
      let chosen = Array(told.undoable.prefix(count))
      let new = try told.text(of: text, without: chosen)
      change(to: new, edits: .between(text, new), command: "undo", undoes: chosen.map(\.number))
    }

    mutating func redo() throws {
      let told = History(history, of: text)
      let chosen = Array(told.redoable.prefix(1))
      let new = try told.text(of: text, without: chosen)
      change(to: new, edits: .between(text, new), command: "redo", undoes: chosen.map(\.number))
    }

    var poor: Int? { PlanReader().read(text).plan?.start.count(.figure(.poor)) }
  }

  @Test func `undos give the first bytes, redos the last`() throws {
    var story = Story()
    let first = story.text
    for poor in 31...36 { try story.set(poor) }
    let last = story.text
    for poor in (30...35).reversed() {
      try story.undo()
      #expect(story.poor == poor)
    }
    #expect(story.text == first)
    for poor in 31...36 {
      try story.redo()
      #expect(story.poor == poor)
    }
    #expect(story.text == last)
    try story.undo(3)
    #expect(story.poor == 33)
    try story.redo()
    #expect(story.poor == 36)
  }

  @Test func `the plan is told as it was after each change`() throws {
    var story = Story()
    for poor in 31...34 { try story.set(poor) }
    let history = History(story.history, of: story.text, verifies: true)
    #expect(history.damage.isEmpty && history.isCurrent)
    #expect(history.records.map(\.number) == [1, 2, 3, 4])
    let poor = history.records.indices.map { position in
      history.text(after: position).flatMap { PlanReader().read($0).plan?.start.count(.figure(.poor)) }
    }
    #expect(poor == [31, 32, 33, 34])
    #expect(history.records[1].cells.map(\.path.pointer) == ["/total/start/poor/households"])
  }

  @Test func `a change by hand is found with its values by the next change, and undo passes over it`() throws {
    var story = Story()
    try story.set(31)
    let byHand = String(decoding: story.text, as: UTF8.self).split(separator: "Xã Mẫu").joined(separator: "Xã Mới")
    story.text = Array(byHand.utf8)
    #expect(!History(story.history, of: story.text).isCurrent)
    try story.set(32)
    let records = History(story.history, of: story.text).records
    #expect(records.map(\.isByHand) == [false, true, false])
    #expect(records[1].cells.map(\.path.pointer) == ["/area/name"])
    try story.undo(2)
    #expect(story.poor == 30)
    #expect(PlanReader().read(story.text).plan?.area.name == "Xã Mới")
  }

  @Test func `a value that was changed by hand since is not taken back`() throws {
    var story = Story()
    try story.set(31)
    story.text = Array(String(decoding: story.text, as: UTF8.self).split(separator: "31").joined(separator: "99").utf8)
    #expect(throws: UndoConflict(number: 1, pointer: "/total/start/poor/households", made: "31", now: "99")) {
      try story.undo()
    }
  }

  @Test func `every flipped byte is found`() throws {
    var story = Story()
    for poor in 31...33 { try story.set(poor) }
    let whole = story.history
    for index in whole.indices {
      var bytes = whole
      bytes[index] ^= 1
      #expect(!History(bytes, of: story.text, verifies: true).damage.isEmpty, "byte \(index)")
    }
  }

  @Test func `a torn end is passed over and cut off by the next change`() throws {
    var story = Story()
    try story.set(31)
    try story.set(32)
    let whole = story.history
    story.history = whole + Array(#"{ "schema": "plan.cha"#.utf8)
    #expect(History(story.history, of: story.text).damage == [.tornEnd])
    try story.set(33)
    #expect(story.history.starts(with: whole))
    let history = History(story.history, of: story.text, verifies: true)
    #expect(history.damage.isEmpty)
    #expect(history.records.map(\.number) == [1, 2, 3])
  }

  @Test func `a record whose change never came to be gives its place to the next`() throws {
    var story = Story()
    try story.set(31)
    let (text, kept) = (story.text, story.history)
    try story.set(32)
    story.text = text
    #expect(History(story.history, of: story.text).records.map(\.number) == [1])
    try story.set(40)
    #expect(story.history.starts(with: kept))
    #expect(History(story.history, of: story.text, verifies: true).records.map(\.command) == ["set 31", "set 40"])
  }
}
