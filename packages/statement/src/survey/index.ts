export { emptySurvey, mergeSurveys } from "./merge-surveys.js";
export { type ReadSurvey, readSurvey } from "./read-survey.js";
export { type CsvTable, surveyCsv } from "./survey-csv.js";
export { surveyDevice } from "./survey-device.js";
export { surveyDocument } from "./survey-document.js";
export type {
  DeviceFile,
  FileFacts,
  PlaceFile,
  Survey,
  SurveyedFile,
  UnreadFile,
} from "./survey-model.js";
export { surveyMarker } from "./survey-model.js";
export { surveyPlace } from "./survey-place.js";
export { type SurveySection, surveySections } from "./survey-tables.js";
export type { SurveyTable } from "./tables/survey-table.js";
export { type CountedFinding, itemKey } from "./tally.js";
