// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "benchmarks",
  dependencies: [
    .package(name: "culprit", path: ".."),
    .package(url: "https://github.com/google/swift-benchmark", from: "0.1.2"),
  ],
  targets: [
    .executableTarget(
      name: "micro-benchmarks",
      dependencies: [
        .product(name: "CulpritEngine", package: "culprit"),
        .product(name: "Benchmark", package: "swift-benchmark"),
      ]),
    .executableTarget(
      name: "matching-lines", dependencies: [.product(name: "CulpritEngine", package: "culprit")]),
  ]
)
