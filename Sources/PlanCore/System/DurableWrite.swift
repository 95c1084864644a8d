/// Writes a file so that at every moment either the old content or the new one is there, whole, even if the power
/// fails.
///
/// The bytes go to a temporary file beside the target and onto the disk, then take the target's name. Mode, owner, access
/// list and attributes of an existing file are kept, a new one gets 0644 less the umask; a symbolic link stays and its
/// target is replaced. Pipes, devices and open descriptors (`/dev/stdout`, `/dev/null`) are written directly.
/// - Throws: `WriteError`; the target is then as it was, and the temporary file gone.
public func writeDurably(_ bytes: [UInt8], to path: String) throws(WriteError) {
  try PreparedFile(bytes, for: path).commit()
}
