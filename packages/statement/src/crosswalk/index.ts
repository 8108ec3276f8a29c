export {
  gapsDocument,
  gapsWorkbook,
  targetsInWords,
  throughWords,
  wayOf,
} from "./gaps-document.js";
export { aboutItem, editionLabel } from "./item-name.js";
export {
  byWords,
  type SeenCoverage,
  seenCoverage,
  seenDocument,
  seenStandings,
  seenWorkbook,
  standingUnder,
} from "./seen-document.js";
