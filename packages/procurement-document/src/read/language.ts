import type { Language } from "../procurement-document.js";

const english = /\b(?:the|and|of|to|in|for|shall|with|that|is|be|by|on|or)\b/gi;
const others =
  /(?:^|[^\p{L}])(?:der|die|das|und|für|nicht|mit|werden|le|les|des|et|pour|dans|est|que|el|los|las|para|con|una|het|een|van|voor|och|att|som|för|och|yn|ar|gan|wedi|mae|che|della|per|sono|não|uma|dos|do|da|na|się|jest|oraz)(?=[^\p{L}]|$)/giu;

/** Fewer words than this tell no language. */
const least = 20;

/** The language of a text, by its small words in the first pages. Tags and addresses are no words. */
export function languageOf(text: string): Language {
  const sample = text
    .slice(0, 30_000)
    .replaceAll(/<[^<>]{0,1000}>/g, " ")
    .replaceAll(/\bhttps?:\/\/\S{1,500}/g, " ");
  const words = sample.match(/\p{L}+/gu)?.length ?? 0;
  if (words < least) return "unclear";
  const own = sample.match(english)?.length ?? 0;
  const foreign = sample.match(others)?.length ?? 0;
  if (own / words > 0.1 && own > foreign * 2) return "english";
  if (foreign / words > 0.05 && foreign > own) return "other";
  return own / words < 0.02 && words > 100 ? "other" : "unclear";
}
