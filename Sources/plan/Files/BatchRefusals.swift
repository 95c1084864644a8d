import PlanCore

/// The files of a run over many that hold no plan to be read, and where that is told.
struct BatchRefusals {
  /// All of them.
  let all: [any Complaint]
  /// What is wrong with those that programs read of among the data.
  let parts: [FindingPart]
  /// Those that are told on standard error.
  let untold: [any Complaint]

  /// What could not be read, for the form of a delivery.
  init(_ all: [any Complaint], for delivery: Delivery) {
    self.all = all
    let broken = delivery.format.matter == .objects ? all.compactMap { $0 as? UnreadableFile } : []
    parts = broken.map { $0.part(for: delivery) }
    untold = broken.isEmpty ? all : all.filter { !($0 is UnreadableFile) }
  }

  /// The lines for standard error.
  func lines(in surroundings: Surroundings) -> [String] { untold.flatMap(surroundings.lines) }

  /// How a run ends that could not read these; `nil` where it read everything.
  func status(ofOne isSingle: Bool) -> ExitStatus? { all.first.map { isSingle ? $0.status : .partial } }
}
