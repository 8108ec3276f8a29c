import { parseXml } from "../xml/parse-xml.js";

/** How a number is shown that is a day, a time of day, both, or a length of time. */
export type DateKind = "date" | "time" | "date-time" | "duration";

/** Reads which looks of cells make numbers dates: by the number of the look. */
export function readDateKinds(part: string, bytes: Uint8Array): readonly (DateKind | undefined)[] {
  const codes = new Map<number, string>();
  const kinds: (DateKind | undefined)[] = [];
  let inLooks = false;
  parseXml(part, bytes, {
    open(name, attributes) {
      if (name === "cellXfs") inLooks = true;
      if (name === "numFmt") {
        const { numFmtId, formatCode = "" } = attributes();
        codes.set(Number(numFmtId), formatCode);
      }
      if (name === "xf" && inLooks)
        kinds.push(kindOf(Number(attributes()["numFmtId"] ?? 0), codes));
    },
    close(name) {
      if (name === "cellXfs") inLooks = false;
    },
  });
  return kinds;
}

function kindOf(id: number, codes: ReadonlyMap<number, string>): DateKind | undefined {
  const code = codes.get(id);
  return code === undefined ? builtIn(id) : dateKindOf(code);
}

/** The kinds of the formats that have a number only; from 27 on those of East Asian languages. */
function builtIn(id: number): DateKind | undefined {
  if (id === 46) return "duration";
  if (id === 22) return "date-time";
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36) return "date";
  if ((id >= 50 && id <= 54) || id === 57 || id === 58) return "date";
  const time = (id >= 18 && id <= 21) || id === 45 || id === 47;
  return time || (id >= 32 && id <= 35) || id === 55 || id === 56 ? "time" : undefined;
}

/** The kind of a format code such as `dd/mm/yyyy hh:mm`. */
export function dateKindOf(code: string): DateKind | undefined {
  if (code.length > 255) return undefined;
  const plain = code
    .replaceAll(/"[^"]*"|\\.|[_*]./g, "")
    .split(";")[0]
    ?.toLowerCase();
  if (plain === undefined || plain.includes("general")) return undefined;
  if (/\[(h+|m+|s+)\]/.test(plain)) return "duration";
  const letters = plain.replaceAll(/\[[^\]]*\]/g, "").replaceAll(/am\/pm|a\/p/g, "h");
  const time = /[hs]/.test(letters);
  const date = /[yd]/.test(letters) || (/m/.test(letters) && !time);
  if (date) return time ? "date-time" : "date";
  return time ? "time" : undefined;
}
