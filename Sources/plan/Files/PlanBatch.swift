import PlanCore

/// The plan files that a command works on, each once however many paths lead to it, and the one way to read them all.
struct PlanBatch: Sendable {
  /// The files, in the order in which they were named and found; `-` is standard input.
  let paths: [String]
  /// Whether a folder was among what was named.
  let hasFolder: Bool
  /// The folders that could not be looked through, which does not stop the rest.
  let refused: [ReadError]
  private let surroundings: Surroundings

  /// The plans of files and of folders with those below them.
  ///
  /// - Parameters:
  ///   - places: files, folders and `-`, as `Surroundings.path(of:)` gives them.
  ///   - others: the paths of files that the command reads or writes in another way.
  /// - Throws: `PlanChoiceError` if a folder holds no plan, `ReadError` if nothing is found and a folder cannot be listed.
  init(_ places: [String], except others: [String] = [], in surroundings: Surroundings) throws {
    var found: [String] = []
    var hasFolder = false
    var refused: [ReadError] = []
    for place in places {
      guard isFolder(place) else {
        found.append(place)
        continue
      }
      let search = PlanSearch(below: place)
      if search.paths.isEmpty, search.refused.isEmpty { throw try surroundings.noPlan(in: place) }
      hasFolder = true
      found += search.paths
      refused += search.refused
    }
    if found.isEmpty, let error = refused.first { throw error }
    var seen = Set(others.map(Identity.init))
    paths = found.filter { seen.insert(Identity($0)).inserted }
    self.hasFolder = hasFolder
    self.refused = refused
    self.surroundings = surroundings
  }

  /// One file whatever its paths; what is not there is told apart by its path.
  private enum Identity: Hashable {
    case file(FileIdentity)
    case path(String)

    init(_ path: String) {
      self = path == "-" ? .path(path) : FileIdentity(path).map(Identity.file) ?? .path(path)
    }
  }

  /// The bytes of a file, read again where they were not kept; none where it is gone.
  func bytes(of path: String) -> [UInt8] {
    (try? readFile(path)) ?? []
  }
}

extension PlanBatch {
  /// Reads every plan with its standard, on all processors, and keeps what `part` takes of it; in the order of `paths`.
  func map<Part>(_ part: @Sendable (LoadedPlan) -> Part) -> [Read<Part>] {
    each { loader, path in part(try loader.load(path)) }
  }

  /// As `map`, of the plan alone and the name that messages give its file: for runs over thousands of plans, whose
  /// bytes are dropped at once.
  func mapPlans<Part>(_ part: @Sendable (Plan, String) -> Part) -> [Read<Part>] {
    each { loader, path in try loader.take(from: path) { part($0, surroundings.shown(path)) } }
  }

  private func each<Part>(_ read: @Sendable (PlanLoader, String) throws -> Part) -> [Read<Part>] {
    inParallel(
      paths.count, with: { PlanLoader(in: surroundings) },
      progress: surroundings.progress?.counting(to: paths.count)
    ) { loader, index in
      do {
        return .plan(try read(loader, paths[index]))
      } catch let complaint as any Complaint {
        return .refused(complaint)
      } catch {
        return .refused(Bug(error: error))
      }
    }
  }
}

/// What came of one file.
enum Read<Part: Sendable>: Sendable {
  /// What was taken of its plan.
  case plan(Part)
  /// Why there is none.
  case refused(any Complaint)

  /// What was taken of the plan, if there is one.
  var part: Part? { if case .plan(let part) = self { part } else { nil } }

  /// Why there is none.
  var complaint: (any Complaint)? { if case .refused(let complaint) = self { complaint } else { nil } }
}
