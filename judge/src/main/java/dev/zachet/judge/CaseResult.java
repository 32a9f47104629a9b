package dev.zachet.judge;

/**
 * One case with what came of it.
 *
 * @param testCase what was asked
 * @param report what the sandbox saw
 * @param passed whether the answer was right
 * @param reason why a custom comparison refused the answer; {@link Reason#NONE} elsewhere
 */
public record CaseResult(TestCase testCase, CaseReport report, boolean passed, Reason reason) {}
