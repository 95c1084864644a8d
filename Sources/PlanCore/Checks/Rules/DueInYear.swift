extension Rule {
  /// What a plan of one year promises is due in that year.
  static let dueInYear = Rule(
    "E6104", "due-in-year", .warning,
    title: Phrase(vi: "Hạn nằm ngoài năm kế hoạch", en: "A deadline outside the plan's year"),
    law: Phrase(
      vi: "Hạn của công việc, mục tiêu và báo cáo nằm trong năm của kế hoạch.",
      en: "Tasks, goals and reports are due in the year of the plan."),
    why: Phrase(
      vi: """
        Hạn ngoài năm thì cuối năm không ai kiểm, và việc cho hộ nghèo trôi qua mà không thành việc trễ hạn. \
        Thường đó là ngày chép từ kế hoạch năm trước.
        """,
      en: """
        What is due outside the year is checked by nobody at its end, so that work for the poor slips \
        without ever being late. Often the date was copied from last year’s plan.
        """),
    remedy: Phrase(
      vi: "Sửa hạn; việc kéo dài nhiều năm thì ghi phần phải xong trong năm nay, hoặc ghi vào `waivers` kèm lý do.",
      en: """
        Correct the date; of work over several years, enter what must be done this year, or say why in \
        `waivers`.
        """),
    broken: .plan(#""tasks": [{ "id": "1", "due": "2023-Q4" }]"#),
    kept: .plan(#""tasks": [{ "id": "1", "due": "2024-Q4" }]"#),
    find: { faults($0) })

  private static func faults(_ input: CheckInput) -> [Fault] {
    let plan = input.plan
    var faults: [Fault] = []
    func look(_ due: CalendarDate?, _ list: String, _ index: Int, _ words: Phrase, _ id: String) {
      guard let due, due.year != plan.year else { return }
      faults.append(
        Fault(
          rule: dueInYear, steps: [list, String(index), "due"],
          message: Phrase(
            vi: "\(words.vi) `\(id.visible)` có hạn \(due.text(.vi)), ngoài năm kế hoạch \(plan.year)",
            en: "\(words.en) `\(id.visible)` is due \(due.text(.en)), outside the year \(plan.year) of the plan"),
          cause: due.year == plan.year - 1
            ? Phrase(vi: "còn để năm trước", en: "the year before was left standing") : nil))
    }
    for (index, goal) in plan.goals.enumerated() {
      look(goal.due, "goals", index, Phrase(vi: "mục tiêu", en: "goal"), goal.id)
    }
    for (index, task) in plan.tasks.enumerated() {
      look(task.due, "tasks", index, Phrase(vi: "việc", en: "task"), task.id)
    }
    for (index, report) in plan.reports.enumerated() {
      look(report.due, "reports", index, Phrase(vi: "báo cáo", en: "report"), report.id)
    }
    return faults
  }
}
