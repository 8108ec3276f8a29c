import { citeLabel, type FoundItem, frameworks } from "@bollard/linter";
import { findReferences } from "@bollard/procurement-document";
import { policyNotes, supersededReferences } from "@bollard/uk-procurement";
import { citableItems } from "./cited-items.js";
import { citedName } from "./cited-name.js";

/** A citation ready to be written. */
export interface CitableText {
  readonly text: string;
  /** The title of what it cites, or what it is cited instead of. */
  readonly detail: string;
  /** The beginnings of words by which people look for it, the text itself among them. */
  readonly spellings: readonly string[];
  readonly found?: FoundItem;
}

let all: readonly CitableText[] | undefined;

/** Every citation that Bollard can write: standards in their editions, policy notes in use, law, and what replaced something. */
export function citableTexts(): readonly CitableText[] {
  if (all !== undefined) return all;
  const seen = new Set<string>();
  const found = [...standards(), ...notes(), ...acts(), ...items(), ...replacements()];
  all = found.filter(({ text }) => !seen.has(text) && seen.add(text));
  return all;
}

/** The newest edition first. */
function standards(): readonly CitableText[] {
  return frameworks.toReversed().flatMap(({ label, title, published }) => {
    const [named] = findReferences(label);
    if (named?.start !== 0 || named.edition === undefined) return [];
    const text = `${citedName(named)} (${published})`;
    return [{ text, detail: title, spellings: [text, text.replace("ETSI ", "")] }];
  });
}

function notes(): readonly CitableText[] {
  return policyNotes()
    .filter(({ status }) => status === "current")
    .map(({ number, title }) => {
      const text = `PPN ${number}`;
      return { text, detail: title, spellings: [text] };
    });
}

/** Acts as a whole, of which only sections are items. */
function acts(): readonly CitableText[] {
  const documents = [...citableItems().keys()];
  return documents
    .filter((document) => /(?: Act \d{4}|GDPR)$/.test(document))
    .map((document) => ({ text: document, detail: "", spellings: [document] }));
}

function items(): readonly CitableText[] {
  return [...citableItems().values()].flat().flatMap(({ framework, item, edition, document }) => {
    const isListed = document.startsWith("PPN") || (edition && document.startsWith("ETSI"));
    if (isListed) return [];
    const text = citeLabel(framework, item);
    const short = /^[A-Z]{2,}/.test(item.id) ? [item.id] : [];
    const found = { framework, item };
    return [{ text, detail: item.title ?? "", spellings: [text, ...short], found }];
  });
}

function replacements(): readonly CitableText[] {
  return supersededReferences().flatMap(({ action, verified, current, superseded }) => {
    if (action !== "replace" || verified === "unchecked") return [];
    const text = current.replace(/ \([^()]*\)$/, "");
    const [only, ...others] = findReferences(text);
    if (only?.text !== text || others.length > 0) return [];
    return [{ text, detail: `instead of ${superseded}`, spellings: [text] }];
  });
}
