import { isPlainObject } from "@bollard/document";
import { check, type Misfit } from "@bollard/shape";
import { type Survey, type SurveyedFile, surveyMarker } from "./survey-model.js";
import { fileSchemas, surveySchema } from "./survey-schema.js";

/** A survey, or what is wrong with it. */
export interface ReadSurvey {
  /** Absent where anything is wrong. */
  readonly survey?: Survey;
  readonly faults: readonly string[];
}

/** Reads the JSON of a survey. Never throws, whatever the text. */
export function readSurvey(text: string): ReadSurvey {
  const data = parsed(text);
  const marker = isPlainObject(data) ? data["bollard"] : undefined;
  if (typeof marker !== "string" || !marker.startsWith("survey/")) {
    return { faults: ["it is no survey: “bollard: survey/1” is missing, or it is no JSON."] };
  }
  if (marker !== surveyMarker) {
    return {
      faults: [`it is a survey of another version, ${marker}; this reads ${surveyMarker}.`],
    };
  }
  const { misfits } = check(surveySchema, data);
  if (misfits.length > 0) return { faults: misfits.map(inWords) };
  const survey = data as unknown as Survey;
  const faults = survey.files.flatMap((file, at) => faultsOf(file, `/files/${at}`));
  return faults.length === 0 ? { survey, faults } : { faults };
}

function faultsOf(file: SurveyedFile, pointer: string): readonly string[] {
  const schema = Object.hasOwn(fileSchemas, file.kind) ? fileSchemas[file.kind] : undefined;
  if (schema === undefined) return [`${pointer}/kind: It is place, device or unread.`];
  return check(schema, file).misfits.map((misfit) => `${pointer}${inWords(misfit)}`);
}

function inWords({ pointer, what }: Misfit): string {
  return `${pointer}: ${what}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
