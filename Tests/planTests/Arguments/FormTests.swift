import PlanCore
import Testing

@testable import plan

/// A command with one of everything; its neighbours of one type must not be swapped.
private struct Probe: Equatable {
  let left: String
  let right: String
  let files: [String]
  let low: Int?
  let high: Int?
  let color: ColorChoice
  let isLoud: Bool
  let isWild: Bool
  let output: Destination?

  static var form: Form<Probe> {
    Form(
      argument("LEFT", Phrase(same: "left")), argument("RIGHT", Phrase(same: "right")),
      arguments("FILE", Phrase(same: "files")),
      option("low", short: "l", Phrase(same: "low")), option("high", Phrase(same: "high")),
      option("shade", default: ColorChoice.auto, Phrase(same: "shade")),
      flag("loud", short: "u", Phrase(same: "loud")), flag("wild", short: "w", Phrase(same: "wild")),
      Shared.output, writes: true, make: Probe.init)
  }
}

private func parse<C>(_ form: Form<C>, _ line: String) throws(UsageMistake) -> C {
  let words = line.split(separator: " ").map(String.init)
  return try form.make(GivenWords(words, by: form.declaration))
}

private let bare = Probe(
  left: "a", right: "b", files: [], low: nil, high: nil, color: .auto, isLoud: false, isWild: false, output: nil)

@Suite struct FormTests {
  @Test func `values are bound to the fields in the order of the parameters`() throws {
    let probe = try parse(Probe.form, "a b c d --low 1 --high 2 --shade never --loud -o x.csv")
    let expected = Probe(
      left: "a", right: "b", files: ["c", "d"], low: 1, high: 2, color: .never, isLoud: true, isWild: false,
      output: .file("x.csv"))
    #expect(probe == expected)
  }

  @Test func `neighbours of one type are not swapped`() throws {
    #expect(try parse(Probe.form, "a b --low 1").low == 1)
    #expect(try parse(Probe.form, "a b --high 1").high == 1)
    #expect(try parse(Probe.form, "a b --wild").isWild)
    #expect(try parse(Probe.form, "a b --wild").isLoud == false)
  }

  @Test func `what is not given is absent, or the value to fall back on`() throws {
    #expect(try parse(Probe.form, "a b") == bare)
  }

  @Test(arguments: [
    "a b --low 7", "a b --low=7", "a b -l 7", "a b -l7", "--low 7 a b", "a -l7 b", "-ul7 a b", "-ul 7 a b",
    "-l7 -- a b", "-n a b -l7", "a b -quwl7",
  ])
  func `an option may be spelled in every usual way and stand anywhere`(line: String) throws {
    #expect(try parse(Probe.form, line).low == 7)
  }

  @Test func `after two dashes come words, whatever they look like`() throws {
    #expect(try parse(Probe.form, "-u -- --low -w -").files == ["-"])
    #expect(try parse(Probe.form, "-- --low --").left == "--low")
    #expect(try parse(Probe.form, "-- --low --").right == "--")
  }

  @Test func `a dash alone is a word: standard input, or standard output after an option`() throws {
    #expect(try parse(Probe.form, "a b -").files == ["-"])
    #expect(try parse(Probe.form, "a b -o -").output == .standardOutput)
  }

  @Test func `a negative number is a word and a value`() throws {
    #expect(try parse(Probe.form, "a -5").right == "-5")
    #expect(try parse(Probe.form, "a b --low -5").low == -5)
  }

  @Test(arguments: [
    ("a", UsageMistake.argumentMissing("RIGHT")),
    ("a b --low", .valueMissing(of: "--low", name: "N")),
    ("a b --low --loud", .valueMissing(of: "--low", name: "N")),
    ("a b -l --", .valueMissing(of: "-l", name: "N")),
    ("a b -l 1 --low 2", .optionTwice("--low")),
    ("a b --loud=yes", .valueNotTaken(by: "--loud", value: "yes")),
    ("a b --low x", .valueRefused(by: "--low", value: "x", instead: ValueDeclaration(Int.self))),
    ("a b --group merit", .optionNotTaken("--group")),
    ("a b -f json", .optionNotTaken("-f")),
    ("a b --nonsense", .noSuchOption("--nonsense", guess: nil)),
    ("a b --wold", .noSuchOption("--wold", guess: "--wild")),
    ("a b -x", .noSuchOption("-x", guess: nil)),
    ("a b --outptu x", .noSuchOption("--outptu", guess: "--output")),
  ])
  func `a wrong line is told as a value`(line: String, mistake: UsageMistake) {
    #expect(throws: mistake) { try parse(Probe.form, line) }
  }
}

@Suite struct ArgumentAmountTests {
  private struct Change: Equatable {
    let file: String?
    let place: String
    let value: String

    static var form: Form<Change> {
      Form(
        optionalArgument("FILE", Phrase(same: "file")), argument("PATH", Phrase(same: "path")),
        argument("VALUE", Phrase(same: "value")), make: Change.init)
    }
  }

  private struct Pick: Equatable {
    let units: [String]
    let output: Destination

    static var form: Form<Pick> {
      Form(
        arguments("DIR", Phrase(same: "dirs"), atLeast: 1),
        requiredOption("into", Phrase(same: "into")), make: Pick.init)
    }
  }

  @Test func `what is over goes to the optional argument, wherever it stands`() throws {
    #expect(try parse(Change.form, "p 1") == Change(file: nil, place: "p", value: "1"))
    #expect(try parse(Change.form, "f p 1") == Change(file: "f", place: "p", value: "1"))
  }

  @Test func `one word too many is told`() {
    #expect(throws: UsageMistake.argumentUnexpected("x")) { try parse(Change.form, "f p 1 x") }
  }

  @Test func `an argument that needs one word has to get it`() {
    #expect(throws: UsageMistake.argumentMissing("DIR")) { try parse(Pick.form, "--into x") }
  }

  @Test func `a required option has to be given`() throws {
    #expect(throws: UsageMistake.optionMissing("--into FILE")) { try parse(Pick.form, "a b") }
    #expect(try parse(Pick.form, "a b --into x") == Pick(units: ["a", "b"], output: .file("x")))
  }
}
