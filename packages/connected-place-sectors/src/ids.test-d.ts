import {
  type InstrumentId,
  instrumentsFor,
  isUseCaseId,
  type SectorCheckId,
  type SectorId,
  type SourceId,
  type UseCaseId,
  useCase,
} from "./index.js";

export const cameras: UseCaseId = "cctv";
export const standard: InstrumentId = "en62676";
export const check: SectorCheckId = "uc-cctv-c21";
export const sector: SectorId = "public-realm";
export const text: SourceId = "sccop";

// @ts-expect-error users write it without the prefix
export const withPrefix: UseCaseId = "uc-cctv";
// @ts-expect-error an alias is not the id
export const alias: UseCaseId = "parking";
// @ts-expect-error the use case has 21 checks
export const noSuchCheck: SectorCheckId = "uc-cctv-c22";
// @ts-expect-error no instrument has this id
export const noSuchInstrument: InstrumentId = "nis2";
// @ts-expect-error no sector has this id
export const noSuchSector: SectorId = "space";
// @ts-expect-error no text has this key
export const noSuchSource: SourceId = "hearsay";
// @ts-expect-error no use case has this id
export const noSuchUseCase: unknown = useCase("janitorial");
// @ts-expect-error no nation has this name
export const noSuchNation: unknown = instrumentsFor({ useCases: [], nations: ["britain"] });

/** A text that was asked about is an id. */
export function narrow(words: string): UseCaseId | undefined {
  return isUseCaseId(words) ? words : undefined;
}
