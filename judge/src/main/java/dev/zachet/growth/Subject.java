package dev.zachet.growth;

import dev.zachet.judge.Entry;

/** A solution whose growth is measured. */
public record Subject(String source, Entry entry) {}
