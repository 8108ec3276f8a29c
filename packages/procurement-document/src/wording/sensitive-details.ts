/** What an intruder would like to know. */
export type DetailKind = "addresses" | "guards" | "codes" | "keys" | "gaps";

/** A sensitive detail in a text. */
export interface Detail {
  readonly kind: DetailKind;
  readonly quote: string;
  /** How many there are in the text. */
  readonly count: number;
}

const octet = String.raw`(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`;
const internal = new RegExp(
  String.raw`(?<![\d.])(?:10\.${octet}\.${octet}\.${octet}|192\.168\.${octet}\.${octet}|172\.(?:1[6-9]|2\d|3[01])\.${octet}\.${octet})(?:\/\d{1,2})?(?![\d.]*\d)`,
  "g",
);
/** What tells an address from the number of a clause or a version. */
const network =
  /\b(?:IP|IPv4|address(?:es)?|subnets?|VLANs?|networks?|hosts?|servers?|gateways?|firewalls?|routers?|switch(?:es)?|LAN|DNS|NVRs?|recorders?|cameras?|PLCs?|range)\b|\/\d\d\b|\| \d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?: \||$)/i;
const clock = /\b(?:[01]?\d|2[0-3])[:.][0-5]\d\b|\b\d{1,2} ?(?:am|pm)\b/i;
const shapes: readonly (readonly [DetailKind, RegExp, RegExp?])[] = [
  [
    "guards",
    /\b(?:guards?|security (?:officers?|staff|patrols?)|patrols?|wardens?)\b[^.;]{0,80}\b(?:patrol\w*|rounds|route|change shifts?|hand over|walk\w*|check\w*)\b|\b(?:patrol|guard) (?:routes?|schedules?|times|rota)\b/i,
    clock,
  ],
  [
    "codes",
    /\b(?:alarm|door|gate|key ?safe|key ?box|padlock|entry|access panel|intruder|disarm\w*)(?: \w+)? ?(?:codes?|PINs?|combination)\s{0,3}(?:(?:[:=]|\bis\b|\bare\b)\s{0,3})?["“‘`]?(?=\d{4,8}\b)\d{0,2}/i,
  ],
  [
    "keys",
    /\b(?:spare |master |the |all )?keys?\b(?: (?:to|for|of) [\w ]{1,60})? (?:is|are) (?:kept|stored|held|hidden|left|hung) (?:in|under|behind|inside|above)\b/i,
    /\b(?:door|gate|cabinet|room|building|site|office|reception|barrier|padlock|drawer|hook|cupboard|mat|desk|depot|van|kiosk|column|feeder pillar)\b/i,
  ],
  [
    "gaps",
    /\b(?:not covered by (?:any |the )?(?:CCTV|cameras?|alarms?)|CCTV blind ?spots? (?:at|in|behind|near)|alarm (?:does not|doesn't) (?:work|cover))\b/i,
  ],
];
const asked = /\b(?:shall|must|will|should|e\.g|for example|such as)\b/i;

/** Finds details that help an intruder: what is, not what is asked for or given as an example. */
export function findDetails(whole: string): readonly Detail[] {
  const text = whole.slice(0, 20_000);
  if (asked.test(text)) return [];
  const addresses = network.test(text) ? (text.match(internal) ?? []) : [];
  const [first] = addresses;
  const found: Detail[] = first
    ? [{ kind: "addresses", quote: first, count: addresses.length }]
    : [];
  for (const [kind, says, besides] of shapes) {
    const match = says.exec(text);
    if (match && (besides?.test(text) ?? true)) found.push({ kind, quote: match[0], count: 1 });
  }
  return found;
}
