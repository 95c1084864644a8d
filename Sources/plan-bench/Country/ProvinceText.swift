extension PlanText {
  /// The plan file of a province: its communes are the units, their targets what the province assigns.
  mutating func write(_ province: Province) {
    object { plan in
      plan.text("schema", "plan/1")
      plan.object("area", oneLine: true) { area in
        area.text("code", province.code)
        area.text("name", province.name)
        area.text("kind", "province")
      }
      plan.number("year", Country.year)
      plan.text("standard", "nd-07-2021")
      plan.object("document") { document in
        document.text("title", province.title)
        document.text("number", province.documentNumber)
        document.text("issued", province.issued)
        document.text("issuer", province.office)
        document.text("signer", "Phó Chủ tịch")
      }
      plan.object("total") { total in
        total.totalStart(province.total, province.minority)
        total.target(province.total, province.quota, province.minority, province.minorityQuota)
      }
      plan.list("units") { units in
        for commune in province.communes { units.unit(commune) }
      }
      plan.list("reports") { reports in
        let ministry = "Bộ Nông nghiệp và Môi trường"
        reports.duty("half-year", "Báo cáo sáu tháng", from: province.office, to: ministry, "06-20")
        reports.duty("year", "Báo cáo năm", from: province.office, to: ministry, "12-20")
      }
    }
    end()
  }

  private mutating func unit(_ commune: Commune) {
    object { unit in
      unit.text("code", commune.code)
      unit.text("name", commune.name)
      unit.text("kind", commune.isWard ? "ward" : "commune")
      unit.text("setting", commune.isWard ? "urban" : "rural")
      unit.object("start") { tally in
        tally.number("households", commune.total.households)
        tally.number("members", commune.total.members)
        tally.figure("poor", commune.total.poor.households, of: commune.total.households)
        tally.figure("nearPoor", commune.total.nearPoor.households, of: commune.total.households)
        tally.startGroup(commune.minority, in: commune.total)
      }
      unit.target(commune.total, commune.quota, commune.minority, commune.minorityQuota)
    }
  }
}
