import Foundation
import Testing

@Suite struct ScanTests {
  @Test func aFolderIsScannedInTheOrderOfItsNames() throws {
    let folder = try ScanFolder.withThreeLogs()
    let result = try folder.shell("$culprit scan --format jsonl .")
    #expect(result.verdicts == ["./a.log dns/unresolved", "./b/c.log unknown", "./d.log clean"])
    #expect(result.status == 0 && result.errors.isEmpty)
  }

  @Test func theCorpusGetsTheVerdictsThatItsLogsGetOneByOne() throws {
    let folders = "dns proxy tls unknown clean checksum"
    let scan = try Program.shell("cd '\(ScanFolder.corpus)' && $culprit scan --format jsonl \(folders)")
    let single = try Program.shell(
      "cd '\(ScanFolder.corpus)' && find \(folders) -type f -print0 | xargs -0 $culprit --format json")
    #expect(scan.output.split(separator: "\n").sorted() == single.output.split(separator: "\n").sorted())
    #expect(scan.verdicts.count > 50)
  }

  @Test func anyNumberOfThreadsGivesTheSameBytes() throws {
    let outputs = try ["1", "2", "8"].map { threads in
      try Program.shell(
        "cd '\(ScanFolder.corpus)' && $culprit scan --threads \(threads) --format jsonl . && $culprit scan --threads \(threads) --format markdown ."
      ).output
    }
    #expect(outputs[0] == outputs[1] && outputs[1] == outputs[2])
    #expect(outputs[0].contains("## Causes"))
  }

  @Test func aPipeGetsTheSummaryAsMarkdown() throws {
    let folder = try ScanFolder.withThreeLogs()
    let result = try folder.shell("$culprit scan .")
    #expect(result.output.hasPrefix("# 2 of 3 logs show a failure\n"))
    #expect(result.output.contains("| `dns/unresolved` | 1 | 50.0 %"))
    #expect(result.output.contains("panic: the moon is in the wrong phase"))
  }

  @Test func theSkeletonOfAnUnexplainedFailureIsARuleThatFindsIt() throws {
    let folder = try ScanFolder.withThreeLogs()
    let result = try folder.shell(
      "$culprit scan . | sed -n '/^# A start/,/^```/p' | sed '$d' > skeleton && mkdir -p rules/toolchain && mv skeleton rules/toolchain/moon.rule && $culprit rules check rules/ && $culprit --rules rules --format json b/c.log"
    )
    #expect(result.output.contains(#""cause":"toolchain/moon""#))
  }

  @Test func hiddenFilesAreLeftOutUnlessAskedFor() throws {
    let folder = try ScanFolder.withThreeLogs()
    try folder.add(".hidden/x.log", ScanFolder.clean)
    #expect(try folder.shell("$culprit scan --format jsonl .").verdicts.count == 3)
    #expect(try folder.shell("$culprit scan --format jsonl --hidden .").verdicts.first == "./.hidden/x.log clean")
  }

  @Test func patternsAreExpanded() throws {
    let folder = try ScanFolder.withThreeLogs()
    #expect(try folder.shell("$culprit scan --format jsonl '**/c*.log' 'a.*'").verdicts.count == 2)
    let missing = try folder.shell("$culprit scan '*.txt'")
    #expect(missing.status == 2 && missing.errors.contains("no file matches"))
  }

