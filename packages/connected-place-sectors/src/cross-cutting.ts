import { type Condition, once } from "@bollard/model";
import type { InstrumentId } from "./instruments.js";
import type { BuyerKind } from "./reach.js";
import type { Applicability } from "./use-case.js";

/** What decides whether an instrument concerns a place whatever it is used for; what nobody declared is unknown. */
export type PlaceFact =
  /** Personal data are processed. */
  | "processesPersonalData"
  /** Connectable products are used that are made for consumers, or identical ones. */
  | "usesConsumerProducts"
  /** A public contract above the threshold is let. */
  | "buysAboveThreshold"
  /** Devices use radio. */
  | "usesRadio"
  /** Something physical is controlled. */
  | "controlsEquipment";

/** An instrument that concerns places whatever they are used for. */
export interface CrossCutting {
  readonly instrument: InstrumentId;
  /** Why it matters, as a clause after "because". */
  readonly why: string;
  readonly applicability: Applicability;
  /** When it matters; absent means always. */
  readonly appliesIf?: Condition<PlaceFact>;
  /** The buyers whom it can bind; others may follow it. Absent means all. */
  readonly binds?: readonly BuyerKind[];
}

/** The instruments that concern places whatever they are used for. */
export const crossCutting = /* @__PURE__ */ once((): readonly CrossCutting[] => [
  {
    instrument: "uk-gdpr",
    why: "personal data are processed",
    applicability: "must-if-in-scope",
    appliesIf: { fact: "processesPersonalData" },
  },
  {
    instrument: "duaa-2025",
    why: "it changed the law on personal data",
    applicability: "must-if-in-scope",
    appliesIf: { fact: "processesPersonalData" },
  },
  {
    instrument: "psti",
    why: "products for consumers have a baseline of security",
    applicability: "must-if-in-scope",
    appliesIf: { fact: "usesConsumerProducts" },
  },
  {
    instrument: "proc-act-2023",
    why: "public contracts above the threshold come under it",
    applicability: "must-if-in-scope",
    appliesIf: { fact: "buysAboveThreshold" },
  },
  {
    instrument: "ppn-014",
    why: "central government and the NHS ask suppliers for Cyber Essentials, and others may",
    applicability: "must-if-in-scope",
    binds: ["central-government", "arms-length-body", "nhs"],
  },
  {
    instrument: "psed",
    why: "public bodies have regard to equality",
    applicability: "must-if-in-scope",
  },
  {
    instrument: "radio",
    why: "devices use radio",
    applicability: "must-if-in-scope",
    appliesIf: { fact: "usesRadio" },
  },
  {
    instrument: "npsa-cp",
    why: "sectors are joined up in a place",
    applicability: "contract-or-practice",
  },
  {
    instrument: "iec62443",
    why: "something physical is controlled",
    applicability: "contract-or-practice",
    appliesIf: { fact: "controlsEquipment" },
  },
  {
    instrument: "csr-bill",
    why: "the NIS regime may be widened",
    applicability: "watch",
  },
]);
