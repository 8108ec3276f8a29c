import type { Level, RuleMeta } from "@bollard/model";

const own = (id: string, level: Level, title: string, why: string, fixable = false): RuleMeta => ({
  id,
  level,
  title,
  why,
  cites: [],
  resolution: fixable ? "suggestion" : "person",
});

/** The rules that the linter itself carries out: on text, on shape and on suppressions. */
export const ownRules: readonly RuleMeta[] = [
  own(
    "document/syntax",
    "error",
    "The text can be read",
    "Nothing can be said of a text that cannot be read, so no other rule has looked at this file.",
  ),
  own(
    "document/duplicate-key",
    "error",
    "No name stands twice in one place",
    "Readers keep only one of the two values, and not all of them the same one.",
  ),
  own(
    "document/encoding",
    "error",
    "The file is written in UTF-8",
    "Bytes that are not UTF-8 show as other characters on other machines.",
  ),
  own(
    "document/too-large",
    "error",
    "The file is not too large to read",
    "A specification of this size is most likely another file, and would hold up the editor.",
  ),
  own(
    "document/too-deep",
    "error",
    "Values are not nested too deep",
    "Deep nesting serves no specification and can exhaust the programs that read it.",
  ),
  own(
    "document/alias-expansion",
    "error",
    "YAML aliases do not multiply without end",
    "A small text that grows beyond measure can exhaust the programs that read it.",
  ),
  own(
    "shape/unknown-field",
    "error",
    "Every field is one that the schema knows",
    "A field that the schema does not know is read by no rule: what it says is lost.",
    true,
  ),
  own(
    "shape/missing-field",
    "error",
    "No field is empty or missing where the schema needs it",
    "Without it the part cannot be read, and the rules that need it stay silent.",
  ),
  own(
    "shape/wrong-type",
    "error",
    "Every value has the type that the schema gives it",
    "A value of another type cannot be read, and the rules that need it stay silent.",
    true,
  ),
  own(
    "shape/unknown-value",
    "error",
    "A value from a closed list is one of that list",
    "Only the listed values have a meaning that the rules can read.",
    true,
  ),
  own(
    "shape/wrong-form",
    "error",
    "Dates, periods, addresses and the like are written in their form",
    "What is written in another form cannot be compared, and the rules that need it stay silent.",
  ),
  own(
    "bollard/nothing-claimed",
    "info",
    "A specification claims what it is to be judged against",
    "What is not claimed is not judged, and silence would look like a pass.",
  ),
  own(
    "bollard/suppression-malformed",
    "error",
    "A suppression can be read, and has something to cover",
    "What is accepted, where and until when must be beyond doubt, or a slip of the pen hides faults for ever.",
  ),
  own(
    "bollard/suppression-without-reason",
    "error",
    "A suppression says why",
    "Whoever reviews the file later must be able to see why a finding was accepted. Without a reason the suppression has no effect.",
  ),
  own(
    "bollard/suppression-unknown-rule",
    "error",
    "A suppression names a rule that exists",
    "A suppression of an unknown rule accepts nothing.",
    true,
  ),
  own(
    "bollard/suppression-expired",
    "warning",
    "A suppression has not expired",
    "The finding was accepted until a day that has passed; since then it counts again.",
  ),
  own(
    "bollard/suppression-unused",
    "warning",
    "A suppression accepts a finding that exists",
    "What is left behind after a repair would hide the next fault of the same kind.",
    true,
  ),
  own(
    "bollard/config",
    "error",
    "The configuration can be read and fits its schema",
    "What does not fit has no effect, so the files may not be judged as you intend.",
    true,
  ),
  own(
    "bollard/internal",
    "error",
    "No rule fails",
    "A rule that fails says nothing of this file; the other rules have run.",
  ),
];
