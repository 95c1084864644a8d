// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "plan",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "plan", targets: ["plan"]),
    .library(name: "PlanCore", targets: ["PlanCore"]),
  ],
  targets: [
    .target(
      name: "PlanCore",
      resources: [.embedInCode("Standards/Data")],
      swiftSettings: settings),
    .executableTarget(name: "plan", dependencies: ["PlanCore"], swiftSettings: settings),
    .executableTarget(name: "plan-bench", dependencies: ["PlanCore"], swiftSettings: settings),
    .testTarget(name: "PlanCoreTests", dependencies: ["PlanCore"], swiftSettings: settings),
    .testTarget(
      name: "planTests", dependencies: ["plan", "PlanCore"],
      exclude: ["Transcripts", "Errors", "Findings"], swiftSettings: settings),
  ]
)
