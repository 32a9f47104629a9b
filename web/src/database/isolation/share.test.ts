import { expect, it } from "vitest";
import { opened, share } from "./share";

const text = { setup: "create table t (x int)", script: "A: select 1", level: "read committed" as const };

it("brings an interleaving back from its link", async () => {
  const link = await share(text);
  expect(await opened(new URL(link ?? "").searchParams.get("play") ?? "")).toEqual(text);
});

it("makes no link of what is too long for one", async () => {
  const noise = Array.from({ length: 20_000 }, (_, i) => String.fromCharCode(33 + ((i * 7919) % 89))).join(
    "",
  );
  let seed = 1;
  const random = noise.replace(/./g, () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return String.fromCharCode(33 + (seed % 89));
  });
  expect(await share({ ...text, script: random })).toBeNull();
});

it("opens nothing from a damaged link", async () => {
  expect(await opened("%%%")).toBeNull();
  expect(await opened("AAAA")).toBeNull();
});
