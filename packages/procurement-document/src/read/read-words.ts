import { type FoundReference, findReferences } from "../references/find-references.js";
import type { Actor, Modality, Rank, TopicMention } from "../statement.js";
import { topicsOf } from "../topics/topics-of.js";
import type { Value } from "../value.js";
import { findValues } from "../values/find-values.js";
import { rememberWithLead } from "../words/remember.js";
import { actorOf } from "./actor.js";
import { modalityOf, rankOf } from "./modality.js";

/** What a statement says by its words, wherever it stands. */
export interface ReadWords {
  /** The same object for equal texts, so that to find what is known of one takes no comparison of letters. */
  readonly text: string;
  readonly modality: Modality;
  /** The rank that a mark at its end gives. */
  readonly rank: Rank | undefined;
  readonly actor: Actor | undefined;
  readonly topics: readonly TopicMention[];
  readonly values: readonly Value[];
  readonly references: readonly FoundReference[];
}

/** What a single statement fixes, it fixes in its first tens of thousands of letters. */
const longest = 50_000;

/** Reads the words of a statement and those above its list; `undefined` for words without a letter. */
export const readWords: (text: string, lead: string) => ReadWords | undefined =
  /* @__PURE__ */ rememberWithLead((text, lead) => {
    if (!/\p{L}/u.test(text)) return undefined;
    // An item that goes on with the sentence above speaks of whom that sentence does.
    const goesOn = lead !== "" && /^\p{Ll}/u.test(text);
    return {
      text,
      modality: modalityOf(text, lead),
      rank: /[)\]]$/.test(text)
        ? rankOf(/[([][A-Za-z ]{1,12}[)\]]$/.exec(text)?.[0] ?? "")
        : undefined,
      actor: (goesOn ? actorOf(lead) : undefined) ?? actorOf(text, lead),
      topics: topicsOf(text, lead),
      values: findValues(text.slice(0, longest)),
      references: findReferences(text),
    };
  });
