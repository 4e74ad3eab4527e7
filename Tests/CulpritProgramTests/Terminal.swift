import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The program on a pseudo-terminal, as a user has it in front of them.
final class Terminal {
  private let master: Int32
  private let slave: Int32
  private let process = Process()
  private(set) var screen: [UInt8] = []

  /// Starts the program.
  ///
  /// - Parameters:
  ///   - arguments: its arguments.
  ///   - columns: the width of the terminal.
  ///   - rows: its height.
  ///   - errors: where standard error goes instead of the terminal.
  /// - Throws: why the program could not be started.
  init(_ arguments: [String] = [], columns: UInt16 = 80, rows: UInt16 = 24, errors: FileHandle? = nil) throws {
    var master: Int32 = -1
    var slave: Int32 = -1
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&master, &slave, nil, nil, &size) == 0 else { throw POSIXError(.ENXIO) }
    self.master = master
    self.slave = slave
    process.executableURL = URL(filePath: "/usr/bin/setsid")
    // A session of its own makes the pseudo-terminal the controlling one, so that Ctrl-C reaches the program.
    process.arguments = ["--ctty", "--wait", Program.path] + arguments
    let handle = FileHandle(fileDescriptor: slave, closeOnDealloc: false)
    process.environment = Program.environment
    process.standardInput = handle
    process.standardOutput = handle
    process.standardError = errors ?? handle
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    try process.run()
  }

  deinit {
    close(slave)
    close(master)
  }

  var mode: termios {
    var mode = termios()
    tcgetattr(slave, &mode)
    return mode
  }

  /// Gives the terminal another size, as its window does.
  func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// What the screen shows, as text.
  var text: String { String(decoding: screen, as: UTF8.self) }

  /// Types or pastes, reading what is shown meanwhile, so that no buffer fills up.
  func type(_ text: some Collection<UInt8>) {
    var rest = Array(text)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, min($0.count, 1024)) }
      if count > 0 { rest = rest.dropFirst(count) }
      look()
    }
  }

  /// Waits until the screen shows a text.
  func wait(for text: String, seconds: Double = 20) -> Bool {
    let end = Date().addingTimeInterval(seconds)
    while Date() < end {
      look()
      if shows(text) { return true }
      usleep(5_000)
    }
    return false
  }

  private func shows(_ text: String) -> Bool {
    // Not `Data.range(of:)`, which takes minutes for the echo of a long paste.
    let wanted = Array(text.utf8)
    return screen.withUnsafeBytes { screen in
      screen.indices.dropLast(wanted.count - 1).contains { start in
        screen[start] == wanted[0] && screen[start..<(start + wanted.count)].elementsEqual(wanted)
      }
    }
  }

  /// Waits for the program to end; `nil` if it does not.
  func waitForEnd(seconds: Double = 20) -> Int32? {
    let end = Date().addingTimeInterval(seconds)
    while Date() < end {
      look()
      if !process.isRunning {
        look()
        return process.terminationStatus
      }
      usleep(5_000)
    }
    process.terminate()
    return nil
  }

  private func look() {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { return }
      screen.append(contentsOf: buffer.prefix(count))
    }
  }
}
