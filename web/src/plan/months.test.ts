import { describe, expect, it } from "vitest";
import { months } from "./months";

describe("months", () => {
  it("go from Monday to Sunday and leave weeks out that hold no day", () => {
    const [november, december] = months("2026-11-23", "2026-12-02");
    expect(november?.weeks[0]?.[0]).toBe("2026-11-23");
    expect(november?.weeks.at(-1)?.[0]).toBe("2026-11-30");
    expect(december?.first).toBe("2026-12-01");
    expect(december?.weeks).toEqual([
      [null, "2026-12-01", "2026-12-02", "2026-12-03", "2026-12-04", "2026-12-05", "2026-12-06"],
    ]);
  });

  it("know leap years and the turn of the year", () => {
    const all = months("2027-12-31", "2028-03-01");
    expect(all.map((month) => month.first)).toEqual(["2027-12-01", "2028-01-01", "2028-02-01", "2028-03-01"]);
    expect(all[2]?.weeks.flat().filter(Boolean)).toHaveLength(29);
  });
});
