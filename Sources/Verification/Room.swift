// The room Verification.
