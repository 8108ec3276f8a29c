import { carriedOver } from "../../src/assess/unit-lineage.js";
import { reporting } from "./5-0-reporting.js";
import { passwords, passwords111 } from "./5-1-passwords.js";
import { vulnerabilityReports, vulnerabilityReports111 } from "./5-2-vulnerability-reports.js";
import { softwareUpdates, softwareUpdates111 } from "./5-3-software-updates.js";
import { securityParameters } from "./5-4-security-parameters.js";
import { secureCommunication, secureCommunication111 } from "./5-5-secure-communication.js";
import { attackSurfaces, attackSurfaces111 } from "./5-6-attack-surfaces.js";
import { softwareIntegrity } from "./5-7-software-integrity.js";
import { confirmations } from "./confirmations.js";
import type { UnitExamples } from "./example.js";
import { operation, operation111 } from "./operation.js";
import { personalData, personalData111 } from "./personal-data.js";

/** Examples of every conceptual unit of V2.1.1. */
export const examples211: UnitExamples = {
  ...confirmations,
  ...reporting,
  ...passwords,
  ...vulnerabilityReports,
  ...softwareUpdates,
  ...securityParameters,
  ...secureCommunication,
  ...attackSurfaces,
  ...softwareIntegrity,
  ...operation,
  ...personalData,
};

/** Examples of every conceptual unit of V1.1.1: those of units that stayed the same, and its own. */
export const examples111: UnitExamples = {
  ...carriedOver(examples211),
  ...passwords111,
  ...vulnerabilityReports111,
  ...softwareUpdates111,
  ...secureCommunication111,
  ...attackSurfaces111,
  ...operation111,
  ...personalData111,
} as UnitExamples;
