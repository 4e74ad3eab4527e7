import Testing

@testable import CulpritStatistics

@Suite struct FrequencyTableTests {
  @Test func frequentNamesStayWhenTheTableIsFull() {
    var table = FrequencyTable(capacity: 100)
    for number in 0..<5_000 {
      table.add("often")
      table.add("once-\(number)")
    }
    #expect(table.top(1).first?.name == "often" && table.top(1).first?.logs == 5_000)
    #expect(table.top(1_000).count <= 101)
  }
}
