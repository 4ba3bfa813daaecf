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
  case ":deep": _ = depth(way.count)
  default: break
  }
}

/// Never comes to its end.
private func depth(_ number: Int) -> Int {
  number == 0 ? 0 : depth(number &+ 1) &+ depth(number &+ 2)
}
