#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The plan files of a folder.
///
/// Hidden names are passed over, and so are symbolic links to folders: a loop of links would never end. Only files count: a
/// pipe of that name would be waited for. A link that leads nowhere counts, since a plan is missing there.
public struct PlanSearch: Sendable {
  /// In the order of their paths.
  public private(set) var paths: [String] = []
  /// Folders that could not be listed, and so may hold more.
  public private(set) var refused: [ReadError] = []

  /// Looks through a folder and all folders below it, however deep.
  public init(below folder: String) {
    do throws(ReadError) {
      for entry in try Self.entries(of: folder) {
        if entry.isPlan {
          paths.append(entry.path)
        } else if entry.kind == .folder {
          let below = PlanSearch(below: entry.path)
          paths += below.paths
          refused += below.refused
        }
      }
    } catch {
      refused.append(error)
    }
  }

  /// The plans that stand in a folder itself, in the order of their names.
  public static func plans(in folder: String) throws(ReadError) -> [String] {
    try entries(of: folder).filter(\.isPlan).map(\.path)
  }

  private struct Entry {
    let path: String
    let kind: FolderEntry.Kind
    let isPlan: Bool
  }

  private static func entries(of folder: String) throws(ReadError) -> [Entry] {
    try folderEntries(folder) { !$0.hasPrefix(".") }.map { entry in
      let path = folder == "." ? entry.name : folder.hasSuffix("/") ? folder + entry.name : "\(folder)/\(entry.name)"
      let kind = entry.kind == .untold ? FolderEntry.Kind(of: systemLinkStatus(path)) : entry.kind
      let isPlan = entry.name.hasSuffix(".plan.json") && (kind == .regularFile || kind == .link && leadsToFile(path))
      return Entry(path: path, kind: kind, isPlan: isPlan)
    }
  }

  /// Whether a link leads to a file or nowhere.
  private static func leadsToFile(_ path: String) -> Bool { systemStatus(path)?.isRegularFile ?? true }
}

extension FolderEntry.Kind {
  fileprivate init(of status: stat?) {
    guard let status else {
      self = .other
      return
    }
    self = status.isFolder ? .folder : status.isRegularFile ? .regularFile : status.isLink ? .link : .other
  }
}
