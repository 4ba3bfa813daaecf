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
    .target(
      name: "Verification", dependencies: ["Calendar", "Goals", "Interview", "Wording"]),
    .target(name: "Overview", dependencies: ["Calendar", "Interview", "Wording"]),
    .target(
      name: "Documents", dependencies: ["Calendar", "Goals", "Interview", "Wording"],
      exclude: ["schema.json"]),
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
        "Calendar", "Documents", "Goals", "Interview", "Overview", "Shell", "Signals", "Wording",
        .product(name: "Yams", package: "Yams"),
      ]),

    // MARK: The command

    .executableTarget(
      name: "bti",
      dependencies: [
        "Calendar", "Documents", "Goals", "Interview", "Overview", "Prompts", "Shell", "Signals",
        "Terminal", "Transcripts", "Verification", "Wording",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // MARK: Tools for those who maintain the prompts

    .executableTarget(
      name: "learn-signals", dependencies: ["Prompts", "Signals"], path: "Tools/Learning",
      exclude: ["README.md", "Sentences"]),

    // MARK: Figures, not for users

    .executableTarget(
      name: "signal-figures",
      dependencies: ["Prompts", "Signals"],
      path: "Benchmarks/Signals"),
    .executableTarget(
      name: "goal-figures", dependencies: ["Calendar", "Goals", "Prompts", "Wording"],
      path: "Benchmarks/Goals"),
    .executableTarget(
      name: "bare-libedit", path: "Benchmarks/BareLibedit",
      linkerSettings: [.linkedLibrary("edit")]),
    .executableTarget(
      name: "start-figures", dependencies: ["CPty", "Interview", "Prompts"],
      path: "Benchmarks/Start"),
    .executableTarget(
      name: "proof-figures", dependencies: ["GuideKit", "Interview", "Verification"],
      path: "Benchmarks/Proof"),

    // MARK: Tests

    .target(
      name: "CPty", path: "Tests/CPty",
      linkerSettings: [.linkedLibrary("util", .when(platforms: [.linux]))]),
    .executableTarget(name: "lineprobe", dependencies: ["Terminal"], path: "Tests/lineprobe"),
    .target(
      name: "GuideKit", dependencies: ["Calendar", "Interview", "Wording"], path: "Tests/GuideKit"),
    .testTarget(name: "CalendarTests", dependencies: ["Calendar", "Wording"]),
    .testTarget(
      name: "DocumentsTests",
      dependencies: ["Calendar", "Documents", "Goals", "Interview", "Prompts", "Shell", "Wording"],
      exclude: ["Golden"]),
    .testTarget(
      name: "GoalsTests",
      dependencies: [
        "Calendar", "Goals", "Prompts", "Wording", .product(name: "Yams", package: "Yams"),
      ],
      exclude: ["Corpus"]),
    .testTarget(
      name: "OverviewTests",
      dependencies: ["Calendar", "Interview", "Overview", "Prompts", "Verification", "Wording"]),
    .testTarget(
      name: "PromptsTests",
      dependencies: ["Interview", "Overview", "Prompts", "Shell", "Wording"],
      exclude: ["Broken", "Valid"]),
    .testTarget(
      name: "ShellTests",
      dependencies: ["Calendar", "Goals", "Interview", "Prompts", "Shell", "Signals", "Wording"]),
    .testTarget(
      name: "InterviewTests", dependencies: ["GuideKit", "Interview", "Wording"]),
    .testTarget(
      name: "SignalsTests",
      dependencies: ["Prompts", "Signals", "Wording"],
      exclude: ["Corpus"]),
    .testTarget(name: "TerminalTests", dependencies: ["CPty", "Terminal", "bti", "lineprobe"]),
    .testTarget(
      name: "VerificationTests",
      dependencies: ["GuideKit", "Interview", "Prompts", "Verification"]),
  ]
)

// One set of rules for every target that is written in Swift.
for target in package.targets where !["CLineEdit", "CPty", "bare-libedit"].contains(target.name) {
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

// The proof walks millions of states and the signals read megabytes: without optimisation the tests
// would take minutes. Debug builds of these rooms are optimised too.
let heavy: Set = [
  "Wording", "Signals", "Goals", "Interview", "Verification", "learn-signals",
]
for target in package.targets where heavy.contains(target.name) {
  target.swiftSettings?.append(.unsafeFlags(["-O"], .when(configuration: .debug)))
}
