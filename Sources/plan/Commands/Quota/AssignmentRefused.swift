import PlanCore

/// A quota that cannot be assigned: exit 65.
struct AssignmentRefused: Complaint {
  let error: QuotaAssignmentError
  let child: String
  let parent: String

  var status: ExitStatus { .unreadableInput }

  var phrase: Phrase {
    let path = child.visible
    return Phrase(vi: "\(path): \(error.phrase.vi)", en: "\(path): \(error.phrase.en)")
  }

  var nextSteps: [String] {
    switch error {
    case .otherQuota: ["plan quota assign \(shellWord(child)) --from \(shellWord(parent)) --revise"]
    case .noUnit, .severalUnits, .nothingAssigned: ["plan report \(shellWord(parent)) --table units"]
    case .otherYear, .otherStandard: []
    }
  }
}
