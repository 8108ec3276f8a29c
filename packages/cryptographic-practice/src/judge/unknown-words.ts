import type { UnknownMention } from "../verdict.js";

type Found = Omit<UnknownMention, "list" | "index">;

const ownDesign =
  /\b(?:custom|proprietary|own|home-?grown|home-?made|home-?brew(?:ed)?|in-house|self-(?:developed|designed|made)|bespoke|non-?standard|vendor-specific)[ -](?:[a-z0-9-]{1,20}[ -]){0,2}?(?:encryption|ciphers?|crypto(?:graphy|graphic)?|scrambling|obfuscation|xor(?: (?:cipher|encryption))?)\b(?! (?:keys?|passwords?|material|certificates?|parameters?|settings?|credentials?|identit))/giu;

const xor =
  /\bXOR(?:-|ed | )(?:cipher|encrypt(?:ion|ed)?|obfuscat(?:ion|ed)|with (?:[a-z]{1,10} ){0,3}(?:key|number|mask|constant|pattern|id|address))\b/giu;

const claim =
  /\b(?:military|bank|enterprise|industry|government)(?:-| )(?:grade|standard|level|strength)(?: |-)(?:[a-z0-9-]{1,15} )?(?:encryption|security|cryptography|cipher)\b/giu;

const namedCipher =
  /\b([A-Z][A-Za-z]{0,20}[A-Z0-9][A-Za-z0-9-]{0,20}) (?:stream |block )?(?:cipher|encryption algorithm|hash algorithm|hash function)\b/gu;

const questions = {
  "own-design":
    "Who has examined this cryptography, and why is none of the published mechanisms used?",
  claim: "Which algorithm, mode and key size is meant?",
  "not-in-catalogue": "What is this, and which catalogue or evidence supports it?",
  "not-judged": "The catalogue has no judgement of this use. Which evidence supports it?",
  "says-too-little": "Which version, algorithm or use is meant?",
} as const satisfies Record<UnknownMention["reason"], string>;

/** The question that goes with a reason. */
export function questionOf(reason: UnknownMention["reason"]): string {
  return questions[reason];
}

const denial =
  /\b(?:no|not|never|without|avoids?|instead of|rather than|nor|neither|any)\b[^.;,:]{0,30}$/iu;

/** Finds words that sound like cryptography and name nothing that is known, in order and apart. */
export function findUnknownWords(text: string): readonly Found[] {
  const patterns = [
    ["own-design", ownDesign],
    ["own-design", xor],
    ["claim", claim],
    ["not-in-catalogue", namedCipher],
  ] as const;
  const found = patterns.flatMap(([reason, pattern]) => findWords(text, reason, pattern));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}

function findWords(
  text: string,
  reason: UnknownMention["reason"],
  pattern: RegExp,
): readonly Found[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: whole, 1: name, index }): readonly Found[] => {
    if (denial.test(text.slice(Math.max(0, index - 50), index))) return [];
    const quote = name ?? whole;
    return [
      { quote, start: index, end: index + quote.length, reason, question: questions[reason] },
    ];
  });
}
