import Testing

@testable import PlanCore

/// What the rules that search by themselves find in a plan, each as `E6105 /tasks/0/due`, in the order of the rules.
struct FaultsFound {
  let faults: [Fault]

  /// - Parameter asOf: the day of the check; the last of the plan's year unless said.
  init(in text: String, asOf: CalendarDate? = nil) throws {
    try self.init(Array(text.utf8), asOf: asOf)
  }

  init(_ bytes: [UInt8], asOf: CalendarDate? = nil) throws {
    let reading = PlanReader().read(bytes)
    #expect(reading.problems.isEmpty)
    let plan = try #require(reading.plan)
    let input = CheckInput(
      plan, standard: BuiltInStandards.standard(plan.standard), knownStandards: BuiltInStandards.ids,
      asOf: asOf ?? CalendarDate(existing: plan.year, .year).lastDay)
    faults = Rule.all.flatMap { $0.find?(input) ?? [] }
  }

  /// A plan of Xã Mẫu in 2024 with more members.
  init(_ members: String, asOf: CalendarDate? = nil) throws {
    try self.init(in: MarkedText.plan(members), asOf: asOf)
  }

  var places: [String] { faults.map { $0.rule.code + " " + $0.particulars.steps.pointer } }

  var messages: [String] { faults.map(\.particulars.message).flatMap { [$0.vi, $0.en] } }

  var causes: [String?] { faults.map { $0.particulars.cause?.vi } }

  /// The printed and the expected number of each.
  var numbers: [String] {
    faults.map(\.particulars).map {
      "\($0.printed.map(\.description) ?? "-") → \($0.expected.map(\.description) ?? "-")"
    }
  }
}
