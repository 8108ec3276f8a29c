import { once } from "@bollard/model";
import { accessibility } from "./accessibility.js";
import { cryptography } from "./cryptography.js";
import { cyberLaw } from "./cyber-law.js";
import { dataProtection } from "./data-protection.js";
import { deviceStandards } from "./device-standards.js";
import { placeStandards } from "./place-standards.js";
import { policyNotesBefore } from "./policy-notes.js";
import { procurementLaw } from "./procurement-law.js";
import { schemesAndGuidance } from "./schemes-and-guidance.js";
import { securityFrameworks } from "./security-frameworks.js";
import { securityStandards } from "./security-standards.js";
import { unitedStates } from "./united-states.js";

/** The superseded references, a group a category. */
export const groups = /* @__PURE__ */ once(
  () =>
    [
      procurementLaw(),
      policyNotesBefore(),
      dataProtection(),
      cyberLaw(),
      schemesAndGuidance(),
      deviceStandards(),
      securityStandards(),
      placeStandards(),
      accessibility(),
      cryptography(),
      securityFrameworks(),
      unitedStates(),
    ] as const,
);

/** The id of a superseded reference, inferred from the data: `pcr-2015`. */
export type SupersededId = ReturnType<typeof groups>[number][number]["id"];
