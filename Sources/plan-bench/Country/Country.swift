import Foundation
import PlanCore

/// An invented country of 34 provinces and 3,321 communes, in the size of Viet Nam: one plan file for each, 180 MB.
///
/// From one seed come the same bytes on every machine, and every figure agrees with every other, so the country serves
/// as well for `plan check` and `plan quota check`, which must find nothing in it.
struct Country {
  static let year = 2026
  static let provinceCount = 34
  static let communeCount = 3_321
  /// To be raised with every change of the bytes.
  private static let version = 1
  private static let seed: UInt64 = 0x5EED_2026

  let folder: String
  /// All plan files, in the order of their paths.
  let files: [String]
  let byteCount: Int

  /// The country in a folder; written first unless it is there, complete and of this version.
  init(in folder: String) throws {
    self.folder = folder
    let stamp = folder + "/.country"
    if (try? String(contentsOfFile: stamp, encoding: .utf8)) != Self.stamp(Self.sizes(in: folder)) {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try? FileManager.default.removeItem(atPath: stamp)
      try Self.write(into: folder)
      try Self.stamp(Self.sizes(in: folder)).write(toFile: stamp, atomically: true, encoding: .utf8)
    }
    let sizes = Self.sizes(in: folder)
    files = sizes.map(\.path)
    byteCount = sizes.reduce(0) { $0 + $1.bytes }
  }

  private static func stamp(_ sizes: [(path: String, bytes: Int)]) -> String {
    "country \(version), \(sizes.count) files, \(sizes.reduce(0) { $0 + $1.bytes }) bytes\n"
  }

  private static func sizes(in folder: String) -> [(path: String, bytes: Int)] {
    let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".plan.json") }.sorted().map {
      (folder + "/" + $0, fileSize(folder + "/" + $0))
    }
  }
}

// MARK: - Writing

extension Country {
  private static func write(into folder: String) throws {
    let written = inParallel(provinceCount, with: { PlanText() }) { text, index in
      Result { try write(province(index), into: folder, &text) }
    }
    for province in written { try province.get() }
  }

  private static func write(_ province: Province, into folder: String, _ text: inout PlanText) throws {
    let folder = folder + "/" + province.folder
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    text.removeAll()
    text.write(province)
    try Data(text.bytes).write(to: URL(fileURLWithPath: folder + "/" + province.fileName))
    for commune in province.communes {
      text.removeAll()
      text.write(commune, in: province)
      try Data(text.bytes).write(to: URL(fileURLWithPath: folder + "/" + commune.fileName))
    }
  }

  /// The province at an index from 0: communes are shared out evenly and numbered through the country.
  private static func province(_ index: Int) -> Province {
    let first = communeCount * index / provinceCount
    let past = communeCount * (index + 1) / provinceCount
    return Province(number: index + 1, communes: (first..<past).map { Commune(number: $0 + 1, seed: seed) })
  }
}
