import { remember } from "../words/remember.js";

/** Words that say nothing of what a statement is about: small ones, who acts, and how much it binds. */
const empty: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `a an the and or of to in on for with by at from as is are be been being was were it its their that this these those
  which who whom any all each every such also shall must will should may can could would not no only both either
  than then there where when if so into onto upon under over per via within
  supplier suppliers contractor contractors vendor vendors provider bidder bidders tenderer buyer authority council
  customer client state system systems solution service platform product proposed offered supplied
  provide provides provided providing ensure ensures ensured use uses used using have has had support supports
  supported include includes included including require requires required requirement requirements able capable
  allow allows hold holds held implement implemented deliver enable enabled apply applies
  mandatory desirable essential optional preferred preferable preferably highly recommended ideally expected encouraged invited
  least minimum maximum following yes md`.split(/\s+/),
);

/** Words for one thing. */
const spellings: Readonly<Record<string, string>> = {
  mfa: "multi-factor",
  "2fa": "multi-factor",
  multifactor: "multi-factor",
  "two-factor": "multi-factor",
  sso: "single-sign-on",
  available: "availability",
  encrypted: "encrypt",
  encryption: "encrypt",
  authenticated: "authenticate",
  authentication: "authenticate",
  response: "respond",
  responses: "respond",
  restoration: "restore",
  resolution: "resolve",
  notification: "notify",
  notifications: "notify",
  acknowledgement: "acknowledge",
  acknowledgment: "acknowledge",
  installation: "install",
  deletion: "delete",
  retention: "retain",
};

const word = /[\p{L}\p{N}][\p{L}\p{N}.+/-]*/gu;

/**
 * The words of a text that say what it is about, each once, without endings. Equal words in another order or form
 * give the same set. At most the first eighty words are read.
 */
export const keyWords: (text: string) => ReadonlySet<string> =
  /* @__PURE__ */ remember(readKeyWords);

function readKeyWords(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const written of text.slice(0, 1000).toLowerCase().match(word)?.slice(0, 80) ?? []) {
    const plain = written.replace(/(?<![./+-])[./+-]+$/, "");
    if (plain.length < 2 || empty.has(plain)) continue;
    found.add(stem(spellings[plain] ?? plain));
  }
  return found;
}

function stem(plain: string): string {
  if (plain.length < 5 || /\d|ss$|us$|is$/.test(plain)) return plain;
  if (plain.endsWith("ies")) return `${plain.slice(0, -3)}y`;
  return plain.replace(/(?:([bdgmnprt])\1)?(?:ing|ed|es|s|e)$/, "$1");
}

/** How many members two sets share, as a share of all members. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const member of one) if (other.has(member)) shared++;
  return shared === 0 ? 0 : shared / (one.size + other.size - shared);
}

/** Says whether a set has all members of another one. */
export function holdsAll(whole: ReadonlySet<string>, part: ReadonlySet<string>): boolean {
  for (const member of part) if (!whole.has(member)) return false;
  return true;
}
