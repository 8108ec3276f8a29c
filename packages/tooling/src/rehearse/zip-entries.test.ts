import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { zipEntries } from "./zip-entries.ts";

interface File {
  readonly name: string;
  readonly text: string;
  readonly stored?: boolean;
}

/** Writes a zip archive, as far as reading one needs it. */
function zip(files: readonly File[]): Buffer {
  const locals: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const { name, text, stored } of files) {
    const packed = stored ? Buffer.from(text) : deflateRawSync(text);
    const local = Buffer.alloc(30);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(stored ? 0 : 8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(offset, 42);
    list.push(entry, Buffer.from(name));
    locals.push(local, Buffer.from(name), packed);
    offset += 30 + Buffer.byteLength(name) + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...list, end]);
}

describe("zipEntries", () => {
  it("unpacks what is stored and what is deflated", () => {
    const entries = zipEntries(
      zip([
        { name: "a/é.txt", text: "kerb ".repeat(100) },
        { name: "b.txt", text: "stone", stored: true },
      ]),
    );
    expect([...entries.keys()]).toEqual(["a/é.txt", "b.txt"]);
    expect(entries.get("a/é.txt")?.().toString()).toBe("kerb ".repeat(100));
    expect(entries.get("b.txt")?.().toString()).toBe("stone");
  });

  it("refuses what is no archive", () => {
    expect(() => zipEntries(Buffer.from("no archive at all, though long enough"))).toThrow(
      "This is no zip archive.",
    );
    expect(() => zipEntries(Buffer.alloc(0))).toThrow("This is no zip archive.");
  });

  it("refuses a list that does not begin where it should", () => {
    const bytes = zip([{ name: "a", text: "a" }]);
    bytes.writeUInt32LE(1, bytes.length - 6);
    expect(() => zipEntries(bytes)).toThrow("The archive's list is broken.");
  });
});
