import Culprit

/// Judges the log on standard input line by line as it arrives, and prints what a service would keep: the cause, how sure it is, whether to
/// try again, and a report for people.
///
///     swift run judge < ../../corpus/dns/go-lookup-timeout.log
@main
struct Judge {
  static func main() {
    let classifier = Classifier()
    var stream = classifier.stream(name: "standard input")
    while let line = readLine(strippingNewline: false) { stream.feed(line) }
    let diagnosis = stream.finish()

    if let root = diagnosis.root {
      print("cause: \(root.cause.id)")
      print("sure: \(root.confidence.rawValue)")
      print("worth another try: \(root.cause.retry.rawValue)")
    } else {
      print("outcome: \(diagnosis.outcome.rawValue)")
    }
    print()
    print(classifier.report(on: diagnosis, as: .markdown), terminator: "")
  }
}
