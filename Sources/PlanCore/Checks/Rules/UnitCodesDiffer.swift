extension Rule {
  /// No two units have the same code.
  static let unitCodesDiffer = Rule(
    "E5102", "unit-codes-differ", .warning,
    title: Phrase(vi: "Hai đơn vị trùng mã", en: "Two units of one code"),
    law: Phrase(vi: "Mỗi đơn vị có một mã riêng.", en: "Every unit has a code of its own."),
    why: Phrase(
      vi: """
        Kết quả, biến động và báo cáo gọi đơn vị bằng mã. Hai thôn chung mã thì kết quả của thôn này bị ghi \
        cho thôn kia.
        """,
      en: """
        Results, movements and reports name units by code. If two villages share one, the result of one is \
        booked to the other.
        """),
    remedy: Phrase(
      vi: "Sửa mã của một trong hai, theo mã hành chính hoặc số thứ tự trong bảng.",
      en: "Correct the code of one, after the official list or the row numbers of the table."),
    broken: .plan(
      """
      "units": [
        { "code": "1", "name": "Thôn Đông" },
        { "code": "1", "name": "Thôn Tây" }
      ]
      """),
    kept: .plan(
      """
      "units": [
        { "code": "1", "name": "Thôn Đông" },
        { "code": "2", "name": "Thôn Tây" }
      ]
      """),
    find: { faults($0) })

  private static func faults(_ input: CheckInput) -> [Fault] {
    let units = input.plan.units
    guard units.count > 1 else { return [] }
    var first = [AreaCode: Int](minimumCapacity: units.count)
    var faults: [Fault] = []
    for index in units.indices {
      guard let code = units[index].code, !code.text.isEmpty else { continue }
      guard let twin = first[code] else {
        first[code] = index
        continue
      }
      let (shown, name, other) = (code.text.visible, units[index].name.visible, units[twin].name.visible)
      faults.append(
        Fault(
          rule: unitCodesDiffer, steps: ["units", String(index), "code"], unit: code.text,
          message: Phrase(
            vi: "mã `\(shown)` của `\(name)` đã là mã của `\(other)`",
            en: "the code `\(shown)` of `\(name)` is already that of `\(other)`")))
    }
    return faults
  }
}
