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
  [
    "lab/src/main/java/dev/zachet/lab/OtherServer.java",
    "the lab's PostgreSQL is of version %s, which is too old",
    "the lab's PostgreSQL is of version 15.20 (Debian 15.20-0+deb12u1), which is too old",
  ],
  [
    "lab/src/main/java/dev/zachet/lab/OtherServer.java",
    "name a server of version 16 or newer in ZACHET_LAB_URL",
    "name a server of version 16 or newer in ZACHET_LAB_URL",
  ],
  [
    "lab/src/main/java/dev/zachet/lab/OtherServer.java",
    "see that the server at ZACHET_LAB_URL (%s) answers and lets in ZACHET_LAB_USER (%s) with ZACHET_LAB_PASSWORD",
    "see that the server at ZACHET_LAB_URL (jdbc:postgresql://db/lab) answers and lets in ZACHET_LAB_USER (lab) with ZACHET_LAB_PASSWORD",
  ],
  [
    "lab/src/main/java/dev/zachet/lab/OtherServer.java",
    "the role %s of the lab's PostgreSQL lacks %s",
    "the role lab of the lab's PostgreSQL lacks CREATEDB",
  ],
  [
    "lab/src/main/java/dev/zachet/lab/OtherServer.java",
    "alter role %s %s, or name another role in ZACHET_LAB_USER",
    "alter role lab CREATEDB, or name another role in ZACHET_LAB_USER",
  ],
  [
    "lab/src/main/java/dev/zachet/isolation/Scenario.java",
    "one to three sessions are played, each named once: ",
    "one to three sessions are played, each named once: [A, B, C, D]",
  ],
  [
    "server/src/main/java/dev/zachet/database/IsolationApi.java",
    "step %d has no statement",
    "step 2 has no statement",
  ],
  ["lab/src/main/java/dev/zachet/isolation/Playing.java", "it takes too long", "it takes too long"],
  ["lab/src/main/java/dev/zachet/isolation/Playing.java", "it takes too much room", "it takes too much room"],
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

  it("knows what is wrong and what to do about it in one text", () => {
    expect(phrase("the lab's PostgreSQL cannot be used: refused; try again; it is restarted", "ru")).toMatch(
      /^PostgreSQL для задач недоступен: refused; попробуйте/,
    );
  });

  it("leaves Python's own words alone", () => {
    expect(phrase("ValueError: no", "ru")).toBe("ValueError: no");
  });
});
