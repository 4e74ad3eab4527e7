import Testing

@Suite("The picture of every error")
struct GoldenTests {
  @Test("says what is wrong, where, and what to write instead")
  func pictures() throws {
    let files = try GoldenFile.all()
    #expect(files.count >= 30)
    for file in files {
      let picture = file.picture()
      #expect(picture == file.expected, "\(file.name):\n\(TextDifference.describe(picture, expected: file.expected))")
    }
  }
}
