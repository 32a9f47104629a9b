import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { phrase } from "./phrases";

/** Where the texts are written: each quoted here must still stand there, so that none goes stale unnoticed. */
const SAID: [file: string, source: string, said: string][] = [
  [
    "runner/zachet_runner/literals.py",
    "expected a call such as push(5)",
    "line 2: expected a call such as push(5)",
  ],
  ["runner/zachet_runner/literals.py", "not a Python literal", "line 1: not a Python literal"],
  [
    "runner/zachet_runner/literals.py",
    "must be a tuple or a list",
    "line 1: the constructor's arguments must be a tuple or a list",
  ],
  [
    "runner/zachet_runner/literals.py",
    "arguments are missing, as in ()",
    "line 1: the constructor's arguments are missing, as in ()",
  ],
  [
    "server/src/main/java/dev/zachet/practice/Failures.java",
    "returned an object of type ",
    "returned an object of type generator",
  ],
  ["server/src/main/java/dev/zachet/practice/Failures.java", "killed by signal ", "killed by signal 11"],
  [
    "server/src/main/java/dev/zachet/practice/Failures.java",
    "the process exited with code ",
    "the process exited with code 3",
  ],
  [
    "server/src/main/java/dev/zachet/practice/JudgeHealth.java",
    "the sandbox has not answered yet",
    "the sandbox has not answered yet",
  ],
  [
    "server/src/main/java/dev/zachet/practice/JudgeHealth.java",
    "see the server's log",
    "see the server's log",
  ],
  [
    "server/src/main/java/dev/zachet/practice/Judging.java",
    "the exercise or the checker is broken",
    "the exercise or the checker is broken; the details are in the server's log",
  ],
  [
    "server/src/main/java/dev/zachet/practice/Judging.java",
    "run ./zachet content check and submit again",
    "run ./zachet content check and submit again",
  ],
  [
    "server/src/main/java/dev/zachet/trace/Tracer.java",
    "the run could not be recorded",
    "the run could not be recorded",
  ],
  [
    "judge/src/main/java/dev/zachet/judge/ProvenSandbox.java",
    "so no code runs here: a program in it ",
    "the sandbox failed its self-test, so no code runs here: a program in it opens a socket",
  ],
  [
    "judge/src/main/java/dev/zachet/judge/SelfTest.java",
    "see that the machine is not overloaded, then try again",
    "see that the machine is not overloaded, then try again",
  ],
  [
    "judge/src/main/java/dev/zachet/judge/Rounds.java",
    " s, and was started anew",
    "the sandbox gave no answer within 30 s, and was started anew",
  ],
  [
    "judge/src/main/java/dev/zachet/judge/Diagnosis.java",
    "bubblewrap is not installed: no ",
    "bubblewrap is not installed: no /usr/bin/bwrap",
  ],
  ["judge/src/main/java/dev/zachet/judge/Diagnosis.java", "apt install bubblewrap", "apt install bubblewrap"],
  [
    "judge/src/main/java/dev/zachet/judge/Diagnosis.java",
    "as root: sysctl -w user.max_user_namespaces=15000",
    "as root: sysctl -w user.max_user_namespaces=15000",
  ],
  [
    "judge/src/main/java/dev/zachet/judge/Diagnosis.java",
    "the sandbox ended at once",
    "the sandbox ended at once",
  ],
];

describe("what the server says in English", () => {
  it.each(SAID)("%s: %s", (file, source, said) => {
    expect(readFileSync(`../${file}`, "utf-8")).toContain(source);
    expect(phrase(said, "en")).toBe(said);
    expect(phrase(said, "ru")).toMatch(/[а-яё]/i);
  });

  it("keeps what varies", () => {
    expect(phrase("killed by signal 11", "ru")).toBe("процесс убит сигналом 11");
    expect(phrase("line 3: '[' was never closed", "ru")).toBe("строка 3: '[' was never closed");
  });

  it("leaves Python's own words alone", () => {
    expect(phrase("ValueError: no", "ru")).toBe("ValueError: no");
  });
});
