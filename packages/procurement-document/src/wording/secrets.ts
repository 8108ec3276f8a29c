/** What kind of secret stands in a text. */
export type SecretKind = "private-key" | "token" | "password";

/** A secret that stands in a text in clear. */
export interface Secret {
  readonly kind: SecretKind;
  /** What it looks like, such as `an access key of Amazon Web Services`. */
  readonly name: string;
  /** The words that lead to it with its first four characters: enough to find the place, and no more. */
  readonly quote: string;
  /** Its first four characters with an ellipsis. */
  readonly masked: string;
}

interface Shape {
  readonly kind: SecretKind;
  readonly name: string;
  /** The secret is the group `secret`; without one, the whole match. */
  readonly says: RegExp;
  readonly accepts?: (secret: string, text: string, end: number) => boolean;
}

const label =
  "(?:pass(?:word|code|phrase)|pwd|PIN(?: code)?|(?:pre-?shared|wi-?fi|network|WPA2?) ?(?:key|password|passphrase)|PSK)";
const user = "(?:user ?(?:name|id)?|log-?in(?: name)?|account|ID)";

const shapes: readonly Shape[] = [
  {
    kind: "private-key",
    name: "a private key",
    says: /-----BEGIN (?:[A-Z0-9]{2,10} ){0,3}PRIVATE KEY(?: BLOCK)?-----/,
  },
  {
    kind: "token",
    name: "an access key of Amazon Web Services",
    says: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/,
    accepts: isRandom(2.8),
  },
  {
    kind: "token",
    name: "a token of GitHub",
    says: /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{40,90})\b/,
    accepts: isRandom(3),
  },
  {
    kind: "token",
    name: "a token of GitLab",
    says: /\bglpat-[A-Za-z0-9_-]{20}\b/,
    accepts: isRandom(3),
  },
  {
    kind: "token",
    name: "a token of Slack",
    says: /\bxox[abprs]-[0-9A-Za-z-]{20,80}/,
    accepts: isRandom(3),
  },
  {
    kind: "token",
    name: "an API key of Google",
    says: /\bAIza[0-9A-Za-z_-]{35}/,
    accepts: isRandom(3),
  },
  {
    kind: "token",
    name: "a secret key of Stripe",
    says: /\b[rs]k_live_[0-9A-Za-z]{16,60}/,
    accepts: isRandom(3),
  },
  {
    kind: "token",
    name: "a JSON Web Token",
    says: /(?<![\w.-])eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{10,1000}/,
  },
  {
    kind: "password",
    name: "a password in an address",
    says: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/]{1,64}:(?<secret>[^\s:@/]{3,64})@[\w.-]+/i,
    accepts: isFilledIn,
  },
  {
    kind: "token",
    name: "a key",
    says: /\b(?:api[ _-]?key|access[ _-]?key|secret[ _-]?(?:access )?key|client[ _-]?secret|auth(?:entication)?[ _-]?token|bearer|(?:shared )?access[ _-]?token|AccountKey|SharedAccessKey)\b["'”]?\s{0,3}(?:[:=]|\bis\b)?\s{0,3}["'“]?(?<secret>[A-Za-z0-9+/_=.-]{20,200})/i,
    accepts: isRandom(3.5),
  },
  {
    kind: "password",
    name: "a user name with its password",
    says: new RegExp(
      String.raw`\b${user}\s{0,3}(?:[:=]|\bis\b)\s{0,3}["'“‘\x60]?[^\s,;/|"'“”‘’\x60]{1,64}["'”’\x60]?\s{0,3}(?:[,;/|(]|\band\b|\bwith\b)?\s{0,3}(?:the )?${label}\s{0,3}(?:[:=]|\bis\b)?\s{0,3}["'“‘\x60]?(?<secret>[^\s,;|"'“”‘’\x60]{3,64})`,
      "i",
    ),
    accepts: isFilledIn,
  },
  {
    kind: "password",
    name: "a user name with its password",
    says: new RegExp(
      String.raw`\b${user}\s{1,3}["'“‘\x60]?[\w.@-]{2,40}["'”’\x60]?,?\s{1,3}(?:and|with)\s{1,3}(?:the |a |its )?(?:default )?${label}\s{1,3}["'“‘\x60]?(?<secret>[^\s,;|"'“”‘’\x60]{4,64})`,
      "i",
    ),
    accepts: (secret) => !blank.test(secret) && looksMade(secret),
  },
  {
    kind: "password",
    name: "a user name with its password",
    says: /\b(?:log-?in|credentials|default (?:log-?in|account|credentials))\s{0,3}(?:[:=]|\bis\b|\bare\b)\s{0,3}["'“‘`]?(?:admin\w*|root|user|guest|operator|service|engineer|installer)["'”’`]?\s{0,3}[/:]\s{0,3}["'“‘`]?(?<secret>[^\s,;|"'“”‘’`]{3,64})/i,
    accepts: isFilledIn,
  },
  {
    kind: "password",
    name: "a password",
    says: new RegExp(
      String.raw`\b${label}\s{0,3}(?:[:=]|\bis(?: set to)?\b)\s{0,3}["'“‘\x60]?(?<secret>[^\s,;|"'“”‘’\x60]{4,64})`,
      "i",
    ),
    accepts: isPasswordAlone,
  },
];