  @Test func pathsComeFromAListToo() throws {
    let folder = try ScanFolder.withThreeLogs()
    try folder.add("with\nfeed.log", ScanFolder.failing)
    #expect(
      try folder.shell("printf 'd.log\\r\\na.log\\n' | $culprit scan --format jsonl --files-from -").verdicts
        == ["d.log clean", "a.log dns/unresolved"])
    #expect(
      try folder.shell("find . -name 'with*' -print0 | $culprit scan --format jsonl -0 --files-from -").verdicts.count
        == 1)
    #expect(try folder.shell("$culprit scan --files-from nowhere").status == 2)
  }

  @Test func standardInputIsALogToo() throws {
    let folder = try ScanFolder.withThreeLogs()
    #expect(try folder.shell("cat a.log | $culprit scan --format jsonl -").verdicts == ["- dns/unresolved"])
  }

  @Test func aFileIsJudgedOnceHoweverManyPathsLeadToIt() throws {
    let folder = try ScanFolder.withThreeLogs()
    try folder.shell("ln -s b 0-link && ln -s ../d.log b/link.log && ln a.log hard.log")
    #expect(
      try folder.shell("$culprit scan --format jsonl . a.log").verdicts
        == ["./a.log dns/unresolved", "./b/c.log unknown", "./d.log clean"])
  }

  @Test(.timeLimit(.minutes(1))) func loopsPipesSocketsAndDanglingLinksAreReportedAndPassedOver() throws {
    let folder = try ScanFolder.withThreeLogs()
    try folder.shell("ln -s .. b/up && ln -s self self && ln -s nowhere dangling && mkfifo pipe")
    let result = try folder.shell("$culprit scan --format jsonl .")
    #expect(result.verdicts.count == 3)
    #expect(result.errors.contains("./b/up: is a symbolic link to a folder above it"))
    #expect(result.errors.contains("./self: is a symbolic link that leads back to itself"))
    #expect(result.errors.contains("./dangling: No such file or directory"))
    #expect(result.errors.contains("./pipe: is a named pipe"))
    #expect(result.status == 0)
    #expect(try folder.shell("$culprit scan a.log pipe").status == 2)
  }

  @Test(.enabled(if: geteuid() != 0, "root may read every file"))
  func anUnreadableFileIsReportedAndTheOthersAreJudged() throws {
    let folder = try ScanFolder.withThreeLogs()
    try folder.shell("chmod 000 a.log")
    let result = try folder.shell("$culprit scan --format jsonl .")
    #expect(result.verdicts.count == 2 && result.errors.contains("Permission denied") && result.status == 0)
  }

  @Test func aMissingFileIsAnErrorAndTheOthersAreJudged() throws {
    let folder = try ScanFolder.withThreeLogs()
    let result = try folder.shell("$culprit scan --format jsonl nowhere.log a.log")
    #expect(result.verdicts.count == 1 && result.status == 2 && result.errors.contains("nowhere.log: No such file"))
  }

  @Test func binaryFilesAreCountedAndLeftOut() throws {
    let folder = try ScanFolder.withThreeLogs()
    try folder.shell("head -c 5000 /dev/zero > zeros && printf '\\x89PNG\\r\\n\\x1a\\n\\0\\0\\0\\rIHDR' > a.png")
    let result = try folder.shell("$culprit scan .")
    #expect(result.output.contains("# 2 of 3 logs") && result.output.contains("- 2 binary files"))
  }

  @Test func nothingFoundIsSaid() throws {
    let folder = try ScanFolder()
    let empty = try folder.shell("$culprit scan .")
    #expect(empty.status == 2 && empty.errors.contains("no log found in .") && empty.output.isEmpty)
    try folder.add(".hidden", ScanFolder.clean)
    #expect(try folder.shell("$culprit scan .").errors.contains("--hidden"))
  }

  @Test(arguments: [
    "scan", "scan . --format nonsense", "scan . -o report.nonsense", "scan . --max-size lots",
    "scan . --fail-on weather",
    "scan . --fail-on new", "scan . --threads 0", "scan . -0", "scan . -o a.md -o a.md",
    "scan . -o nowhere/a.md", "scan . --baseline nowhere.jsonl",
  ])
  func wrongUsageIsExitCodeTwo(_ arguments: String) throws {
    let folder = try ScanFolder.withThreeLogs()
    let result = try folder.shell("$culprit \(arguments)")
    #expect(result.status == 2 && !result.errors.isEmpty && result.output.isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["a.log", "b", "d.log"])
  }

  @Test func severalFilesAreWrittenInOnePassAndNoneOfThemIsScanned() throws {
    let folder = try ScanFolder.withThreeLogs()
    for _ in 0..<2 {
      let result = try folder.shell("$culprit scan . -o summary.md -o verdicts.jsonl --format jsonl")
      #expect(result.verdicts.count == 3)
      #expect(try folder.shell("cat verdicts.jsonl").output == result.output)
      #expect(try folder.shell("head -n 1 summary.md").output == "# 2 of 3 logs show a failure\n")
      #expect(try folder.shell("ls -A").output == "a.log\nb\nd.log\nsummary.md\nverdicts.jsonl\n")
    }
  }

  @Test func withAFileStandardOutputStaysSilent() throws {
    let folder = try ScanFolder.withThreeLogs()
    #expect(try folder.shell("$culprit scan . --format jsonl -o verdicts").output.isEmpty)
    #expect(try folder.shell("cat verdicts").verdicts.count == 3)
  }

  @Test func aClosedPipeIsNoError() throws {
    let result = try Program.shell(
      "cd '\(ScanFolder.corpus)' && $culprit scan --format jsonl . | head -n 1; exit ${PIPESTATUS[0]}")
    #expect(result.status == 0 && result.errors.isEmpty && result.verdicts.count == 1)
  }

  @Test func aFullDiskIsTold() throws {
    let folder = try ScanFolder.withThreeLogs()
    let result = try folder.shell("$culprit scan . > /dev/full")
    #expect(result.status == 2 && result.errors.contains("cannot write standard output"))
  }

  @Test func theLocaleChoosesTheLanguage() throws {
    let folder = try ScanFolder.withThreeLogs()
    #expect(try folder.shell("LC_ALL=zh_CN.UTF-8 $culprit scan .").output.hasPrefix("# 2 份日志出现失败"))
  }
}
