import type { CheckedSubject } from "@bollard/model";
import {
  type KnownResource,
  type PlaybookCheckId,
  type PlaybookResourceId,
  playbook,
  type StridePromptId,
} from "./playbook.js";
import type { PlaybookCheck } from "./resource.js";
import { stride } from "./stride.js";
import type { ElementKind, StrideCategory, StrideLetter, StridePrompt } from "./stride-category.js";

/** A category of this package. */
export type KnownCategory = StrideCategory<StridePromptId, PlaybookCheckId>;

/** A prompt together with the category that it asks about. */
export interface PromptInCategory {
  readonly category: KnownCategory;
  readonly prompt: StridePrompt<StridePromptId>;
  /** Where the element can suffer the threat only in a certain case: the case. */
  readonly onlyWhere?: string;
}

const categories: () => readonly KnownCategory[] = stride;

/** The resource of that id. Throws a `RangeError` for an id that types did not check. */
export function playbookResource(id: PlaybookResourceId): KnownResource {
  const found = playbook.items.find((one) => one.id === id);
  if (!found) throw new RangeError(`The playbook has no resource ${id}`);
  return found;
}

/** Says whether a text is the id of a resource, exactly as printed. */
export function isPlaybookResourceId(text: string): text is PlaybookResourceId {
  return playbook.items.some(({ id }) => id === text);
}

/** The category of that letter. Throws a `RangeError` for a letter that types did not check. */
export function strideCategory(letter: StrideLetter): KnownCategory {
  const found = categories().find((one) => one.letter === letter);
  if (!found) throw new RangeError(`STRIDE has no category ${letter}`);
  return found;
}

/** What to ask of an element of a model, category by category. */
export function promptsFor(kind: ElementKind): readonly PromptInCategory[] {
  return categories().flatMap((category) => {
    const onlyWhere = category.onlyWhere?.[kind];
    return category.prompts
      .filter(({ elements }) => elements.includes(kind))
      .map((prompt) => ({ category, prompt, ...(onlyWhere && { onlyWhere }) }));
  });
}

/**
 * What is looked for because of a resource, in subjects of one kind or in all; of the threat analysis with the
 * checks of its categories, and of a resource that shares the checks of another with those.
 */
export function checksOf(
  id: PlaybookResourceId,
  subject?: CheckedSubject,
): readonly PlaybookCheck<PlaybookCheckId>[] {
  const { checks, sharesChecksOf } = playbookResource(id);
  const shared = playbook.items.find((one) => one.id === sharesChecksOf)?.checks ?? [];
  const ofCategories = id === "scp-stride" ? categories().flatMap((one) => one.checks) : [];
  const all = [...checks, ...shared, ...ofCategories];
  return subject === undefined ? all : all.filter((check) => check.subject === subject);
}
