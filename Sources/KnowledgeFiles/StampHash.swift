#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// 64 bits over what tells that a file has changed, so well mixed that sums of them tell it, too.
struct StampHash: Sendable {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// FNV-1a with a finaliser, for FNV alone leaves the upper bits of near texts near each other.
  var value: UInt64 {
    var value = state
    for factor: UInt64 in [0xff51_afd7_ed55_8ccd, 0xc4ce_b9fe_1a85_ec53] {
      value = (value ^ value >> 33) &* factor
    }
    return value ^ value >> 33
  }

  mutating func mix(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }

  /// Mixes in a file's size, number and time.
  mutating func mix(_ status: stat) {
    mix(UInt64(truncatingIfNeeded: status.st_size))
    mix(UInt64(truncatingIfNeeded: status.st_ino))
    #if canImport(Glibc)
      mix(UInt64(truncatingIfNeeded: status.st_mtim.tv_sec))
      mix(UInt64(truncatingIfNeeded: status.st_mtim.tv_nsec))
    #else
      mix(UInt64(truncatingIfNeeded: status.st_mtimespec.tv_sec))
      mix(UInt64(truncatingIfNeeded: status.st_mtimespec.tv_nsec))
    #endif
  }

  private mutating func mix(_ number: UInt64) {
    state = (state ^ number) &* 0x9e37_79b9_7f4a_7c15
    state ^= state >> 32
  }
}
