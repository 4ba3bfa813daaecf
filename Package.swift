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
    .target(name: "Interview", dependencies: ["Calendar", "Goals", "Wording"]),
    .target(name: "Verification", dependencies: ["Calendar", "Interview", "Wording"]),
    .target(name: "Documents", dependencies: ["Calendar", "Goals", "Interview", "Wording"]),
    .target(
      name: "Shell",
      dependencies: ["Calendar", "Documents", "Goals", "Interview", "Signals", "Wording"]),
    .target(name: "Transcripts", dependencies: ["Shell"]),

    // MARK: Edges

    .target(name: "CLineEdit", linkerSettings: [.linkedLibrary("edit")]),
    .target(name: "Terminal", dependencies: ["CLineEdit"]),
    .target(
      name: "Prompts",
      dependencies: [
        "Calendar", "Goals", "Interview", "Shell", "Signals", "Wording",
        .product(name: "Yams", package: "Yams"),
      ]),

    // MARK: The command

    .executableTarget(
      name: "bti",
      dependencies: [
        "Calendar", "Documents", "Goals", "Interview", "Prompts", "Shell", "Signals", "Terminal",
        "Transcripts", "Verification", "Wording",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // MARK: Figures, not for users

    .executableTarget(
      name: "signal-figures",
      dependencies: ["Prompts", "Signals"],
      path: "Benchmarks/Signals"),

    // MARK: Tests

    .target(
      name: "CPty", path: "Tests/CPty",
      linkerSettings: [.linkedLibrary("util", .when(platforms: [.linux]))]),
    .executableTarget(name: "lineprobe", dependencies: ["Terminal"], path: "Tests/lineprobe"),
    .testTarget(name: "CalendarTests", dependencies: ["Calendar", "Wording"]),
    .testTarget(
      name: "GoalsTests",
      dependencies: [
        "Calendar", "Goals", "Prompts", "Wording", .product(name: "Yams", package: "Yams"),
      ],
      exclude: ["Corpus"]),
    .testTarget(
      name: "SignalsTests",
      dependencies: ["Prompts", "Signals", "Wording"],
      exclude: ["Corpus"]),
    .testTarget(name: "TerminalTests", dependencies: ["CPty", "Terminal", "lineprobe"]),
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
