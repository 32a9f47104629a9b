package dev.zachet.content;

/**
 * A program that proves what a text claims.
 *
 * @param prints all that it prints
 * @param cpython whether that holds for CPython alone, not for the language
 * @param python the versions for which it holds
 */
public record Snippet(String source, String prints, boolean cpython, PythonRange python) {}
