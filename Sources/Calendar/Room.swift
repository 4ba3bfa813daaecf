// The room Calendar.
