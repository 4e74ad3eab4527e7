// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "library-example",
  dependencies: [.package(name: "culprit", path: "../..")],
  targets: [
    .executableTarget(
      name: "judge", dependencies: [.product(name: "Culprit", package: "culprit")],
      swiftSettings: [.enableUpcomingFeature("MemberImportVisibility")])
  ]
)
