import PlanCore
import Testing

@testable import plan

private let shell = ValueDeclaration(Shell.self)

@Suite struct UsageErrorTests {
  @Test(arguments: [
    (
      UsageMistake.noSuchCommand("reprot", guess: "report"),
      "không có lệnh `reprot`; ý bạn là `report`?", "there is no command `reprot`; did you mean `report`?"
    ),
    (.noSuchCommand("xyz", guess: nil), "không có lệnh `xyz`", "there is no command `xyz`"),
    (.noSuchCommand("\u{1B}[2J", guess: nil), "không có lệnh `␛[2J`", "there is no command `␛[2J`"),
    (
      .commandMissing(among: ["show", "split"]),
      "`c` cần thêm một lệnh: show, split", "`c` needs one more command: show, split"
    ),
    (
      .noSuchOption("--frmat", guess: "--format"),
      "`c` không có tùy chọn `--frmat`; ý bạn là `--format`?", "`c` has no option `--frmat`; did you mean `--format`?"
    ),
    (.noSuchOption("-x", guess: nil), "`c` không có tùy chọn `-x`", "`c` has no option `-x`"),
    (.optionNotTaken("--group"), "`c` không nhận `--group`", "`c` takes no `--group`"),
    (.optionTwice("-f"), "`-f` được ghi hai lần", "`-f` is given twice"),
    (.optionMissing("--output FILE"), "thiếu `--output FILE`", "`--output FILE` is missing"),
    (.valueMissing(of: "-f", name: "FORMAT"), "sau `-f` thiếu FORMAT", "`-f` needs a value: FORMAT"),
    (
      .valueNotTaken(by: "--quiet", value: "yes"),
      "`--quiet` không kèm giá trị, bỏ `yes`", "`--quiet` takes no value, drop `yes`"
    ),
    (
      .valueRefused(by: "SHELL", value: "fihs", instead: shell),
      "`SHELL` không nhận `fihs`; ý bạn là `fish`?", "`SHELL` does not take `fihs`; did you mean `fish`?"
    ),
    (
      .valueRefused(by: "SHELL", value: "cmd", instead: shell),
      "`SHELL` không nhận `cmd`; chỉ nhận bash, zsh, fish", "`SHELL` does not take `cmd`, only bash, zsh, fish"
    ),
    (
      .valueRefused(by: "--year", value: "24", instead: ValueDeclaration(Year.self)),
      "`--year` không nhận `24`; cần một năm như 2024", "`--year` does not take `24`; it needs a year such as 2024"
    ),
    (
      .noFormat(ending: "pdf"),
      "đuôi `.pdf` không là dạng nào; chỉ nhận .txt, .md, .csv, .tsv, .json, .ndjson, hoặc thêm --format",
      "the ending `.pdf` is that of no format, only .txt, .md, .csv, .tsv, .json, .ndjson are; or add --format"
    ),
    (.argumentMissing("FILE"), "thiếu FILE", "FILE is missing"),
    (.argumentUnexpected("b.json"), "thừa `b.json`", "`b.json` is one word too many"),
  ])
  func `every mistake has its words in both languages`(mistake: UsageMistake, vi: String, en: String) {
    let error = UsageError(mistake: mistake, command: "c")
    #expect(error.lines(.vi) == ["plan: lỗi: \(vi)", "    plan help c"])
    #expect(error.lines(.en) == ["plan: error: \(en)", "    plan help c"])
  }

  @Test func `without a command the next step is the general help`() {
    let error = UsageError(mistake: .optionNotTaken("-o"), command: nil)
    #expect(error.lines(.vi) == ["plan: lỗi: `plan` không nhận `-o`", "    plan help"])
  }

  @Test func `wrong usage exits 64`() {
    #expect(UsageError(mistake: .optionTwice("-q"), command: nil).status.rawValue == 64)
  }
}
