import { carriedOver } from "../../src/assess/unit-lineage.js";
import { confirmations } from "./confirmations.js";
import type { UnitExamples } from "./example.js";
import { operation, operation111 } from "./operation.js";
import { personalData, personalData111 } from "./personal-data.js";

/** Examples of every conceptual unit of V2.1.1. */
export const examples211: UnitExamples = { ...confirmations, ...operation, ...personalData };

/** Examples of every conceptual unit of V1.1.1: those of units that stayed the same, and its own. */
export const examples111: UnitExamples = {
  ...carriedOver(examples211),
  ...operation111,
  ...personalData111,
} as UnitExamples;
