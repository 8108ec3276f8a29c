import { describe, expect, it } from "vitest";
import { fc } from "../../model/test/properties.js";
import { decode } from "./decode.js";

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = [...text].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return bigEndian ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8];
  });
  return Uint8Array.from(bytes);
}

describe("bytes that are UTF-8", () => {
  it("give any text back, without problems", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!text.includes("\0") && !text.startsWith("\ufeff"));
        expect(decode(new TextEncoder().encode(text))).toEqual({ text, problems: [] });
      }),
    );
  });

  it("lose a byte order mark", () => {
    expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toEqual({ text: "a", problems: [] });
  });

  it("may be none", () => {
    expect(decode(new Uint8Array())).toEqual({ text: "", problems: [] });
  });
});

describe("bytes that are not UTF-8", () => {
  it("become marks, with the line of the first of them", () => {
    const bytes = Uint8Array.of(0x61, 0x0a, 0x62, 0xe9, 0x0a, 0xff);
    const { text, problems } = decode(bytes);
    expect(text).toBe("a\nb\ufffd\n\ufffd");
    expect(problems).toEqual([
      {
        code: "document/encoding",
        start: 3,
        end: 4,
        what: "The file holds bytes that are not UTF-8, the first on line 2.",
        todo: "Save the file as UTF-8.",
      },
    ]);
  });

  it.each([[[0xff, 0xfe, ...utf16("a: 1", false)]], [[0xfe, 0xff, ...utf16("a: 1", true)]]])(
    "are named when they are UTF-16 with its mark (%#)",
    (bytes) => {
      const { problems } = decode(Uint8Array.from(bytes));
      expect(problems[0]?.what).toBe("The file is written in UTF-16; Bollard reads UTF-8.");
    },
  );

  it.each([true, false])("are named when they are UTF-16 without mark", (bigEndian) => {
    const { problems } = decode(utf16("a: 1\n", bigEndian));
    expect(problems).toMatchObject([{ code: "document/encoding", start: bigEndian ? 0 : 1 }]);
    expect(problems[0]?.what).toContain("UTF-16");
  });

  it("never throw, whatever they are", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const { text, problems } = decode(bytes);
        for (const { start, end } of problems) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
