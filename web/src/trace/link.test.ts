import { describe, expect, it } from "vitest";
import { pack, unpack } from "./link";
import { STARTERS } from "./starters";

describe("a program in a link", () => {
  it.each([...STARTERS.map(({ source }) => source), "", 'print("привет, 😀")\n\tx = 1'])(
    "comes back as it was: %j",
    async (source) => {
      const packed = await pack(source);
      expect(packed).toMatch(/^[\w-]*$/);
      expect(await unpack(packed ?? "")).toBe(source);
    },
  );

  it("is refused where the link would be too long", async () => {
    const noise = Array.from({ length: 12_000 }, (_, at) =>
      String.fromCharCode(33 + ((at * at * 31) % 90)),
    ).join("");
    const long = Array.from({ length: 9_000 }, (_, at) => ((at * 2_654_435_761) >>> 0).toString(36)).join("");
    expect(await pack("x = 1\n".repeat(5_000))).not.toBeNull();
    expect(await pack(noise + long)).toBeNull();
  });

  it("is not read from what is damaged, nor unpacked without end", async () => {
    const packed = (await pack(STARTERS[0]?.source ?? "")) ?? "";
    expect(await unpack(packed.slice(0, -8))).toBeNull();
    expect(await unpack("%%%")).toBeNull();
    expect(await unpack((await pack("0".repeat(500_000))) ?? "")).toBeNull();
  });
});
