import type { ProtocolVersion } from "../value.js";
import { mayMatch } from "../words/remember.js";
import { boundAround } from "./bounds.js";

const named =
  /\b(DTLS|TLS|SSL|SSH|SNMP|WPA|IKE|SMB)\)?(?:[- ](?:protocol )?)?\(?(?:(?:versions?|ver\.?|v\.?) ?)?(?:of )?(\d(?:\.\d)?[a-c]?)(?![\w-]*\d|\.\d)/gi;
const another =
  /\)?(?: ?[,/&] ?(?:and |or )?| (?:and|or|and\/or) )(?:versions? )?(?:v\.? ?(\d(?:\.\d)?[a-c]?)|(\d\.\d))(?![\w.]*\d)/iy;

/** Says whether a text may name a version of a protocol. */
export const mayNameProtocol: (text: string) => boolean = /* @__PURE__ */ mayMatch(named);

/** The versions of protocols that a text names, in text order. Takes time in proportion to the text. */
export function findProtocols(text: string): readonly ProtocolVersion[] {
  const found: ProtocolVersion[] = [];
  for (const { 0: whole, 1: name = "", 2: version = "", index } of text.matchAll(named)) {
    const protocol = name.toUpperCase();
    let end = index + whole.length;
    found.push(versionAt(text, index, end, protocol, version));
    for (let next = nextVersion(text, end); next; next = nextVersion(text, end)) {
      const start = next.end - next.version.length;
      end = next.end;
      found.push(versionAt(text, start, end, protocol, next.version));
    }
  }
  return found;
}

function nextVersion(text: string, at: number): { version: string; end: number } | undefined {
  another.lastIndex = at;
  const match = another.exec(text);
  const version = match?.[1] ?? match?.[2];
  return version === undefined ? undefined : { version, end: another.lastIndex };
}

function versionAt(
  text: string,
  start: number,
  end: number,
  protocol: string,
  version: string,
): ProtocolVersion {
  const found = boundAround(text, start, end);
  // `over TLS 1.2` says how, not which.
  const isCarrier = /^(?:over|under|within|inside)\b/i.test(text.slice(found.start, start));
  const around = isCarrier ? { bound: "exact" as const, start, end } : found;
  return {
    kind: "protocol",
    bound: around.bound,
    protocol,
    version: version.toLowerCase(),
    text: text.slice(around.start, around.end),
    start: around.start,
  };
}
