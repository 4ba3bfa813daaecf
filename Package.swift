// swift-tools-version: 6.3

import PackageDescription

let package = Package(
  name: "bti",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "bti", targets: ["bti"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Each target may import only the targets above it.

    // MARK: Pure: values in, values out; no files, no terminal, no clock, no Foundation

    .target(name: "Wording"),
    .target(name: "Calendar", dependencies: ["Wording"]),
    .target(name: "Signals", dependencies: ["Wording"]),
    .target(name: "Goals", dependencies: ["Calendar", "Wording"]),
    .target(name: "Interview", dependencies: ["Calendar", "Wording"]),
    .target(name: "Verification", dependencies: ["Interview", "Wording"]),

    // MARK: Edges

    .target(name: "CLineEdit", linkerSettings: [.linkedLibrary("edit")]),
    .target(name: "Terminal", dependencies: ["CLineEdit"]),
    .target(
      name: "Prompts",
      dependencies: [
        "Goals", "Interview", "Signals", "Wording",
        .product(name: "Yams", package: "Yams"),
      ]),

    // MARK: The command

    .executableTarget(
      name: "bti",
      dependencies: [
        "Interview", "Prompts", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // MARK: Figures, not for users

    .executableTarget(
      name: "signal-figures",
      dependencies: ["Prompts", "Signals", .product(name: "Yams", package: "Yams")],
      path: "Benchmarks/Signals"),

    // MARK: Tests

    .testTarget(
      name: "SignalsTests",
      dependencies: ["Prompts", "Signals", "Wording", .product(name: "Yams", package: "Yams")],
      exclude: ["Corpus"]),
  ]
)

// One set of rules for every target that is written in Swift.
for target in package.targets where target.name != "CLineEdit" && target.name != "CPty" {
  target.swiftSettings = [
    .treatAllWarnings(as: .error),
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("ImmutableWeakCaptures"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  ]
}
