#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A lock with a way to wait until another thread has changed something.
final class Condition: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let change = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init() {
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(change, nil)
  }

  deinit {
    pthread_cond_destroy(change)
    pthread_mutex_destroy(mutex)
    change.deallocate()
    mutex.deallocate()
  }

  /// Does something while no other thread does.
  func locked<Result>(_ work: () -> Result) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return work()
  }

  /// Lets the others work until one of them reports a change; only to be called inside `locked`.
  func wait() { pthread_cond_wait(change, mutex) }

  /// Wakes all that wait.
  func report() { pthread_cond_broadcast(change) }
}
