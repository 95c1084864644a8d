extension Rule {
  /// Every code that is named is the code of a unit.
  static let unitKnown = Rule(
    "E5103", "unit-known", .warning,
    title: Phrase(vi: "Mã đơn vị không có trong kế hoạch", en: "An unknown unit"),
    law: Phrase(
      vi: "Mã ghi ở biến động, kết quả, công việc và báo cáo đã nộp là mã của một đơn vị trong kế hoạch.",
      en: "A code in movements, results, tasks and delivered reports is the code of a unit of the plan."),
    why: Phrase(
      vi: """
        Số ghi cho một mã không có thật thì không thôn nào nhận. Hộ đã thoát nghèo vẫn nằm trong danh sách, \
        còn báo cáo của thôn như chưa nộp.
        """,
      en: """
        What is booked to a code that does not exist belongs to no village. A household that left poverty \
        stays on the list, and a report seems never delivered.
        """),
    remedy: Phrase(
      vi: "Sửa mã cho đúng với `units`, hoặc thêm đơn vị còn thiếu vào `units`.",
      en: "Correct the code as in `units`, or add the unit that is missing there."),
    broken: .plan(
      """
      "units": [{ "code": "1", "name": "Thôn Đông" }],
      "tasks": [{ "id": "a", "unit": "01" }]
      """),
    kept: .plan(
      """
      "units": [{ "code": "1", "name": "Thôn Đông" }],
      "tasks": [{ "id": "a", "unit": "1" }]
      """),
    find: { faults($0) })

  private static func faults(_ input: CheckInput) -> [Fault] {
    var strangers = UnitStrangers(of: input.plan)
    let plan = input.plan
    for (index, movement) in plan.movements.enumerated() {
      strangers.look(at: movement.unit) { ["movements", String(index), "unit"] }
    }
    for (index, result) in plan.results.enumerated() {
      for unit in result.units {
        strangers.look(at: unit.unit, isKey: true) { ["results", String(index), "units", unit.unit] }
      }
    }
    for (index, task) in plan.tasks.enumerated() {
      strangers.look(at: task.unit) { ["tasks", String(index), "unit"] }
    }
    for (index, report) in plan.reports.enumerated() {
      guard case .byUnit(let dates) = report.delivered else { continue }
      for delivery in dates {
        strangers.look(at: delivery.unit, isKey: true) { ["reports", String(index), "delivered", delivery.unit] }
      }
    }
    return strangers.found.map { stranger in
      let code = stranger.code.visible
      return Fault(
        rule: unitKnown, steps: stranger.steps, isKey: stranger.isKey,
        message: Phrase(vi: "không có đơn vị nào mang mã `\(code)`", en: "no unit has the code `\(code)`")
          + stranger.guess)
    }
  }
}
