package dev.zachet.practice;

/** A script that makes a query cheaper, perhaps with the query itself rewritten at its end, and what it is to be tried on. */
public record PlanAnswer(String source, SqlAnswer.Scope scope) implements Answer {}
