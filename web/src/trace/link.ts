/** Longer addresses are refused by servers and cut by messengers. */
const LONGEST_LINK = 6_000;
/** No more than this is unpacked, whatever a link claims to hold. */
const LONGEST_SOURCE = 64_000;

/** A program packed for an address, or null where it is too long for one. */
export async function pack(source: string): Promise<string | null> {
  const packed = await through(new TextEncoder().encode(source), new CompressionStream("deflate-raw"));
  const text = btoa(Array.from(packed ?? [], (byte) => String.fromCharCode(byte)).join(""));
  const safe = text.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  return safe.length <= LONGEST_LINK ? safe : null;
}

/** The program that a link holds, or null where the link was damaged. */
export async function unpack(code: string): Promise<string | null> {
  try {
    const text = atob(code.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const source = await through(bytes, new DecompressionStream("deflate-raw"));
    return source && new TextDecoder("utf-8", { fatal: true }).decode(source);
  } catch {
    return null;
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  change: CompressionStream | DecompressionStream,
): Promise<Uint8Array | null> {
  const writer = change.writable.getWriter();
  // What goes wrong here goes wrong in reading too, and is told there.
  writer.write(bytes).catch(() => {});
  writer.close().catch(() => {});
  const reader = change.readable.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    chunks.push(read.value);
    length += read.value.length;
    if (length > LONGEST_SOURCE) {
      await reader.cancel();
      return null;
    }
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
