import {
  isCommunity,
  isFilledIn,
  isMixture,
  isRandom,
  isStrong,
  looksMade,
  looksMadeInCell,
} from "./made-secret.js";

/** What kind of secret stands in a text. */
export type SecretKind = "private-key" | "token" | "password";

/** A way to write a secret. */
export interface SecretShape {
  readonly kind: SecretKind;
  /** What it looks like, such as `an access key of Amazon Web Services`. */
  readonly name: string;
  /** The secret is the group `secret`; without one, the whole match. */
  readonly says: RegExp;
  readonly accepts?: (secret: string, text: string, end: number) => boolean;
}

/** The words that lead to a password. */
const label =
  "(?:pass(?:word|wd|code|phrase)|pwd?|(?:pre-?shared|wi-?fi|network|WPA2?) ?(?:key|password|passphrase)|PSK)";
const labelOrPin = `(?:${label}|PIN(?: code)?)`;
const user = "(?:user ?(?:name|id)?|log-?in(?: name)?|account|ID)";
/** A password, without the quotes around it. */
const word = String.raw`[^\s,;|"'“”‘’\x60]`;
const open = String.raw`["'“‘\x60]?`;
const close = String.raw`["'”’\x60]?`;

export const secretShapes: readonly SecretShape[] = [
  {
    kind: "private-key",
    name: "a private key",
    says: /-----BEGIN (?:[A-Z0-9]{2,10} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g,
  },
  {
    kind: "token",
    name: "an access key of Amazon Web Services",
    says: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g,
    accepts: isRandom(2.8),
  },
  {
    kind: "token",
    name: "a token of GitHub",
    says: /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{40,90})\b/g,
    accepts: isRandom(3),
  },
  {
    kind: "token",
    name: "a token of GitLab",
    says: /\bglpat-[A-Za-z0-9_-]{20}\b/g,
    accepts: isRandom(3),
  },
  {
    kind: "token",
    name: "a token of Slack",
    says: /\bxox[abprs]-[0-9A-Za-z-]{20,80}/g,
    accepts: isRandom(3),
  },
  {
    kind: "token",
    name: "an API key of Google",
    says: /\bAIza[0-9A-Za-z_-]{35}/g,
    accepts: isRandom(3),
  },
  {
    kind: "token",
    name: "a secret key of Stripe",
    says: /\b[rs]k_live_[0-9A-Za-z]{16,60}/g,
    accepts: isRandom(3),
  },
  {
    kind: "token",
    name: "a JSON Web Token",
    says: /(?<![\w.-])eyJ[A-Za-z0-9_-]{10,400}\.eyJ[A-Za-z0-9_-]{10,400}/g,
  },
  {
    kind: "password",
    name: "a password in an address",
    says: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/]{0,64}:(?<secret>[^\s:@/]{3,64})@[\w.-]+/gi,
    accepts: (secret) => isFilledIn(secret) && !/^(?:pass(?:word|wd)?|pwd|pw)$/i.test(secret),
  },
  {
    kind: "password",
    name: "a user name with its password",
    says: /\bAuthorization["']?:\s{0,3}["']?Basic\s{1,3}(?<secret>[A-Za-z0-9+/]{12,200})/gi,
    accepts: isRandom(2.8),
  },
  {
    kind: "token",
    name: "a key",
    says: /(?<![A-Za-z])(?:api[ _-]?key|access[ _-]?key|secret[ _-]?(?:access[ _-]?)?key|client[ _-]?secret|auth(?:entication)?[ _-]?token|bearer|(?:shared )?access[ _-]?token|AccountKey|SharedAccessKey)\b["'”]?\s{0,3}(?:[:=]|\bis\b)?\s{0,3}["'“]?(?<secret>[A-Za-z0-9+/_=.-]{20,200})/gi,
    accepts: isRandom(3.5),
  },
  {
    kind: "password",
    name: "the community string of a device",
    says: /\b(?:snmp-server community|(?:snmp(?:v[12]c?)? )?community (?:strings?|names?)(?: (?:is|are)|\s{0,3}[:=|]))\s{1,3}["'“‘`]?(?<secret>[^\s,;|"'“”‘’`]{4,64})/gi,
    accepts: isCommunity,
  },
  {
    kind: "password",
    name: "a password of a network device",
    says: /\b(?:enable|username [\w.-]{1,40}(?: privilege \d{1,2})?) (?:secret|password) (?:[0-9] )?(?<secret>[^\s,;|"'“”‘’`]{4,64})/gi,
    accepts: looksMade,
  },
  {
    kind: "password",
    name: "a user name with its password",
    says: new RegExp(
      String.raw`\b${user}\s{0,3}(?:[:=]|\bis\b)\s{0,3}${open}[^\s,;/|"'“”‘’\x60]{1,64}${close}\s{0,3}(?:[,;/|(]|\band\b|\bwith\b)?\s{0,3}(?:the )?${labelOrPin}\s{0,3}(?:[:=]|\bis\b)?\s{0,3}${open}(?<secret>${word}{3,64})`,
      "gi",
    ),
    accepts: isFilledIn,
  },
  {
    kind: "password",
    name: "a user name with its password",
    says: new RegExp(
      String.raw`\b${user}\s{1,3}${open}[\w.@-]{2,40}${close},?\s{1,3}(?:and|with)\s{1,3}(?:the |a |its )?(?:default )?${labelOrPin}\s{1,3}${open}(?<secret>${word}{4,64})`,
      "gi",
    ),
    accepts: looksMade,
  },
  {
    kind: "password",
    name: "a user name with its password",
    says: /\b(?:log-?in|credentials|default (?:log-?in|account|credentials))\s{0,3}(?:[:=]|\bis\b|\bare\b)\s{0,3}["'“‘`]?(?:admin\w*|root|user|guest|operator|service|engineer|installer)["'”’`]?(?:\s{0,3}\/\s{0,3}|:)["'“‘`]?(?<secret>[^\s,;|"'“”‘’`]{3,64})/gi,
    accepts: (secret) =>
      looksMade(secret) || /^(?:user|operator|service|engineer|installer)[.)]?$/i.test(secret),
  },
  {
    kind: "password",
    name: "a user name with its password",
    says: /\b(?:log[- ]?ins?|logged in|credentials?|passwords?)(?: details)?(?::| (?:is|are|as|with|using|of|by|to be))?\s{1,3}["'“‘`(]{0,2}[A-Za-z][\w.-]{1,39}["'”’`]?\s{0,3}[/:]\s{0,3}["'“‘`]?(?<secret>[^\s,;|/"'“”‘’`()]{5,64})/gi,
    accepts: isStrong,
  },
  {
    kind: "password",
    name: "a password",
    says: new RegExp(
      String.raw`(?<![A-Za-z])(?:${label}|(?<=_)pass)["'”]?\s{0,3}(?:[:=]|\bis(?: set to| now)?\b|\bwas (?:set|changed) to\b)\s{0,3}${open}(?<secret>${word}{4,64})`,
      "gi",
    ),
    accepts: isPasswordAlone,
  },
  {
    kind: "password",
    name: "a PIN",
    says: /\bPIN(?: [Cc]ode)?\s{0,3}(?:[:=|]|\bis\b)\s{0,3}["'“‘`]?(?<secret>\d{4,12})\b/g,
    accepts: isPasswordAlone,
  },
  {
    kind: "password",
    name: "a password",
    says: new RegExp(
      String.raw`\b${label}s?\s{1,3}["'“‘\x60](?<secret>${word}{5,64})["'”’\x60]`,
      "gi",
    ),
    accepts: looksMade,
  },
  {
    kind: "password",
    name: "a password",
    says: new RegExp(
      String.raw`(?<![A-Za-z])(?:[\w-]{1,20} )?${label}\s{0,3}\|\s{0,3}${open}(?<secret>${word}{5,64})(?=${close}\s{0,3}(?:\||$))`,
      "gi",
    ),
    accepts: looksMadeInCell,
  },
  {
    kind: "password",
    name: "a password",
    says: new RegExp(
      String.raw`\b(?:the|its|our|a|with|new|old|default|use) (?:[\w-]{1,20} )?${label}\s{1,3}(?<secret>${word}{6,64})`,
      "gi",
    ),
    accepts: isStrong,
  },
];

/** A word behind `password:` is one where it looks like one, and where nothing follows that explains it. */
function isPasswordAlone(secret: string, text: string, end: number): boolean {
  if (!looksMade(secret)) return false;
  if (/[.)]$/.test(secret) || isMixture(secret)) return true;
  return /^["'”’`]?\s*(?:$|[.,;)}|/(]|#|(?:for|on|and|to|at|in|since|until)\b)/.test(
    text.slice(end, end + 200),
  );
}
