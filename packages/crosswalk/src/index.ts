export { diff } from "./diff.js";
export { type FoundFramework, findFramework, findItem } from "./find-framework.js";
export { frameworks, targets } from "./frameworks/index.js";
export { type Gaps, gaps, type Shared } from "./gaps.js";
export { aboutItem, editionLabel } from "./item-name.js";
export { linkInWords, linkNotice, linkWords, targetsInWords } from "./link-words.js";
export { linksOf, type Mapped, map } from "./map-item.js";
export { mappingSets } from "./maps/index.js";
export {
  type RecognisedBy,
  type RecognitionSubject,
  recognisedBy,
  recognitions,
} from "./recognitions/index.js";
export {
  carriedBy,
  type ItemVerdict,
  type SeenItem,
  type Standing,
  seenUnder,
} from "./seen-under.js";
