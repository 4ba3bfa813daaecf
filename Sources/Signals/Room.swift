// The room Signals.
