extension PlanText {
  /// The plan file of a commune.
  mutating func write(_ commune: Commune, in province: Province) {
    object { plan in
      plan.text("schema", "plan/1")
      plan.object("area", oneLine: true) { area in
        area.text("code", commune.code)
        area.text("name", commune.name)
        area.text("kind", commune.isWard ? "ward" : "commune")
        area.text("setting", commune.isWard ? "urban" : "rural")
        area.texts("within", [province.name])
      }
      plan.number("year", Country.year)
      plan.text("standard", "nd-07-2021")
      plan.document(of: commune, in: province)
      plan.quotas(of: commune, in: province)
      plan.object("total") { total in
        total.totalStart(commune.total, commune.minority)
        total.target(commune.total, commune.total.promise, commune.minority, commune.minority.promise)
      }
      plan.list("units") { units in
        for (index, village) in commune.villages.enumerated() {
          units.village(village, code: index + 1, name: commune.villageName(index), isUrban: commune.isWard)
        }
      }
      plan.work(of: commune, in: province)
    }
    end()
  }

  private mutating func document(of commune: Commune, in province: Province) {
    let number = "\(20 + commune.number % 80)/KH-UBND"
    let issued = "\(Country.year)-02-\(10 + commune.number % 18)"
    object("document") { document in
      document.text("title", "Kế hoạch giảm nghèo năm \(Country.year)")
      document.text("number", number)
      document.text("issued", issued)
      document.text("issuer", commune.office)
      document.text("place", "Mẫu \(commune.number)")
      document.text("signer", "Chủ tịch")
      document.texts("recipients", [province.office, "Thường trực Đảng ủy", "Lưu: VT"])
      document.list("bases") { bases in
        bases.object(oneLine: true) { base in
          base.text("title", province.title)
          base.text("number", province.documentNumber)
          base.text("issued", province.issued)
          base.text("issuer", province.office)
        }
      }
      document.list("appendices") { appendices in
        appendices.object(oneLine: true) { appendix in
          appendix.text("title", "Phụ lục: chỉ tiêu giảm nghèo theo thôn, tổ dân phố")
          appendix.text("number", number)
          appendix.text("issued", issued)
        }
      }
    }
  }

  private mutating func quotas(of commune: Commune, in province: Province) {
    let demands = [
      ("poor", nil, commune.quota.poor, commune.total.households),
      ("near-poor", nil, commune.quota.nearPoor, commune.total.households),
      ("poor", "ethnic-minority", commune.minorityQuota.poor, commune.minority.households),
    ]
    list("quotas") { quotas in
      for (povertyClass, group, reduce, households) in demands {
        quotas.object(oneLine: true) { quota in
          quota.text("class", povertyClass)
          if let group { quota.text("group", group) }
          quota.drop(reduce, of: households)
          quota.text("by", province.office)
          quota.text("document", province.documentNumber)
          quota.text("issued", province.issued)
        }
      }
    }
  }

  private mutating func village(_ village: Headcount, code: Int, name: String, isUrban: Bool) {
    object { unit in
      unit.text("code", "\(code)")
      unit.text("name", name)
      unit.text("kind", isUrban ? "residential-group" : "village")
      unit.object("start") { tally in
        tally.number("households", village.households)
        tally.startFigure("poor", village.poor, of: village.households)
        tally.startFigure("nearPoor", village.nearPoor, of: village.households)
      }
      unit.object("target") { tally in
        tally.number("households", village.households)
        tally.targetFigure(
          "poor", from: village.poor.households, reduce: village.poor.reduce, of: village.households)
        tally.targetFigure(
          "nearPoor", from: village.nearPoor.households, reduce: village.nearPoor.reduce, of: village.households)
      }
    }
  }
}
