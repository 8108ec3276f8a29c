export { type Answer, type ReadAnswer, readAnswer, saysSomething } from "@bollard/device-spec";
export { type ListName, listNames } from "./definition/fields.js";
export type { PlaceRegister } from "./definition/place-register.js";
export { type Element, type EntryOf, indexOf, nounOf, type RegisterIndex } from "./elements.js";
export { placeRegisterSchema } from "./generated/schema.js";
export { knownCheck, knownChecks } from "./known-checks.js";
export {
  type JoinedPart,
  type JoinedRegister,
  joinParts,
  type RegisterPart,
} from "./parts/join-parts.js";
export { resolveReference } from "./parts/resolve-reference.js";
export {
  isPlaceRegisterName,
  placeMarker,
  type ReadPlaceRegister,
  readPlaceRegister,
} from "./read.js";
export { listsNamedAt, type RegisterReference, referencesIn } from "./references.js";
export { type JoinableFinding, joinQuestions } from "./rules/join-questions.js";
