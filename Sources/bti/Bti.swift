import ArgumentParser

@main
struct Bti: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Talk a worry about a child through.")
}
