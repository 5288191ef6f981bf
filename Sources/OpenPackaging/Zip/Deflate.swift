import CZlib

/// Raw deflate streams, by zlib.
enum Deflate {
  /// - Parameters:
  ///   - bytes: The compressed bytes, all of them.
  ///   - part: The part's name, for errors.
  ///   - claim: What the archive says comes out; anything else is refused.
  ///   - limits: How much may come out.
  ///   - watch: Ends the work when it takes too long.
  /// - Returns: The inflated bytes; memory grows with what really comes out, never with a claim.
  /// - Throws: ``PackageError/damagedArchive(_:)`` or `.tooLarge`.
  static func inflated(
    _ bytes: ArraySlice<UInt8>, part: String, claim: Int, limits: Limits, watch: Watch
  ) throws(PackageError) -> [UInt8] {
    try check(claim, of: part, compressed: bytes.count, limits)
    var stream = z_stream()
    guard
      inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { throw .damagedArchive("\(part) cannot be inflated") }
    defer { inflateEnd(&stream) }
    var output: [UInt8] = []
    var input = Array(bytes)
    var chunk = [UInt8](repeating: 0, count: min(1 << 18, max(4096, bytes.count * 4)))
    let outcome = input.withUnsafeMutableBufferPointer { source -> Result<Void, PackageError> in
      stream.next_in = source.baseAddress
      stream.avail_in = UInt32(source.count)
      var status = Z_OK
      while status != Z_STREAM_END {
        let size = chunk.count
        let produced = chunk.withUnsafeMutableBufferPointer { target -> Int in
          stream.next_out = target.baseAddress
          stream.avail_out = UInt32(size)
          status = inflate(&stream, Z_NO_FLUSH)
          return size - Int(stream.avail_out)
        }
        guard status == Z_OK || status == Z_STREAM_END, produced > 0 || status == Z_STREAM_END
        else {
          return .failure(.damagedArchive("\(part) cannot be inflated"))
        }
        output.append(contentsOf: chunk[..<produced])
        if output.count > claim { return .failure(wrongSize(part)) }
        do throws(PackageError) { try watch.check() } catch { return .failure(error) }
      }
      return .success(())
    }
    try outcome.get()
    guard output.count == claim else { throw wrongSize(part) }
    return output
  }

  /// What an archive admits to is refused before anything is inflated.
  private static func check(
    _ claim: Int, of part: String, compressed: Int, _ limits: Limits
  ) throws(PackageError) {
    guard claim >= 0, claim <= limits.partSize else {
      throw limits.exceeded(.partSize, by: "the inflated part \(part)")
    }
    let (most, overflows) = compressed.multipliedReportingOverflow(by: limits.inflationRatio)
    guard overflows || claim <= max(1 << 20, most) else {
      throw limits.exceeded(.inflationRatio, by: "the inflated part \(part)")
    }
  }

  static func wrongSize(_ part: String) -> PackageError {
    .damagedArchive("\(part) has not the size that its archive says")
  }

  /// The same bytes in give the same bytes out.
  static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    guard
      deflateInit2_(
        &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
        Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { preconditionFailure("zlib refused its own default settings") }
    defer { deflateEnd(&stream) }
    var input = bytes
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))))
    let produced = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target -> Int in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(target.count)
        let status = deflate(&stream, Z_FINISH)
        precondition(status == Z_STREAM_END, "deflateBound leaves room for one pass")
        return target.count - Int(stream.avail_out)
      }
    }
    output.removeLast(output.count - produced)
    return output
  }

  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { UInt32(crc32(0, $0.baseAddress, UInt32($0.count))) }
  }
}