const prefilter =
  /PRIVATE KEY|AKIA|ASIA|gh[pousr]_|github_pat|glpat-|xox[abprs]-|AIza|k_live_|eyJ|:\/\/|key|secret|token|bearer|pass|pwd|\bPIN\b|PSK|log-?in|credential/i;
const made =
  /\b(?:e\.g|for example|for instance|(?<![.@/-])example(?!\.\w)|sample|dummy|placeholder|fictitious|illustrat\w+|meeting|conference|dial-?in|webex|zoom|(?:microsoft|ms) teams|webinar)\b/i;
const blank =
  /^(?:[<[{(].*|x{3,}|\*{2,}|\.{2,}|_{2,}|…+|-+|tb[acd]|n\/?a|your\w*|required|none|unique|must|shall|should|protected|policy|reset|management|minimum|changed|hashed|encrypted|stored|to|not|be|the|a|an|as|of|for|that|known|only|case|complex|length|\$\{.*|%\w+%|redacted|hidden|secret|different|never|same|set|and|or|with|is|are|will|may|valid|expired|disabled|enabled)[.)]?$/i;

/** Finds secrets that stand in a text in clear, one at most for each way to write them. */
export function findSecrets(whole: string): readonly Secret[] {
  const text = whole.slice(0, 20_000);
  if (!prefilter.test(text) || made.test(text)) return [];
  const found: Secret[] = [];
  for (const { kind, name, says, accepts } of shapes) {
    const match = says.exec(text);
    if (!match) continue;
    const secret = match.groups?.["secret"] ?? match[0];
    const end = match.index + match[0].length;
    if (accepts && !accepts(secret, text, end)) continue;
    if (kind === "password" && found.some((one) => one.kind === "password")) continue;
    found.push({ kind, name, ...shown(match, secret, kind) });
  }
  return found;
}

function shown(match: RegExpExecArray, secret: string, kind: SecretKind) {
  if (kind === "private-key") return { quote: secret, masked: "-----BEGIN …" };
  const begin = match[0].length - secret.length;
  const first = secret.slice(0, 4);
  return { quote: match[0].slice(0, Math.max(0, begin)) + first, masked: `${first}…` };
}

/** Letters as a generator makes them: mixed, and with so many bits for each. */
function isRandom(bits: number): (secret: string) => boolean {
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

function isFilledIn(secret: string): boolean {
  return !blank.test(secret);
}

/** A word behind `password:` is one where it looks like one, and where nothing follows that explains it. */
function isPasswordAlone(secret: string, text: string, end: number): boolean {
  if (blank.test(secret) || !looksMade(secret)) return false;
  return /^["'”’`]?\s*(?:$|[.,;)|]|(?:for|on|and|to|at)\b)/.test(text.slice(end));
}

/** Well known, or with digits or signs among its letters, and no name of a standard. */
function looksMade(secret: string): boolean {
  const word = secret.replace(/[.)]{1,5}$/, "");
  const isKnown = /^(?:admin\w*|root|password\w*|guest|letmein|changeme|default|\d{4,12})$/i.test(
    word,
  );
  const isStandard = /^(?:AES|SHA|TLS|ISO|NIST|IEC|RFC|FIPS|PBKDF|SP)\W?\d/i.test(word);
  const isMixed = /\d/.test(word) && /[A-Za-z]/.test(word) && !isStandard;
  return isKnown || isMixed || (/[A-Za-z][!@#$%^&*?]/.test(word) && word.length >= 6);
}
