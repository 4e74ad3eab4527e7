// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "culprit",
  products: [
    // The target has another name than the program: on a file system that ignores case, the modules `culprit` and `Culprit` are one file.
    .executable(name: "culprit", targets: ["CulpritProgram"]),
    .library(name: "Culprit", targets: ["Culprit"]),
    // The parts of the engine one by one, for Benchmarks/.
    .library(
      name: "CulpritEngine",
      targets: [
        "CulpritEngine", "CulpritModel", "CulpritPatterns", "CulpritRules", "CulpritBuiltinRules", "CulpritScan",
        "CulpritInference",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
    // Without its default trait, which links Foundation.
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    .systemLibrary(
      name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"]), .brew(["pcre2"])]),
    .target(name: "CTerminalSession"),
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
    .target(name: "CulpritStatistics", dependencies: ["CulpritModel"], swiftSettings: strict),
    .target(name: "CulpritArchive", swiftSettings: strict),
    .target(
      name: "CulpritEngine",
      dependencies: ["CulpritModel", "CulpritRules", "CulpritBuiltinRules", "CulpritScan", "CulpritInference"],
      swiftSettings: strict),
    .target(
      name: "Culprit",
      dependencies: ["CulpritModel", "CulpritRules", "CulpritScan", "CulpritEngine", "CulpritRender"],
      path: "Sources/CulpritLibrary", swiftSettings: strict),
    .target(
      name: "CulpritTool",
      dependencies: [
        "CTerminalSession", "CulpritArchive", "CulpritEngine", "CulpritModel", "CulpritPatterns", "CulpritRules",
        "CulpritBuiltinRules", "CulpritScan", "CulpritInference", "CulpritRender", "CulpritStatistics", "CulpritText",
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ], swiftSettings: strict),
    .executableTarget(
      name: "CulpritProgram",
      dependencies: [
        "CulpritModel", "CulpritRender", "CulpritTool",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/culprit", swiftSettings: strict),
    .testTarget(name: "CulpritTextTests", dependencies: ["CulpritText"]),
    .testTarget(name: "CulpritPatternsTests", dependencies: ["CulpritPatterns"]),
    .testTarget(
      name: "CulpritRulesTests", dependencies: ["CulpritModel", "CulpritPatterns", "CulpritRules"],
      exclude: ["Golden"]),
    .testTarget(
      name: "CulpritBuiltinRulesTests",
      dependencies: [
        "CulpritModel", "CulpritPatterns", "CulpritRules", "CulpritBuiltinRules", "CulpritScan", "CulpritInference",
        "CulpritTool",
      ]),
    .testTarget(
      name: "CulpritScanTests", dependencies: ["CulpritModel", "CulpritRules", "CulpritBuiltinRules", "CulpritScan"]),
    .testTarget(name: "CulpritInferenceTests", dependencies: ["CulpritModel", "CulpritInference"]),
    .testTarget(name: "CulpritRenderTests", dependencies: ["CulpritModel", "CulpritRender"]),
    .testTarget(name: "CulpritStatisticsTests", dependencies: ["CulpritModel", "CulpritStatistics"]),
    .testTarget(name: "CulpritArchiveTests", dependencies: ["CulpritArchive"]),
    .testTarget(name: "CulpritLibraryTests", dependencies: ["Culprit"], swiftSettings: strict),
    .testTarget(
      name: "CulpritToolTests",
      dependencies: [
        "CulpritEngine", "CulpritModel", "CulpritPatterns", "CulpritRender", "CulpritStatistics", "CulpritTool",
      ],
      exclude: ["Coverage"]),
    .testTarget(name: "CulpritProgramTests", dependencies: ["CulpritProgram"]),
  ]
)
