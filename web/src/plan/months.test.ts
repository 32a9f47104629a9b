import { describe, expect, it } from "vitest";
import { months } from "./months";

describe("months", () => {
  it("go from Monday to Sunday and hold each day once", () => {
    const [november, december] = months("2026-11-23", "2026-12-02");
    expect(november?.weeks[0]).toEqual([null, null, null, null, null, null, "2026-11-01"]);
    expect(november?.weeks.at(-1)?.[0]).toBe("2026-11-30");
    expect(december?.first).toBe("2026-12-01");
    expect(december?.weeks.flat().filter(Boolean)).toHaveLength(31);
  });

  it("know leap years and the turn of the year", () => {
    const all = months("2027-12-31", "2028-03-01");
    expect(all.map((month) => month.first)).toEqual(["2027-12-01", "2028-01-01", "2028-02-01", "2028-03-01"]);
    expect(all[2]?.weeks.flat().filter(Boolean)).toHaveLength(29);
  });
});
