#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Moves bytes between a command and the streams of this program until the command has ended: output as it comes, keys as they are typed.
struct OutputPump {
  private static let chunkLength = 256 * 1024
  /// How much may be typed ahead of a command that does not read, in bytes.
  private static let typedAhead = 64 * 1024
  /// Processes that outlive the command may write on. They are waited for until they have been silent for so long, in milliseconds, …
  private static let patience: Int32 = 100
  /// … and in all at most so long, in seconds.
  private static let longestPatience = 1.0
  /// How often a program in the background looks whether it is in the foreground now, in milliseconds.
  private static let foregroundCheck: Int32 = 200

  private struct Outlet {
    let channel: CommandStreams.Channel
    /// Whether more can come.
    var isOpen = true
    var isClosed = false
    /// How much of what the command itself wrote has still to be read after its end, in bytes.
    var owed = 0
  }

  private var outlets: [Outlet]
  /// Our side of the terminal that is typed at.
  private let keyboardTarget: Int32?
  private var typed: [UInt8] = []
  private var hasKeyboard = true
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: chunkLength, alignment: 16)

  init(_ streams: CommandStreams) {
    outlets = streams.channels.map { Outlet(channel: $0) }
    keyboardTarget = streams.plan == .interactive ? streams.controller : nil
    if let keyboardTarget { _ = fcntl(keyboardTarget, F_SETFL, O_NONBLOCK) }
  }

  /// Moves bytes until the command has ended and its output is written.
  ///
  /// - Parameters:
  ///   - endedDescriptor: becomes readable when the command has ended.
  ///   - take: gets each piece of output after it was passed on, with the number of its stream.
  mutating func run(endedDescriptor: Int32, take: (UnsafeRawBufferPointer, Int) -> Void) {
    var hasEnded = false
    var end = 0.0
    while !hasEnded || outlets.contains(where: \.isOpen) {
      let takesKeys = prepareKeyboard(hasEnded: hasEnded)
      var entries = outlets.map { pollfd(fd: $0.isOpen ? $0.channel.source : -1, events: Int16(POLLIN), revents: 0) }
      let ended = entries.count
      entries.append(pollfd(fd: hasEnded ? -1 : endedDescriptor, events: Int16(POLLIN), revents: 0))
      let keys = entries.count
      entries.append(pollfd(fd: takesKeys ? RawTerminal.descriptor : -1, events: Int16(POLLIN), revents: 0))
      let target = entries.count
      entries.append(
        pollfd(fd: typed.isEmpty || hasEnded ? -1 : keyboardTarget ?? -1, events: Int16(POLLOUT), revents: 0))
      let waitsForForeground = keyboardTarget != nil && hasKeyboard && !takesKeys && typed.isEmpty
      let count = poll(
        &entries, nfds_t(entries.count), hasEnded ? Self.patience : waitsForForeground ? Self.foregroundCheck : -1)
      if hasEnded, count == 0 || (isNothingOwed && Self.now - end > Self.longestPatience) { break }
      guard count > 0 else { continue }
      for index in outlets.indices where entries[index].revents != 0 { move(index, take: take) }
      if entries[ended].revents != 0 {
        hasEnded = true
        end = Self.now
        noteOwed()
      }
      if entries[keys].revents != 0 { readKeys() }
      if entries[target].revents != 0 { writeKeys() }
    }
  }

  private var isNothingOwed: Bool { !outlets.contains { $0.isOpen && $0.owed > 0 } }

  private mutating func noteOwed() {
    for index in outlets.indices where outlets[index].isOpen {
      var count: Int32 = 0
      if ioctl(outlets[index].channel.source, UInt(FIONREAD), &count) == 0 { outlets[index].owed = Int(count) }
    }
  }

  /// Seconds of a clock that only goes forward.
  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private mutating func move(_ index: Int, take: (UnsafeRawBufferPointer, Int) -> Void) {
    let channel = outlets[index].channel
    let count = read(channel.source, buffer.baseAddress, buffer.count)
    guard count > 0 else {
      if count < 0, errno == EINTR || errno == EAGAIN { return }
      // A pseudo-terminal tells its end by an error.
      outlets[index].isOpen = false
      return
    }
    outlets[index].owed -= count
    let bytes = UnsafeRawBufferPointer(rebasing: buffer[..<count])
    let isWritten = StandardOutput.write(bytes, to: channel.destination) == .written
    take(bytes, index)
    // Whoever read has gone. The command is to notice when it writes, as it would without culprit. A terminal that has gone tells by a signal.
    if !isWritten, isatty(channel.destination) == 0 {
      outlets[index].isOpen = false
      outlets[index].isClosed = true
      close(channel.source)
    }
  }

  /// Closes what is still open; the pump is of no use after that.
  func closeAll() {
    buffer.deallocate()
    for outlet in outlets where !outlet.isClosed { close(outlet.channel.source) }
  }

  /// Whether keys can be taken now. A program in the background must not touch the keyboard.
  private func prepareKeyboard(hasEnded: Bool) -> Bool {
    guard keyboardTarget != nil, hasKeyboard, !hasEnded, typed.count < Self.typedAhead, RawTerminal.isForeground else {
      return false
    }
    if !RawTerminal.isRaw { RawTerminal.enter() }
    return true
  }

  private mutating func readKeys() {
    var keys = [UInt8](repeating: 0, count: 4096)
    let count = read(RawTerminal.descriptor, &keys, keys.count)
    if count > 0 {
      typed += keys.prefix(count)
      writeKeys()
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      hasKeyboard = false
    }
  }

  private mutating func writeKeys() {
    guard let keyboardTarget else { return }
    let count = typed.withUnsafeBytes { write(keyboardTarget, $0.baseAddress, $0.count) }
    if count > 0 {
      typed.removeFirst(count)
    } else if errno != EINTR, errno != EAGAIN {
      typed = []
    }
  }
}
