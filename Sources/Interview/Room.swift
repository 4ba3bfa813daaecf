// The room Interview.
