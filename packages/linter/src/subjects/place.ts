import { joinQuestions, type PlaceRegister, readPlaceRegister } from "@bollard/place-register";
import { placeRules } from "../registry.js";
import type { SubjectType } from "./subject-type.js";

/** Place registers. */
export const place: SubjectType<PlaceRegister> = {
  read: ({ root }) => readPlaceRegister(root?.value ?? {}),
  rules: placeRules,
  isRemembered: true,
  readsDespite: () => false,
  hasNoPlace: () => false,
  suppressions: ({ suppressions }) => suppressions,
  join: joinQuestions,
  onSilence: () => undefined,
};
