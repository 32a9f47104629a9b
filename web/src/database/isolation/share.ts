import { pack, unpack } from "../../trace/link";
import { type Interleaving, interleaving } from "./saved";

/** An address that brings an interleaving back, or null where it is too long for one. */
export async function share(text: Interleaving): Promise<string | null> {
  const packed = await pack(JSON.stringify(text));
  return packed && `${window.location.origin}/isolation?play=${packed}`;
}

/** The interleaving that an address holds, or null where it was damaged. */
export async function opened(packed: string): Promise<Interleaving | null> {
  const text = await unpack(packed);
  try {
    return text === null ? null : interleaving(JSON.parse(text));
  } catch {
    return null;
  }
}
