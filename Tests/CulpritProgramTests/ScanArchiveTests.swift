import Foundation
import Testing

/// Archives are made by Python's own modules and, for zstd, by its program; `scripts/lib/prepare.sh` installs libarchive, which reads them.
@Suite struct ScanArchiveTests {
  private static let hasPython = (try? Program.shell("python3 -c 'import zipfile, tarfile, lzma, bz2'"))?.status == 0
  private static let hasZstandard = (try? Program.shell("zstd --version"))?.status == 0

  /// Three logs in a run's archive, as GitHub Actions gives it, and Python values for tests to work with.
  private static let preamble = """
    import zipfile, tarfile, gzip, bz2, lzma, io
    A = b"curl: (6) Could not resolve host: a.example\\n"
    B = b"panic: the moon is in the wrong phase\\n"
    C = b"all is well\\n"
    def zipped(members, method=zipfile.ZIP_DEFLATED):
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w", method) as z:
            for name, content in members: z.writestr(name, content)
        return file.getvalue()
    def tarred(members):
        file = io.BytesIO()
        with tarfile.open(fileobj=file, mode="w") as t:
            for name, content in members:
                info = tarfile.TarInfo(name)
                info.size = len(content)
                t.addfile(info, io.BytesIO(content))
        return file.getvalue()
    def put(name, content):
        with open(name, "wb") as f: f.write(content)
    members = [("build/1_Set up.txt", A), ("build/2_构建.txt", B), ("d.txt", C)]

    """

  private func folder(_ program: String) throws -> ScanFolder {
    let folder = try ScanFolder()
    try folder.python(Self.preamble + program)
    return folder
  }

  private func verdicts(_ prefix: String) -> [String] {
    ["build/1_Set up.txt dns/unresolved", "build/2_构建.txt unknown", "d.txt clean"].map { "\(prefix)!/\($0)" }
  }

  @Test(.enabled(if: hasPython, "needs python3"))
  func everyKindOfArchiveGivesTheVerdictsOfItsMembers() throws {
    let folder = try folder(
      """
      put("1.zip", zipped(members)); put("2.zip", zipped(members, zipfile.ZIP_STORED))
      put("3.tar", tarred(members)); put("4.tgz", gzip.compress(tarred(members)))
      put("5.tar.xz", lzma.compress(tarred(members))); put("6.tar.bz2", bz2.compress(tarred(members)))
      """)
    let result = try folder.shell("$culprit scan --format jsonl *")
    #expect(result.verdicts == ["1.zip", "2.zip", "3.tar", "4.tgz", "5.tar.xz", "6.tar.bz2"].flatMap(verdicts))
    #expect(result.errors.isEmpty && result.status == 0)
  }

  @Test(.enabled(if: hasPython && hasZstandard, "needs python3 and zstd"))
  func zstandardIsRead() throws {
    let folder = try folder(#"put("a.tar", tarred(members)); put("b.log", A)"#)
    try folder.shell("zstd -q --rm a.tar b.log")
    #expect(
      try folder.shell("$culprit scan --format jsonl *").verdicts
        == verdicts("a.tar.zst") + ["b.log.zst dns/unresolved"])
  }

