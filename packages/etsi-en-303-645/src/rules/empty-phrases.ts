const longestEmptyText = 120;

const thing =
  "(?:the |this |our )?(?:device|product|dut|unit|provision|requirement|standard|clause)";

// Each works on text in lower case whose punctuation became single spaces: "N/A." is "n a".
const phrases: readonly string[] = [
  // A bare answer.
  "y|yes|yes it (?:is|does|has)|n|no|ok|okay|true|false|done|x+|checked|agreed|n ?a",
  "none|nil|null|nothing|unknown|no (?:reason|comment|detail|details|information)",
  // The answer over again.
  `(?:(?:we|it|this|${thing}) )?(?:is |are |was |has been |have been )?(?:fully |already )?` +
    "(?:supported|supports|implemented|implements|compliant|complies|comply|conforms|conform|" +
    "conformant|conforming|fulfilled|fulfils|met|meets|satisfied|satisfies|passed|pass|provided|" +
    `available|covered|in compliance|in conformity)(?: (?:with |by |for |on )?(?:it|${thing}))?`,
  "(?:(?:we|it|this) )?(?:is |are )?not (?:yet )?(?:supported|implemented|applicable|relevant|" +
    `required|needed|done|fulfilled|met|compliant|possible)(?: (?:to|for|by|on|with) ${thing})?`,
  `(?:it |this |${thing} )?(?:does|do) not apply|out of scope`,
  `as required|(?:as per|as per the|per|according to) ${thing}|compliance|conformity`,
  // A pointer to nowhere.
  "(?:see|as|same as|refer to|like) (?:above|below|before|previous|previous answer|next)",
  "ditto|same|idem|see (?:detail|details|other|others)",
  // A placeholder.
  "tb[acd]|to ?do|fixme|wip|pending|placeholder|draft|later|coming soon|under review",
  "(?:work )?in progress|insert (?:text|detail|details)(?: here)?|fill in|test|text|asdf",
  "to be (?:done|defined|determined|decided|confirmed|completed|added|written|answered|" +
    "provided|filled|filled in|advised|announced|specified|clarified|checked|discussed)",
];

const onlyPhrases = (alternatives: readonly string[]) => {
  const one = `(?:${alternatives.join("|")})`;
  return new RegExp(`^${one}(?: ${one})*$`);
};

const empty = /* @__PURE__ */ onlyPhrases(phrases);

const toEvidence =
  /^(?:(?:please )?(?:see|refer to)(?: the)? )?(?:evidence|attached|attachments?|annex|appendix|documents?|documentation)$/;

/**
 * Says whether a text carries no information of its own: punctuation, a bare or repeated answer,
 * a pointer to nowhere, or a placeholder, in English. A text that says anything besides is left
 * alone, and so is every long one.
 */
export function saysNothing(text: string): boolean {
  const words = wordsOf(text);
  return words !== undefined && (words === "" || empty.test(words) || isFiller(words));
}

/** Says whether a text does nothing but point at evidence, such as `See attached.` */
export function pointsAtEvidence(text: string): boolean {
  return toEvidence.test(wordsOf(text) ?? "");
}

function isFiller(words: string): boolean {
  return words.startsWith("lorem ipsum");
}

/** The words of a short text in lower case, one space apart; `undefined` for a long text. */
function wordsOf(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed.length > longestEmptyText) return undefined;
  return trimmed
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
