#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The number of processors.
public enum ProcessorCount {
  /// How many processors are online, at least 1.
  public static var active: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
