export type { Confidence } from "@bollard/model";
export {
  audience,
  companionGuidance,
  connectedPlace,
  exampleFunctions,
  type PublicationFact,
} from "./audience.js";
export type { PrincipleCheck } from "./check.js";
export { checks, checksOf, checksOn, type PrincipleCheckId } from "./checks.js";
export { type ConnectedPlacesFramework, connectedPlacesPrinciples } from "./connected-places.js";
export type { PrincipleGroupId, PrincipleId, TopicId } from "./groups.js";
export type { ConnectedPlacesPrinciple, Topic } from "./principle.js";
export {
  isPrincipleId,
  type PrincipleNumber,
  principle,
  principlesBy,
  principlesRelatedTo,
} from "./queries.js";
export { type SourceId, type SourceText, sources } from "./sources.js";
