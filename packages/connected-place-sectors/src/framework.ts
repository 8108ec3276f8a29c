import { type Framework, lazily } from "@bollard/model";
import type { Instrument } from "./instrument.js";
import { areas, type InstrumentId, instruments } from "./instruments.js";
import { sources } from "./sources.js";

/** The instruments as a framework that hovers and explanations can read; its items bind nobody by being listed. */
export interface InstrumentsFramework extends Framework<InstrumentId> {
  readonly items: readonly Instrument<InstrumentId>[];
}

/** What use cases of connected places may fall under, as of November 2026. */
export const connectedPlaceInstruments = /* @__PURE__ */ toFramework();

function toFramework(): InstrumentsFramework {
  const own = {
    id: "connected-place-sectors",
    edition: "2026-11",
    label: "instruments for connected places",
    title:
      "Laws, codes, standards, schemes and guidance that use cases of connected places may fall under",
    issuer: "Bollard, from the issuers that each entry names",
    kind: "guidance",
    rights: "own-paraphrase",
    published: "2026-11",
    aliases: ["connectedplaceinstruments", "connectedplacesectors", "sectoroverlays"],
  } as const;
  return lazily(own, {
    clauses: () => areas().map(({ id, title }) => ({ id, title })),
    items: instruments,
    witnesses: () =>
      Object.fromEntries(
        Object.entries(sources()).map(([id, { title, read }]) => [id, `${title}. Read: ${read}.`]),
      ),
  });
}
