internal import CLineEdit

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

extension Hooks.Box {
  /// The hooks as C calls them; the box must outlive whoever does.
  var callbacks: cle_hooks {
    var callbacks = unsafe cle_hooks()
    unsafe callbacks.context = Unmanaged.passUnretained(self).toOpaque()
    unsafe callbacks.complete = { context, before, listing in
      let completion = unsafe current(context).complete(String(lent: before))
      unsafe listing?.pointee = unsafe given(completion.listing)
      return unsafe given(completion.text)
    }
    unsafe callbacks.paste = { context, text, notice in
      let reply = unsafe current(context).paste(Paste(String(lent: text)))
      unsafe notice?.pointee = unsafe given(reply.notice)
      return unsafe given(reply.text)
    }
    unsafe callbacks.header = { context in
      unsafe given(current(context).header())
    }
    unsafe callbacks.help = { context in
      unsafe given(current(context).help().nonEmpty)
    }
    return unsafe callbacks
  }
}

extension String {
  /// Copies a string that C keeps.
  fileprivate init(lent text: UnsafePointer<CChar>?) {
    self = unsafe text.map { unsafe String(cString: $0) } ?? ""
  }

  /// Copies a string that C gives away, and frees it.
  init(taking text: UnsafeMutablePointer<CChar>?) {
    self = unsafe String(lent: UnsafePointer(text))
    unsafe free(text)
  }

  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}

/// The hooks as they are now.
private func current(_ context: UnsafeMutableRawPointer?) -> Hooks {
  guard let context = unsafe context else { return Hooks() }
  return unsafe Unmanaged<Hooks.Box>.fromOpaque(context).takeUnretainedValue().hooks
}

/// Copies a string for C to free.
private func given(_ text: String?) -> UnsafeMutablePointer<CChar>? {
  guard let text else { return nil }
  return unsafe strdup(text)
}
