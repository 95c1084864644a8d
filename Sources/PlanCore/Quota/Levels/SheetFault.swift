/// Something that is wrong between plans, and the plan where it is said.
public struct SheetFault: Sendable {
  /// The position of the sheet.
  public let sheet: Int
  let fault: Fault

  /// How bad it is.
  public var level: Finding.Level { fault.rule.level }
  /// Its code.
  public var code: String { fault.rule.code }

  /// The findings of one file, in the order of its bytes.
  public static func findings(_ faults: [SheetFault], in bytes: [UInt8]) -> [Finding] {
    let places = JSONLocator(bytes)
    return faults.map { Finding($0.fault, places) }.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

// MARK: - Plans that do not fit together

extension SheetFault {
  static func planTwice(_ sheet: Int, other: Int, count: Int, _ sheets: [QuotaSheet]) -> SheetFault {
    let (area, year, path) = (sheets[sheet].area.name.visible, sheets[sheet].year, sheets[other].path.visible)
    let more = count > 2 ? Phrase(vi: " (tất cả \(count) tệp)", en: " (\(count) files in all)") : Phrase(same: "")
    return SheetFault(
      sheet: sheet,
      fault: Fault(
        rule: .planTwice, steps: ["area", "name"],
        message: Phrase(
          vi: "\(area): đã có kế hoạch năm \(year) ở `\(path)`\(more.vi); không tệp nào được tính",
          en: "\(area): there is a plan for \(year) in `\(path)` already\(more.en); neither counts")))
  }

  static func ambiguous(
    _ sheet: Int, _ positions: [PlanTree.UnitPosition], isOtherKind: Bool, _ sheets: [QuotaSheet]
  ) -> SheetFault {
    let named = positions.prefix(3).map { position in
      let parent = sheets[position.sheet]
      return "\(parent.units[position.unit].area.name.visible) (`\(parent.path.visible)`)"
    }
    let more = positions.count > 3 ? ", …" : ""
    let list = named.joined(separator: ", ") + more
    let area = sheets[sheet].area.name.visible
    let message =
      isOtherKind
      ? Phrase(
        vi: "\(area): chỉ có đơn vị cùng tên nhưng khác loại: \(list)",
        en: "\(area): only units of this name and another kind are there: \(list)")
      : Phrase(
        vi: "\(area): có thể là \(positions.count) đơn vị: \(list)",
        en: "\(area): may be \(positions.count) units: \(list)")
    return SheetFault(
      sheet: sheet, fault: Fault(rule: .matchAmbiguous, steps: ["area", "name"], message: message))
  }

  static func notBelow(_ position: PlanTree.UnitPosition, _ child: Int, _ sheets: [QuotaSheet]) -> SheetFault {
    let parent = sheets[position.sheet]
    let unit = parent.units[position.unit]
    let path = sheets[child].path.visible
    let words = (sheets[child].area.kind?.words ?? Phrase(same: ""), parent.area.kind?.words ?? Phrase(same: ""))
    return SheetFault(
      sheet: position.sheet,
      fault: Fault(
        rule: .levelCycle, steps: ["units", String(unit.index), "name"], unit: unit.area.code,
        message: Phrase(
          vi: "\(unit.area.name.visible): kế hoạch `\(path)` là cấp \(words.0.vi), không thể ở dưới \(words.1.vi)",
          en:
            "\(unit.area.name.visible): the plan `\(path)` is of a \(words.0.en), which cannot stand below a \(words.1.en)"
        )
      ))
  }

  static func ownUnit(_ position: PlanTree.UnitPosition, _ sheets: [QuotaSheet]) -> SheetFault {
    let parent = sheets[position.sheet]
    let unit = parent.units[position.unit]
    let name = unit.area.name.visible
    return SheetFault(
      sheet: position.sheet,
      fault: Fault(
        rule: .levelCycle, steps: ["units", String(unit.index), "name"], unit: unit.area.code,
        message: Phrase(
          vi: "\(name): địa bàn không thể là đơn vị của chính nó", en: "\(name): an area cannot be a unit of itself")))
  }

  static func cycle(_ round: [Int], _ sheets: [QuotaSheet]) -> SheetFault {
    let first = round.min() ?? 0
    let begin = round.firstIndex(of: first) ?? 0
    let turned = round[begin...] + round[..<begin]
    let names = turned.prefix(5).map { sheets[$0].area.name.visible } + (round.count > 5 ? ["…"] : [])
    let chain = (names + [sheets[first].area.name.visible]).joined(separator: " → ")
    return SheetFault(
      sheet: first,
      fault: Fault(
        rule: .levelCycle, steps: ["area", "name"],
        message: Phrase(
          vi: "các địa bàn là đơn vị của nhau theo vòng: \(chain)",
          en: "areas are units of each other in a round: \(chain)")))
  }
}
