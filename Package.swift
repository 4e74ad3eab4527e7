// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "culprit",
  products: [
    .executable(name: "culprit", targets: ["culprit"]),
    // The parts of the engine one by one, for Benchmarks/.
    .library(
      name: "CulpritEngine",
      targets: [
        "CulpritModel", "CulpritPatterns", "CulpritRules", "CulpritBuiltinRules", "CulpritScan", "CulpritInference",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .systemLibrary(
      name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"]), .brew(["pcre2"])]),
    .target(name: "CulpritModel", swiftSettings: strict),
    .target(name: "CulpritText", swiftSettings: strict),
    .target(name: "CulpritPatterns", dependencies: ["CPCRE2"], swiftSettings: strict),
    .target(
      name: "CulpritRules", dependencies: ["CulpritModel", "CulpritPatterns", "CulpritText"], swiftSettings: strict),
    .executableTarget(name: "culprit-rule-compiler", dependencies: ["CulpritRules"], swiftSettings: strict),
    .plugin(name: "EmbedRules", capability: .buildTool(), dependencies: ["culprit-rule-compiler"]),
    .target(
      name: "CulpritBuiltinRules", dependencies: ["CulpritModel", "CulpritRules"], swiftSettings: strict,
      plugins: ["EmbedRules"]),
    .target(
      name: "CulpritScan", dependencies: ["CulpritModel", "CulpritPatterns", "CulpritRules", "CulpritText"],
      swiftSettings: strict),
    .target(name: "CulpritInference", dependencies: ["CulpritModel"], swiftSettings: strict),
    .target(name: "CulpritRender", dependencies: ["CulpritModel"], swiftSettings: strict),
    .target(
      name: "CulpritTool",
      dependencies: [
        "CulpritModel", "CulpritPatterns", "CulpritRules", "CulpritBuiltinRules", "CulpritScan", "CulpritInference",
        "CulpritRender", "CulpritText",
      ], swiftSettings: strict),
    .executableTarget(
      name: "culprit",
      dependencies: [
        "CulpritModel", "CulpritTool", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .testTarget(name: "CulpritTextTests", dependencies: ["CulpritText"]),
    .testTarget(name: "CulpritPatternsTests", dependencies: ["CulpritPatterns"]),
    .testTarget(
      name: "CulpritRulesTests", dependencies: ["CulpritModel", "CulpritPatterns", "CulpritRules"],
      exclude: ["Golden"]),
    .testTarget(
      name: "CulpritBuiltinRulesTests",
      dependencies: [
        "CulpritModel", "CulpritRules", "CulpritBuiltinRules", "CulpritScan", "CulpritInference", "CulpritTool",
      ]),
    .testTarget(
      name: "CulpritScanTests", dependencies: ["CulpritModel", "CulpritRules", "CulpritBuiltinRules", "CulpritScan"]),
    .testTarget(name: "CulpritInferenceTests", dependencies: ["CulpritModel", "CulpritInference"]),
    .testTarget(name: "CulpritRenderTests", dependencies: ["CulpritModel", "CulpritRender"]),
    .testTarget(
      name: "CulpritToolTests", dependencies: ["CulpritModel", "CulpritPatterns", "CulpritTool"], exclude: ["Coverage"]),
    .testTarget(name: "CulpritProgramTests", dependencies: ["culprit"]),
  ]
)
