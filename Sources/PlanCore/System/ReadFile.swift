#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The largest input that is read: 64 MiB, the limit of the plan format.
public let largestInput = 64 << 20

/// All bytes of a file, or of standard input if the path is `-`.
///
/// A pipe is read to its end, and what standard input gave is kept for whoever asks again. A file named `-` is read as
/// `./-`.
/// - Throws: `ReadError`, which says apart what a person would mend in different ways.
public func readFile(_ path: String) throws(ReadError) -> [UInt8] {
  path == "-" ? try StandardInput.bytes.get() : try readFile(path, named: path)
}

private enum StandardInput {
  static let bytes = Result { () throws(ReadError) in try readFile("-", named: "-") }
}

/// As `readFile`, with the path that errors name.
func readFile(_ path: String, named: String) throws(ReadError) -> [UInt8] {
  let file = try InputDescriptor(path, named: named)
  defer { file.close() }
  guard let size = file.size else {
    var buffer = FileBuffer()
    try buffer.fill(from: file)
    return buffer.withBytes { Array($0) }
  }
  var failure: ReadError?
  var isWhole = true
  // One byte more than the size, so that the end of the file is seen without growing.
  var bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { room, count in
    do throws(ReadError) {
      while count < room.count {
        let rest = UnsafeMutableRawBufferPointer(room)[count...]
        let read = try file.read(into: UnsafeMutableRawBufferPointer(rebasing: rest))
        if read == 0 { return }
        count += read
      }
      isWhole = false
    } catch {
      failure = error
    }
  }
  if let failure { throw failure }
  if !isWhole {
    // The file grew while it was read, or it is one of those (/proc) that do not tell their size.
    var rest = FileBuffer()
    try rest.fill(from: file)
    rest.withBytes { bytes.append(contentsOf: $0) }
    guard bytes.count <= largestInput else { throw ReadError(path: named, reason: .tooLarge) }
  }
  return bytes
}

/// Memory for one file after the other: grown when needed, never cleared, freed at the end.
///
/// For runs over thousands of plans, where an array per file would cost more than reading it.
public struct FileBuffer: ~Copyable {
  private var memory = UnsafeMutableRawBufferPointer(start: nil, count: 0)
  /// The number of bytes of the file read last.
  public private(set) var count = 0

  /// An empty buffer; memory comes with the first file.
  public init() {}

  deinit { memory.deallocate() }

  /// Replaces the content by the bytes of a file, or of standard input if the path is `-`.
  ///
  /// After an error the buffer is empty.
  public mutating func read(_ path: String) throws(ReadError) {
    count = 0
    if path == "-" {
      let bytes = try readFile(path)
      grow(to: bytes.count)
      memory.copyBytes(from: bytes)
      count = bytes.count
      return
    }
    let file = try InputDescriptor(path, named: path)
    defer { file.close() }
    if let size = file.size { grow(to: size + 1) }
    try fill(from: file)
  }

  /// The bytes of the file read last; they are valid within the closure only.
  public func withBytes<Answer, Failure: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Answer
  ) throws(Failure) -> Answer {
    try body(UnsafeBufferPointer(rebasing: UnsafeBufferPointer(memory.bindMemory(to: UInt8.self))[..<count]))
  }

  fileprivate mutating func fill(from file: InputDescriptor) throws(ReadError) {
    do throws(ReadError) {
      while true {
        if count == memory.count { grow(to: max(1 << 16, 2 * memory.count)) }
        let read = try file.read(into: UnsafeMutableRawBufferPointer(rebasing: memory[count...]))
        if read == 0 { return }
        count += read
        guard count <= largestInput else { throw ReadError(path: file.path, reason: .tooLarge) }
      }
    } catch {
      count = 0
      throw error
    }
  }

  private mutating func grow(to capacity: Int) {
    guard capacity > memory.count else { return }
    let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: capacity, alignment: 16)
    larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: memory[..<count]))
    memory.deallocate()
    memory = larger
  }
}

/// Why an input could not be read.
public struct ReadError: Error, Hashable, Sendable {
  /// The path as it was given.
  public let path: String
  /// What stood in the way.
  public let reason: Reason

  /// What stood in the way, told apart where a person would do something else about it.
  public enum Reason: Hashable, Sendable {
    /// There is no such file or folder.
    case missing
    /// A folder stands where a file was expected.
    case folder
    /// A file stands where a folder was expected.
    case notFolder
    /// The file is there and may not be read.
    case noPermission
    /// More than `largestInput` bytes.
    case tooLarge
    /// The system failed: a broken disk, a closed standard input.
    case failed(SystemError)
  }

  /// An error from its parts.
  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// The error that `errno` stands for.
  init(path: String, errno: Int32, operation: SystemError.Operation) {
    let reason: Reason =
      switch errno {
      case ENOENT, ENOTDIR, ENAMETOOLONG, ELOOP: .missing
      case EISDIR: .folder
      case EACCES, EPERM: .noPermission
      default: .failed(SystemError(errno: errno, path: path, operation: operation))
      }
    self.init(path: path, reason: reason)
  }
}

extension ReadError {
  /// What stood in the way, in words, with the path.
  public var phrase: Phrase {
    let path = path.visible
    return switch reason {
    case .missing: Phrase(vi: "không có `\(path)`", en: "there is no `\(path)`")
    case .folder: Phrase(vi: "`\(path)` là thư mục, không phải tệp", en: "`\(path)` is a folder, not a file")
    case .notFolder: Phrase(vi: "`\(path)` là tệp, không phải thư mục", en: "`\(path)` is a file, not a folder")
    case .noPermission: Phrase(vi: "không có quyền đọc `\(path)`", en: "no permission to read `\(path)`")
    case .tooLarge: Phrase(vi: "`\(path)` lớn hơn 64 MiB", en: "`\(path)` is larger than 64 MiB")
    case .failed(let error):
      Phrase(
        vi: "không đọc được `\(path)` (lỗi hệ thống \(error.errno))",
        en: "`\(path)` could not be read (system error \(error.errno))")
    }
  }
}

/// An open input, and what `fstat` says of it.
private struct InputDescriptor {
  let path: String
  let number: Int32
  /// Standard input stays open: it is not ours.
  private let isOurs: Bool
  /// The size of a regular file in bytes; `nil` for pipes and devices, which end when they end.
  let size: Int?

  init(_ source: String, named path: String) throws(ReadError) {
    self.path = path
    isOurs = source != "-"
    number = isOurs ? systemOpen(source, O_RDONLY) : STDIN_FILENO
    guard number >= 0 else { throw ReadError(path: path, errno: errno, operation: .open) }
    var status = stat()
    var failure: ReadError?
    if fstat(number, &status) != 0 { failure = ReadError(path: path, errno: errno, operation: .open) }
    let kind = status.st_mode & S_IFMT
    size = kind == S_IFREG ? Int(status.st_size) : nil
    if kind == S_IFDIR { failure = ReadError(path: path, reason: .folder) }
    if Int(status.st_size) > largestInput { failure = ReadError(path: path, reason: .tooLarge) }
    if let failure {
      close()
      throw failure
    }
    if size != nil { FilesRead.add(FileIdentity(status)) }
  }

  /// The number of bytes that came; 0 at the end.
  func read(into room: UnsafeMutableRawBufferPointer) throws(ReadError) -> Int {
    let count = retrying { systemRead(number, room.baseAddress, room.count) }
    guard count >= 0 else { throw ReadError(path: path, errno: errno, operation: .read) }
    return count
  }

  func close() {
    if isOurs { _ = systemClose(number) }
  }
}