  @Test(.enabled(if: hasPython, "needs python3"))
  func aCompressedLogGoesByItsOwnName() throws {
    let folder = try folder(
      """
      put("a.gz", gzip.compress(A) + gzip.compress(C)); put("b.xz", lzma.compress(B)); put("c.bz2", bz2.compress(C))
      put("empty.gz", gzip.compress(b""))
      """)
    #expect(
      try folder.shell("$culprit scan --format jsonl *").verdicts
        == ["a.gz dns/unresolved", "b.xz unknown", "c.bz2 clean", "empty.gz clean"])
  }

  @Test(.enabled(if: hasPython, "needs python3"))
  func archivesAreKnownByTheirContentAndOnAPipe() throws {
    let folder = try folder(
      #"put("run.log", zipped(members)); put("x.zip", A); put("y", gzip.compress(tarred(members)))"#)
    #expect(
      try folder.shell("$culprit scan --format jsonl run.log x.zip").verdicts
        == verdicts("run.log") + ["x.zip dns/unresolved"])
    #expect(try folder.shell("cat y | $culprit scan --format jsonl -").verdicts == verdicts("-"))
    #expect(try folder.shell("cat run.log | $culprit scan --format jsonl -").verdicts == verdicts("-"))
  }

  @Test(.enabled(if: hasPython, "needs python3"))
  func anArchiveInAnArchiveIsReadAndAThirdOneIsNot() throws {
    let folder = try folder(
      """
      inner = [("a.tgz", gzip.compress(tarred(members))), ("b.zip", zipped(members)), ("c.log.gz", gzip.compress(A))]
      put("1.zip", zipped(inner)); put("2.tar.gz", gzip.compress(tarred(inner)))
      put("3.zip", zipped([("outer.zip", zipped(inner))]))
      """)
    let result = try folder.shell("$culprit scan --format jsonl 1.zip 2.tar.gz")
    let expected = ["1.zip", "2.tar.gz"].flatMap { outer in
      verdicts("\(outer)!/a.tgz") + verdicts("\(outer)!/b.zip") + ["\(outer)!/c.log.gz dns/unresolved"]
    }
    #expect(result.verdicts == expected)
    let third = try folder.shell("$culprit scan --format jsonl 3.zip d.log")
    #expect(third.errors.contains("3.zip!/outer.zip!/b.zip: is an archive within an archive within an archive"))
    #expect(third.verdicts.isEmpty)
  }

  @Test(.enabled(if: hasPython, "needs python3"))
  func manyMembersAreSharedBetweenThreadsAndStayInOrder() throws {
    let folder = try folder(
      #"put("run.zip", zipped([(f"job/{n:04}.txt", [A, B, C][n % 3]) for n in range(500)]))"#)
    let outputs = try ["1", "2", "8"].map {
      try folder.shell("$culprit scan --threads \($0) --format jsonl run.zip")
    }
    #expect(outputs[0].verdicts.count == 500 && outputs[0].verdicts == outputs[0].verdicts.sorted())
    #expect(outputs[0].output == outputs[1].output && outputs[1].output == outputs[2].output)
  }

  @Test(.enabled(if: hasPython, "needs python3"))
  func whatWasReadBeforeATruncationIsJudgedAndTheCutMemberIsNot() throws {
    let folder = try folder(
      """
      import random
      noise = bytes(random.Random(1).choices(b"abcdefgh \\n", k=400_000))
      for name, content in [("a.tgz", gzip.compress(tarred([("a", A), ("b", noise)]))),
                            ("b.zip", zipped([("a", A), ("b", noise)])), ("c.tar", tarred([("a", A), ("b", noise)])),
                            ("d.gz", gzip.compress(noise)), ("e.xz", lzma.compress(noise))]:
          put(name, content[:len(content) // 2])
      """)
    let result = try folder.shell("$culprit scan --format jsonl .")
    #expect(
      result.verdicts == ["./a.tgz!/a dns/unresolved", "./b.zip!/a dns/unresolved", "./c.tar!/a dns/unresolved"])
    for place in ["a.tgz!/b", "b.zip!/b", "c.tar!/b", "d.gz", "e.xz"] {
      #expect(result.errors.contains("skipped ./\(place): is damaged or truncated"))
    }
    #expect(result.errors.split(separator: "\n").count == 5)
    #expect(result.status == 0)
    #expect(try folder.shell("$culprit scan --format jsonl a.tgz").status == 2)
  }

  @Test(.enabled(if: hasPython, "needs python3"))
  func aDamagedMemberLosesOnlyItself() throws {
    let folder = try folder(
      """
      data = bytearray(zipped([("a", A), ("b", bytes(range(32, 127)) * 900), ("c", C)]))
      at = data.index(b"b" + b"", 60) ; data[at + 40] ^= 0xFF
      put("x.zip", bytes(data))
      """)
    let result = try folder.shell("$culprit scan --format jsonl x.zip")
    #expect(result.verdicts == ["x.zip!/a dns/unresolved", "x.zip!/c clean"])
    #expect(result.errors.contains("x.zip!/b"))
  }

  @Test(.enabled(if: hasPython, "needs python3"))
  func encryptedMembersAreReported() throws {
    let folder = try folder(
      """
      data = bytearray(zipped([("a", A), ("b", C)]))
      # The flag for encryption in the local header and in the directory.
      data[6] |= 1
      data[data.index(b"PK\\x01\\x02") + 8] |= 1
      put("x.zip", bytes(data))
      """)
    let result = try folder.shell("$culprit scan --format jsonl x.zip")
    #expect(result.verdicts == ["x.zip!/b clean"])
    #expect(result.errors.contains("x.zip!/a: is encrypted"))
  }

  @Test(.enabled(if: hasPython, "needs python3"))
  func aMemberThatIsTooLargeIsPassedOver() throws {
    let folder = try folder(
      """
      large = b"x" * 79 + b"\\n"
      put("a.zip", zipped([("a", large * 40_000), ("b", A)]))
      put("b.tgz", gzip.compress(tarred([("a", large * 40_000), ("b", A)])))
      put("c.gz", gzip.compress(large * 40_000))
      """)
    let result = try folder.shell("$culprit scan --max-size 1M --format jsonl .")
    #expect(result.verdicts == ["./a.zip!/b dns/unresolved", "./b.tgz!/b dns/unresolved"])
    #expect(result.errors.contains("./c.gz: unpacks to more than 1 MiB; --max-size allows more"))
    #expect(try folder.shell("$culprit scan --format jsonl .").verdicts.count == 5)
  }

  @Test(.enabled(if: hasPython, "needs python3"), .timeLimit(.minutes(2)))
  func decompressionBombsAreBounded() throws {
    let folder = try folder(
      """
      zeros = b"\\n" * (1 << 20)
      with gzip.open("a.gz", "wb", 9) as f:
          for _ in range(600): f.write(zeros)
      with zipfile.ZipFile("b.zip", "w", zipfile.ZIP_DEFLATED) as z:
          for n in range(40): z.writestr(f"{n}", zeros * 10)
      put("c.log", A)
      """)
    let result = try folder.shell("$culprit scan --format jsonl --max-size 4G .")
    #expect(result.verdicts == ["./c.log dns/unresolved"])
    #expect(result.errors.contains("./a.gz: unpacks to more than 200 times its size"))
    #expect(result.errors.contains("./b.zip: unpacks to more than 200 times its size"))
    #expect(result.errors.split(separator: "\n").count == 2)
  }

  @Test(.enabled(if: hasPython, "needs python3"))
  func hiddenMembersFoldersAndLinksAreNoLogs() throws {
    let folder = try folder(
      """
      file = io.BytesIO()
      with tarfile.open(fileobj=file, mode="w") as t:
          for name, kind in [("d", tarfile.DIRTYPE), ("l", tarfile.SYMTYPE), ("h", tarfile.LNKTYPE), ("f", tarfile.FIFOTYPE)]:
              info = tarfile.TarInfo(name); info.type = kind; info.linkname = "x"; t.addfile(info)
          for name in ["__MACOSX/._x", "x"]:
              info = tarfile.TarInfo(name); info.size = len(C); t.addfile(info, io.BytesIO(C))
      put("a.tar", file.getvalue())
      """)
    #expect(try folder.shell("$culprit scan --format jsonl a.tar").verdicts == ["a.tar!/x clean"])
    #expect(try folder.shell("$culprit scan --hidden --format jsonl a.tar").verdicts.count == 2)
  }

  @Test(.enabled(if: hasPython, "needs python3"))
  func namesOfMembersCannotCommandTheTerminal() throws {
    let folder = try folder(#"put("a.zip", zipped([("e\x1b[31m\nvil", b"\x7fELF\0\0"), ("\x1b]0;x\x07b", A)]))"#)
    let result = try folder.shell("$culprit scan --format jsonl a.zip; $culprit scan a.zip")
    #expect(!result.output.contains("\u{1B}") && !result.errors.contains("\u{1B}"))
  }
}
