/// The words that start a qualifier.
enum QualifierName: String {
  case unless, near, then, confidence
  case notNear = "not-near"
}
