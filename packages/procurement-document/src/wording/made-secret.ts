/** What stands where a password would: a place to fill in, a word of a rule on passwords, a variable. */
const blank =
  /^(?:[<[{(].*|\$.*|x{3,}|\*{2,}|\.{2,}|_{2,}|•{2,}|…+|-+|tb[acd]|n\/?a|your\w*|required|none|unique|must|shall|should|protected|policy|reset|management|minimum|changed|hashed|encrypted|stored|to|not|be|the|a|an|as|of|for|that|known|only|case|complex|length|%\w+%|redacted|hidden|secret|different|never|same|set|and|or|with|is|are|will|may|valid|expired|disabled|enabled|(?:process\.env|os\.environ|env\.|vault[:./]|secrets?\.|lookup\().*)[.)]?$/i;
/** Letters with digits that are no password: sizes, standards, places in the document, dates. */
const explained =
  /^(?:\d{1,3}[- ]?(?:char|digit|letter|symbol|word|day|week|month|year|hour|bit|min)|(?:annex|appendix|section|clause|schedule|table|lot|item|part|req)[-. ]?\w?\d|\d{4}-\d\d-\d\d|(?:AES|SHA|TLS|ISO|NIST|IEC|RFC|FIPS|PBKDF|SP|EN|BS|OAuth|SAML|LDAPv|FIDO|WPA|SNMPv|MD|Argon|bcrypt|base|UTF|Office)\W?\d)/i;
const known = /^(?:admin\w*|root|password\w*|guest|letmein|change-?me|default|\d{4,12})$/i;
/** A secret that says itself that it is none. */
const toldMade = /example|placeholder|dummy|sample|redact|your[-_]|insert|xxxx/i;
/** The number of a requirement, as it stands in the next column. */
const numbered = /^[A-Z]{1,6}[-._]?\d{1,4}(?:[.-]\d{1,4}){0,3}[a-z]?$/;

/** Says whether a place for a password is filled in with one. */
export function isFilledIn(secret: string): boolean {
  return !blank.test(secret) && !toldMade.test(secret);
}

/** Says whether a word looks like a password: well known, or with digits or signs among its letters. */
export function looksMade(secret: string): boolean {
  const word = secret.replace(/[.)]{1,5}$/, "");
  if (!isFilledIn(word) || explained.test(word)) return false;
  const isMixed = /\d/.test(word) && /[A-Za-z]/.test(word);
  return known.test(word) || isMixed || (/[A-Za-z][!@#$%^&*?]/.test(word) && word.length >= 6);
}

/** As `looksMade`, for what stands in a cell of its own, where a number of a requirement may stand as well. */
export function looksMadeInCell(secret: string): boolean {
  return looksMade(secret) && !numbered.test(secret);
}

/** Says whether a password is one of those that everybody knows and that stand in for a real one. */
export function isStandIn(secret: string): boolean {
  return /^(?:change-?me|default|password\d{0,4}|admin\w*|root|guest)[.)]?$/i.test(secret);
}

/** Digits among letters, as no word and no name has them. */
export function isMixture(secret: string): boolean {
  return secret.length >= 8 && /[A-Z]/.test(secret) && /[a-z]\d{2,6}[a-z]/.test(secret);
}

/** The names that every device has from the factory are no secret, and words of a sentence are no name. */
export function isCommunity(secret: string): boolean {
  const word = secret.replace(/[.)]{1,5}$/, "");
  if (/^(?:public|private)$/i.test(word) || !isFilledIn(word)) return false;
  return /\d|[a-z][A-Z]|\w[-_!@#$%^&*?]\w/.test(word);
}

/** Looks like a password and like nothing else: letters with a digit and a sign that no name has. */
export function isStrong(secret: string): boolean {
  return [/[A-Za-z]/, /\d/, /[!@#$%^&*?]/].every((one) => one.test(secret)) && looksMade(secret);
}

/** Letters as a generator makes them: mixed, and with so many bits for each. */
export function isRandom(bits: number): (secret: string) => boolean {
  return (secret) =>
    /\d/.test(secret) &&
    /[A-Za-z]/.test(secret) &&
    !/x{4}|example|0{6}|1234567/i.test(secret) &&
    entropyOf(secret) >= bits;
}

/** Shannon's entropy of a text, in bits a character. */
function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const shares = [...counts.values()].map((count) => count / text.length);
  return -shares.reduce((sum, share) => sum + share * Math.log2(share), 0);
}
