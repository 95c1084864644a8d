/// The plan files of a folder and of all folders below it, in the order of their paths.
///
/// Hidden names are passed over, and so are symbolic links to folders: a loop of links would never end.
public func findPlans(below folder: String, deepest: Int = 24) throws(ReadError) -> [String] {
  var found: [String] = []
  for name in try listFolder(folder) where !name.hasPrefix(".") {
    let path = folder == "." ? name : folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    if name.hasSuffix(".plan.json") {
      found.append(path)
    } else if deepest > 0, !name.hasSuffix(".json"), isFolder(path), !isLink(path) {
      found += try findPlans(below: path, deepest: deepest - 1)
    }
  }
  return found
}
