import Foundation
import Testing

@testable import PlanCore

@Suite struct PathBytesTests {
  @Test(arguments: [
    ("xã.plan.json", "xã.plan.json"), ("a\u{10FFFF}", "a<0xF4><0x8F><0xBF><0xBF>"), ("", ""),
  ])
  func `a name of Unicode stays what it is, save what would stand for bytes`(name: String, visible: String) {
    let path = String(pathBytes: Array(name.utf8))
    #expect(path.visible == visible)
    #expect(path.withPathBytes { String(cString: $0) } == name)
  }

  @Test(
    arguments: [[0x61, 0xFF, 0xFE], [0xC3], [0xE1, 0xBA, 0x61], [0x80, 0xC3, 0xA3], [0xED, 0xA0, 0x80]] as [[UInt8]])
  func `any bytes come back as they were`(bytes: [UInt8]) {
    let path = String(pathBytes: bytes)
    let back = path.withPathBytes { text in
      (0..<bytes.count).map { UInt8(bitPattern: text[$0]) } + [UInt8(text[bytes.count])]
    }
    #expect(back == bytes + [0])
  }

  @Test func `a byte that is no letter is shown by its number`() {
    #expect(String(pathBytes: [0x61, 0xFF, 0xC3, 0xA3]).visible == "a<0xFF>ã")
  }

  #if os(Linux)
    @Test func `a file whose name is no UTF-8 is written, found, read and changed`() throws {
      try withScratchFolder { (folder) throws in
        let path = folder + "/" + String(pathBytes: [0xFF, 0xFE]) + ".plan.json"
        try writeDurably([1], to: path)
        #expect(try PlanSearch.plans(in: folder) == [path])
        try changeDurably(path) { $0 + [2] }
        #expect(try readFile(path) == [1, 2])
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 1)
      }
    }
  #endif
}
