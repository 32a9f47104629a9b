import { expect, test } from "vitest";
import { plainly } from "./plainly";

test("takes the marks away and leaves what was escaped", () => {
  expect(plainly("What does `__slots__` save **here**?")).toBe("What does __slots__ save here?");
  expect(plainly("A list grows by **\\[…\\]**, a \\*star\\* and \\`this\\`.")).toBe(
    "A list grows by […], a *star* and `this`.",
  );
});
