import { confirmations } from "./confirmations.js";
import type { UnitExamples } from "./example.js";

/** Examples of every conceptual unit of V2.1.1. */
export const examples211: UnitExamples = { ...confirmations };

/** Examples of every conceptual unit of V1.1.1. */
export const examples111: UnitExamples = {};
