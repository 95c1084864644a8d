import PlanCore

/// `plan quota assign` for many plans at once: one line for each plan, and who is missing.
extension QuotaAssignCommand {
  /// What came of one plan.
  private enum Assigned: Sendable {
    /// It is written, or says so already; the name of its unit in the plan above.
    case done(unit: String, change: Outcome.Change?, lines: [String])
    /// It is of another year or standard, or the plan above itself.
    case passedOver
    case refused(AssignmentRefused)
  }

  func assignToMany(in surroundings: Surroundings) throws -> Outcome {
    let above = try surroundings.loadPlan(parent)
    let places = files.map(surroundings.path(of:))
    for place in places where !pathExists(place) { throw ReadError(path: place, reason: .missing) }
    let batch = try PlanBatch(places, except: [above.path], in: surroundings)
    let read = batch.map { assign(to: $0, from: above, surroundings) }
    var outcome = Outcome()
    var units: Set<String> = []
    var (changed, refused) = (0, 0)
    for one in read {
      switch one {
      case .plan(.done(let unit, let change, let lines)):
        units.insert(unit)
        changed += change == nil ? 0 : 1
        outcome.changes += change.map { [$0] } ?? []
        outcome.notes += surroundings.isQuiet ? [] : lines
      case .plan(.passedOver): continue
      case .plan(.refused(let complaint)):
        refused += 1
        outcome.notes += surroundings.lines(of: complaint)
      case .refused(let complaint):
        refused += 1
        outcome.notes += surroundings.lines(of: complaint)
      }
    }
    let missing = above.plan.assignedUnits.filter { !units.contains($0) }
    if !surroundings.isQuiet {
      let counts = Counts(
        changed: changed, same: units.count - changed, missing: missing, refused: refused,
        passedOver: read.count { if case .plan(.passedOver) = $0 { true } else { false } })
      outcome.notes.append(counts.words(isDryRun: surroundings.isDryRun)(surroundings.language))
    }
    outcome.status = refused > 0 ? .partial : missing.isEmpty ? .done : .badNews
    return outcome
  }

  private func assign(to child: LoadedPlan, from above: LoadedPlan, _ surroundings: Surroundings) -> Assigned {
    if let year, child.plan.year != year.number { return .passedOver }
    let assignment: QuotaAssignment
    do throws(QuotaAssignmentError) {
      assignment = try QuotaAssignment(to: child.plan, from: above.plan, revising: revises)
    } catch {
      switch error {
      case .otherYear, .otherStandard: return .passedOver
      case .noUnit where child.plan.area.name == above.plan.area.name: return .passedOver
      case .noUnit, .severalUnits, .nothingAssigned, .otherQuota:
        return .refused(AssignmentRefused(error: error, child: child.path, parent: surroundings.path(of: parent)))
      }
    }
    let told = assignment.entries.map(\.phrase).joined(separator: "; ")
    let line = Phrase(same: "plan: \(child.path.visible): ") + told
    guard !assignment.isThere else { return .done(unit: assignment.unit.name, change: nil, lines: []) }
    do {
      let change = try Outcome.Change(assignment.patch, in: child, surroundings)
      let errors = surroundings.newErrors(in: change.new, than: child, child.plan.day(knownAt: surroundings.now))
      return .done(
        unit: assignment.unit.name, change: change,
        lines: [line(surroundings.language)] + errors)
    } catch {
      return .refused(
        AssignmentRefused(error: .otherQuota([]), child: child.path, parent: surroundings.path(of: parent)))
    }
  }

  /// How much was done, and what was not.
  private struct Counts {
    let changed: Int
    let same: Int
    let missing: [String]
    let refused: Int
    let passedOver: Int

    func words(isDryRun: Bool) -> Phrase {
      var words =
        isDryRun
        ? Phrase(vi: "plan: sẽ ghi \(changed) kế hoạch", en: "plan: \(plans(changed)) to be written")
        : Phrase(vi: "plan: đã ghi \(changed) kế hoạch", en: "plan: wrote \(plans(changed))")
      if same > 0 { words = words + Phrase(vi: ", \(same) đã có đủ", en: ", \(same) had it already") }
      if refused > 0 { words = words + Phrase(vi: ", \(refused) không giao được", en: ", \(refused) refused") }
      if passedOver > 0 {
        words = words + Phrase(vi: ", bỏ qua \(passedOver) của năm hay chuẩn khác", en: ", \(passedOver) passed over")
      }
      guard !missing.isEmpty else { return words }
      let more = missing.count > 8 ? " … (+\(missing.count - 8))" : ""
      let names = missing.prefix(8).map(\.visible).joined(separator: ", ") + more
      return words
        + Phrase(
          vi: "; \(missing.count) đơn vị chưa có kế hoạch: \(names)",
          en: "; \(missing.count) without a plan: \(names)")
    }

    private func plans(_ count: Int) -> String { count == 1 ? "1 plan" : "\(count) plans" }
  }
}
