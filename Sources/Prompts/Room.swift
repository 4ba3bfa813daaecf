// The room Prompts.
