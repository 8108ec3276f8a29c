import { sha1 } from "./sha1.js";
import { toUtf8 } from "./utf-8.js";

/** The namespace of every UUID that is made here: v5 of `urn:bollard:oscal` in the URL namespace of RFC 9562. */
const namespace = "989c86a8-30b4-5ef4-8ead-f509287e5a1e";

/**
 * A UUID of version 5 (RFC 9562, 5.5) for a name of several parts: the same parts give the same UUID, on every
 * day and in every runtime, and no two lists of parts run together.
 */
export function uuidOf(...parts: readonly string[]): string {
  return uuidV5(namespace, JSON.stringify(parts));
}

/** A UUID of version 5 for a name in a namespace. */
export function uuidV5(space: string, name: string): string {
  const prefix = bytesOf(space);
  const text = toUtf8(name);
  const bytes = new Uint8Array(prefix.length + text.length);
  bytes.set(prefix);
  bytes.set(text, prefix.length);
  const digest = sha1(bytes).slice(0, 16);
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join("-");
}

function bytesOf(uuid: string): Uint8Array {
  const hex = uuid.replaceAll("-", "");
  return Uint8Array.from({ length: 16 }, (_, index) =>
    Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16),
  );
}
