import type { CheckedSubject } from "@bollard/model";
import type { Instrument } from "./instrument.js";
import { type InstrumentId, instruments } from "./instruments.js";
import type { SectorCheck } from "./use-case.js";
import {
  checks,
  type KnownUseCase,
  type SectorCheckId,
  type UseCaseId,
  useCases,
} from "./use-cases.js";

const known: () => readonly KnownUseCase[] = useCases;

/** The use case of that id. Throws a `RangeError` for an id that types did not check. */
export function useCase(id: UseCaseId): KnownUseCase {
  const found = known().find((one) => one.id === id);
  if (!found) throw new RangeError(`Connected places have no use case ${id}`);
  return found;
}

/** Says whether a text is the id of a use case, exactly as printed. */
export function isUseCaseId(text: string): text is UseCaseId {
  return known().some(({ id }) => id === text);
}

/**
 * The use case that people mean by its id, one of its other names or its name in a sentence, in any case,
 * with or without `uc-`; `undefined` where none is known by it.
 */
export function knownUseCase(text: string): KnownUseCase | undefined {
  const slug = toSlug(text).replace(/^uc-/, "");
  return known().find(
    ({ id, aliases, name }) => id === slug || aliases.includes(slug) || toSlug(name) === slug,
  );
}

function toSlug(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, "-");
}

/** The instrument of that id. Throws a `RangeError` for an id that types did not check. */
export function instrument(id: InstrumentId): Instrument<InstrumentId> {
  const found = instruments().find((one) => one.id === id);
  if (!found) throw new RangeError(`Connected places have no instrument ${id}`);
  return found;
}

/** Says whether a text is the id of an instrument, exactly as printed. */
export function isInstrumentId(text: string): text is InstrumentId {
  return instruments().some(({ id }) => id === text);
}

/** What is looked for in a use case, in subjects of one kind or in all. */
export function checksFor(
  id: UseCaseId,
  subject?: CheckedSubject,
): readonly SectorCheck<SectorCheckId>[] {
  const all = useCase(id).checks;
  return subject === undefined ? all : all.filter((check) => check.subject === subject);
}

/** What is looked for because of an instrument, in whatever use case. */
export function checksOfInstrument(id: InstrumentId): readonly SectorCheck<SectorCheckId>[] {
  return checks().filter(({ item }) => item === id);
}
