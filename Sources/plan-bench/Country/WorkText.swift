// Goals, tasks and reports of an invented commune.

extension PlanText {
  mutating func work(of commune: Commune, in province: Province) {
    list("goals") { goals in
      goals.goal("health-insurance", "Hộ nghèo, hộ cận nghèo có thẻ bảo hiểm y tế", "health-insurance", atLeast: 100)
      goals.goal("water", "Hộ nghèo, hộ cận nghèo dùng nước sạch", "water", atLeast: 95)
    }
    list("tasks") { tasks in
      tasks.task("1", "Hỗ trợ phát triển sản xuất", nil, commune.office, due: "Q4")
      tasks.task("1.1", "Giao con giống cho hộ nghèo", "1", "Hội Nông dân", due: "Q2")
      tasks.task("1.2", "Tập huấn chăn nuôi, trồng trọt", "1", "Hội Phụ nữ", due: "Q3")
      tasks.task("2", "Sửa chữa nhà ở cho hộ nghèo", nil, "Mặt trận Tổ quốc", due: "Q4")
    }
    list("reports") { reports in
      reports.duty("half-year", "Báo cáo sáu tháng", from: commune.office, to: province.office, "06-10")
      reports.duty("year", "Báo cáo năm", from: commune.office, to: province.office, "12-05")
    }
  }

  private mutating func goal(_ id: String, _ title: String, _ indicator: String, atLeast: Int) {
    object { goal in
      goal.text("id", id)
      goal.text("title", title)
      goal.texts("indicators", [indicator])
      goal.texts("population", ["poor", "near-poor"])
      goal.text("measure", "percent")
      goal.number("atLeast", atLeast)
      goal.text("due", "\(Country.year)")
    }
  }

  private mutating func task(_ id: String, _ title: String, _ project: String?, _ office: String, due: String) {
    object { task in
      task.text("id", id)
      task.text("title", title)
      if let project { task.text("project", project) }
      task.texts("responsible", [office])
      task.text("start", "\(Country.year)-03")
      task.text("due", "\(Country.year)-\(due)")
      task.text("status", "planned")
    }
  }

  /// A report that is owed by a day (`MM-DD`) of the plan's year.
  mutating func duty(_ id: String, _ title: String, from: String, to: String, _ day: String) {
    object(oneLine: true) { report in
      report.text("id", id)
      report.text("title", title)
      report.texts("from", [from])
      report.text("to", to)
      report.text("due", "\(Country.year)-\(day)")
    }
  }
}
