import { instrument } from "@bollard/connected-place-sectors";
import { findWords, isTopicId, topic } from "@bollard/uk-procurement/topics";
import type { ProcurementDocument, SectionKind } from "../procurement-document.js";
import { touches } from "../topics/touches.js";
import type { CheckPattern, CheckWords } from "./check-words.js";

/** What a document says: its titles and each statement with the words above its list, and all in one text. */
interface Spoken {
  readonly texts: readonly string[];
  readonly whole: string;
}

/** What stands there only lists or dates what stands elsewhere. What was done counts: it was thought of. */
const unspoken: ReadonlySet<SectionKind | undefined> = /* @__PURE__ */ new Set([
  "contents",
  "history",
] as const);

const spokenIn = /* @__PURE__ */ new WeakMap<ProcurementDocument, Spoken>();

/** Whether a check has anything to look for in a document, and nobody in it speaks of that. */
export function leavesOpen(document: ProcurementDocument, check: CheckWords): boolean {
  if (check.about && !says(document, check.about)) return false;
  return !speaksOf(document, check);
}

function speaksOf(document: ProcurementDocument, check: CheckWords): boolean {
  const { topics = [], names = [], patterns = [], questions } = check;
  return (
    topics.some((id) => touches(document, topic(id))) ||
    names.some((id) => isNamed(document, instrument(id).recognisedBy)) ||
    patterns.some((pattern) => says(document, pattern)) ||
    (questions === true && asksBidders(document))
  );
}

function isNamed(document: ProcurementDocument, pattern: CheckPattern | undefined): boolean {
  return pattern !== undefined && says(document, pattern);
}

/** Whether some statement fits a pattern; one look at the whole text spares most of them. */
function says(document: ProcurementDocument, pattern: CheckPattern): boolean {
  const { texts, whole } = spokenOf(document);
  if (!pattern.says.test(whole) || pattern.near?.test(whole) === false) return false;
  return texts.some((text) => findWords(pattern, text) !== undefined);
}

/** Whether a bidder is asked something about security. */
function asksBidders({ statements }: ProcurementDocument): boolean {
  return statements.some(
    ({ modality, topics }) =>
      modality === "question" && topics.some((mention) => isTopicId(mention.topic)),
  );
}

function spokenOf(document: ProcurementDocument): Spoken {
  const known = spokenIn.get(document);
  if (known) return known;
  const { sections, statements } = document;
  const isSpoken = (section: number) => !unspoken.has(sections[section]?.kind);
  const titles = sections.map(({ title }) => title).filter((title) => title !== "");
  const said = statements
    .filter(({ section }) => isSpoken(section))
    .map(({ text, lead = "" }) => (lead === "" ? text : `${lead} ${text}`));
  const texts = [...titles, ...said];
  const made = { texts, whole: texts.join("\n") };
  spokenIn.set(document, made);
  return made;
}
