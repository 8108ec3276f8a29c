export {
  gapsDocument,
  gapsWorkbook,
  throughWords,
  wayOf,
} from "./gaps-document.js";
export {
  byWords,
  type SeenCoverage,
  seenCoverage,
  seenDocument,
  seenStandings,
  seenWorkbook,
  standingUnder,
} from "./seen-document.js";
