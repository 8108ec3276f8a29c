export type { Confidence, Nation } from "@bollard/model";
export {
  type Authority,
  type AuthorityQuery,
  authorities,
  authoritiesFor,
} from "./authorities.js";
export { type BillEntryId, bill, billEntry, isBillEntryId } from "./bill/bill.js";
export {
  type BillEntry,
  billLabel,
  type Proposal,
  type ProposedParameters,
  type ProposedRole,
} from "./bill/proposal.js";
export type {
  MissingFact,
  NisClassification,
  NisDecision,
  NisKind,
  NisOutcome,
  NominationRoute,
  OperatorRoute,
  RouteDecision,
  ThresholdDecision,
  UnusableFact,
} from "./classification.js";
export { classify } from "./classify.js";
export type {
  ChoiceTest,
  ListTest,
  NisCondition,
  NisTest,
  QuantityTest,
  YesNoTest,
} from "./condition.js";
export { isSmallByFigures, smallEnterprise } from "./enterprise-size.js";
export { type EssentialServiceId, essentialServices } from "./essential-services.js";
export {
  choiceQuestions,
  type FactQuestion,
  factQuestions,
  type QuantityQuestion,
  type QuantityUnit,
  quantityQuestions,
  type YesNoQuestion,
  yesNoQuestions,
} from "./fact-questions.js";
export {
  type DigitalService,
  digitalServices,
  type FreightType,
  freightTypes,
  type HealthBody,
  healthBodies,
  type NisLicence,
  nisLicences,
} from "./fact-values.js";
export {
  type IncidentDuty,
  type IncidentGuidance,
  incidentGuidance,
  incidentReporting,
} from "./incident-reporting.js";
export type { NisClause, NisItem, Role, Standing } from "./item.js";
export type { NisItemId } from "./item-id.js";
export { nations } from "./nation.js";
export { duties, type NisFramework, nis } from "./nis.js";
export type {
  ChoiceFact,
  ListFact,
  NisFactName,
  NisFacts,
  NisQuantities,
  NisYesNoFacts,
  QuantityFact,
  YesNoFact,
} from "./nis-facts.js";
export type { Figure, Parameters, Unit } from "./parameters.js";
export { type PenaltyBand, penalties } from "./penalties.js";
export { isNisItemId, nisItem, threshold, thresholdsOf } from "./queries.js";
export {
  decideThreshold,
  limitsOf,
  type Threshold,
  type ThresholdTest,
} from "./schedule-2/threshold.js";
export {
  type EssentialService,
  type Sector,
  type SectorId,
  type Subsector,
  type SubsectorId,
  sectors,
  subsectors,
} from "./sectors.js";
export type { Unusable } from "./settled-facts.js";
export { type SourceId, type SourceText, sources } from "./sources.js";
export { type ThresholdId, thresholds } from "./thresholds.js";
