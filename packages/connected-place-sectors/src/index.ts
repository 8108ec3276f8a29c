export type { Confidence, Nation } from "@bollard/model";
export { type CrossCutting, crossCutting, type PlaceFact } from "./cross-cutting.js";
export { connectedPlaceInstruments, type InstrumentsFramework } from "./framework.js";
export type {
  Instrument,
  InstrumentStatus,
  InstrumentType,
  Recognition,
} from "./instrument.js";
export { type InstrumentId, instruments } from "./instruments.js";
export {
  instrumentsFor,
  type PlaceSubject,
  type Reason,
  type RelevantInstrument,
  type Undeclared,
} from "./instruments-for.js";
export {
  checksFor,
  checksOfInstrument,
  instrument,
  isInstrumentId,
  isUseCaseId,
  knownUseCase,
  useCase,
} from "./queries.js";
export { type BuyerKind, type Jurisdiction, nationsOf } from "./reach.js";
export { type Sector, type SectorId, sectors } from "./sectors.js";
export { type SourceId, type SourceText, sources } from "./sources.js";
export { type TenderReference, tenderReferences } from "./tender-references.js";
export type {
  Applicability,
  Likelihood,
  Overlay,
  PersonalData,
  PhysicalSafety,
  SectorCheck,
  UseCase,
} from "./use-case.js";
export {
  checks,
  type KnownUseCase,
  type SectorCheckId,
  type UseCaseId,
  useCases,
} from "./use-cases.js";
