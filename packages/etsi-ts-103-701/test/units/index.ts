import { carriedOver } from "../../src/assess/unit-lineage.js";
import { confirmations } from "./confirmations.js";
import type { UnitExamples } from "./example.js";

/** Examples of every conceptual unit of V2.1.1. */
export const examples211: UnitExamples = { ...confirmations };

/** Examples of every conceptual unit of V1.1.1: those of units that stayed the same, and its own. */
export const examples111: UnitExamples = { ...carriedOver(examples211) } as UnitExamples;
