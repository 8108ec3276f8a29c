import type { UnknownMention } from "../verdict.js";

type Found = Omit<UnknownMention, "list" | "index">;

const ownDesign =
  /\b(?:custom|proprietary|home-?grown|home-?made|home-?brew(?:ed)?|in-house|self-(?:developed|designed|made)|bespoke|secret|undisclosed|non-?standard|vendor-specific)[ -](?:[a-z0-9-]{1,20}[ -]){0,2}?(?:encryption|encrypted|cipher|ciphers|cryptography|cryptographic|crypto|algorithm|algorithms|hash|hashing|scrambling|obfuscation|xor)\b/giu;

const xor =
  /\bXOR(?:-|ed | )(?:cipher|encryption|encrypted|encrypt|obfuscation|obfuscated|scrambl\w{1,4}|with (?:a |the )?(?:static |fixed |secret )?key)\b/giu;

const claim =
  /\b(?:military|bank|enterprise|industry|government)(?:-| )(?:grade|standard|level|strength)(?: |-)(?:[a-z0-9-]{1,15} )?(?:encryption|security|cryptography|cipher)\b/giu;

const namedCipher =
  /\b([A-Z][A-Za-z]{0,20}[A-Z0-9][A-Za-z0-9-]{0,20}) (?:stream |block )?(?:cipher|encryption algorithm|hash algorithm|hash function|key exchange)\b/gu;

const questions = {
  "own-design":
    "Who has examined this cryptography, and why is none of the published mechanisms used?",
  claim: "Which algorithm, mode and key size is meant?",
  "not-in-catalogue": "What is this, and which catalogue or evidence supports it?",
  "not-judged": "The catalogue has no judgement of this use. Which evidence supports it?",
  "says-too-little": "Which version or algorithm is meant?",
} as const satisfies Record<UnknownMention["reason"], string>;

/** The question that goes with a reason. */
export function questionOf(reason: UnknownMention["reason"]): string {
  return questions[reason];
}

const denial =
  /\b(?:no|not|never|without|avoids?|instead of|rather than|nor|neither)\b[^.;,:]{0,30}$/iu;

/** Finds words that sound like cryptography and name nothing that is known. */
export function findUnknownWords(text: string): readonly Found[] {
  const patterns = [
    ["own-design", ownDesign],
    ["own-design", xor],
    ["claim", claim],
    ["not-in-catalogue", namedCipher],
  ] as const;
  return patterns.flatMap(([reason, pattern]) =>
    [...text.matchAll(pattern)]
      .filter(({ index }) => !denial.test(text.slice(Math.max(0, index - 50), index)))
      .map(({ 0: quote, 1: name, index }): Found => {
        const shown = name ?? quote;
        const end = index + shown.length;
        return { quote: shown, start: index, end, reason, question: questions[reason] };
      }),
  );
}
