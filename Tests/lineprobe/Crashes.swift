#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Ends the program the hard way, in the way that was asked for.
func crash(_ way: String) {
  switch way {
  case ":trap": _ = [0, 1][way.count]
  case ":fatal": fatalError("on purpose")
  case ":abort": abort()
  case ":null": unsafe UnsafeMutablePointer<Int>(bitPattern: 8)?.pointee = way.count
  case ":deep": _ = depth(of: way)
  default: break
  }
}

private func depth(of text: String) -> Int {
  text.isEmpty ? 0 : depth(of: text + "!") + depth(of: text + "?")
}
