extension Rule {
  /// A task ends after it begins.
  static let taskEndsAfterStart = Rule(
    "E6105", "task-ends-after-start", .warning,
    title: Phrase(vi: "Việc kết thúc trước khi bắt đầu", en: "A task that ends before it starts"),
    law: Phrase(vi: "Hạn của công việc không sớm hơn ngày bắt đầu.", en: "A task is not due before it begins."),
    why: Phrase(
      vi: """
        Việc có hạn trước khi bắt đầu thì luôn trễ hạn hoặc không bao giờ được nhắc. Người chịu trách nhiệm \
        không biết khi nào phải xong cho bà con.
        """,
      en: """
        A task that is due before it begins is always late or never reminded of. Those responsible do not \
        know when it must be done.
        """),
    remedy: Phrase(
      vi: "Xem lại hai ngày; có thể chúng bị đổi chỗ.",
      en: "Look at both dates; they may have changed places."),
    broken: .plan(#""tasks": [{ "id": "1", "start": "2024-06-02", "due": "2024-05-15" }]"#),
    kept: .plan(#""tasks": [{ "id": "1", "start": "2024-06-02", "due": "2024-06-15" }]"#),
    find: { faults($0) })

  private static func faults(_ input: CheckInput) -> [Fault] {
    let year = input.plan.year
    return input.plan.tasks.enumerated().compactMap { index, task in
      guard let start = task.start, let due = task.due, start.isCertainlyAfter(due) else { return nil }
      // A due date in another year is told as such; a start there is the one that is wrong.
      guard due.year == year else { return nil }
      let id = task.id.visible
      return Fault(
        rule: taskEndsAfterStart, steps: ["tasks", String(index), start.year == year ? "due" : "start"],
        message: Phrase(
          vi: "việc `\(id)` có hạn \(due.text(.vi)), trước khi bắt đầu (\(start.text(.vi)))",
          en: "task `\(id)` is due \(due.text(.en)), before it begins (\(start.text(.en)))"))
    }
  }
}
