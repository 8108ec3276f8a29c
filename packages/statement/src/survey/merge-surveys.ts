import { type Survey, type SurveyedFile, surveyMarker } from "./survey-model.js";
import { inOrder } from "./tally.js";

/** A survey of no file. */
export function emptySurvey(today: string): Survey {
  return { bollard: surveyMarker, today, items: {}, files: [] };
}

/**
 * One survey of all that several are of. A file that is in more than one, with the same path and text, counts once,
 * as it was judged last; dates are judged for the latest day. It does not matter in which order, or how many at a
 * time, surveys are put together.
 */
export function mergeSurveys(first: Survey, ...others: readonly Survey[]): Survey {
  const all = [first, ...others];
  const items = new Map<string, string>();
  const files = new Map<string, SurveyedFile>();
  for (const survey of all) {
    for (const [key, label] of Object.entries(survey.items)) {
      const known = items.get(key);
      items.set(key, known !== undefined && known < label ? known : label);
    }
    for (const file of survey.files) {
      const key = `${file.path}\n${file.digest}`;
      const known = files.get(key);
      files.set(key, known === undefined || isLater(file, known) ? file : known);
    }
  }
  const keys = [...files.keys()].sort();
  return {
    bollard: surveyMarker,
    today:
      all
        .map(({ today }) => today)
        .sort()
        .at(-1) ?? first.today,
    items: inOrder(items),
    files: keys.flatMap((key) => files.get(key) ?? []),
  };
}

/** Of two readings of a file on the same day, which have to be alike, one is chosen by its text. */
function isLater(one: SurveyedFile, other: SurveyedFile): boolean {
  if (one.day !== other.day) return one.day > other.day;
  return JSON.stringify(one) > JSON.stringify(other);
}
