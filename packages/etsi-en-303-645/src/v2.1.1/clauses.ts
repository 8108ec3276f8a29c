import { once } from "@bollard/model";
import { reporting } from "./4-reporting.js";
import { passwords } from "./5-1-passwords.js";
import { vulnerabilityReports } from "./5-2-vulnerability-reports.js";
import { softwareUpdates } from "./5-3-software-updates.js";
import { securityParameters } from "./5-4-security-parameters.js";
import { secureCommunication } from "./5-5-secure-communication.js";
import { attackSurfaces } from "./5-6-attack-surfaces.js";
import { softwareIntegrity } from "./5-7-software-integrity.js";
import { personalDataSecurity } from "./5-8-personal-data-security.js";
import { resilience } from "./5-9-resilience.js";
import { telemetry } from "./5-10-telemetry.js";
import { dataDeletion } from "./5-11-data-deletion.js";
import { installationAndMaintenance } from "./5-12-installation-and-maintenance.js";
import { inputValidation } from "./5-13-input-validation.js";
import { dataProtection } from "./6-data-protection.js";

/** The clauses of V2.1.1 that hold provisions, in the order printed. */
export const clauses = /* @__PURE__ */ once(
  () =>
    [
      reporting(),
      passwords(),
      vulnerabilityReports(),
      softwareUpdates(),
      securityParameters(),
      secureCommunication(),
      attackSurfaces(),
      softwareIntegrity(),
      personalDataSecurity(),
      resilience(),
      telemetry(),
      dataDeletion(),
      installationAndMaintenance(),
      inputValidation(),
      dataProtection(),
    ] as const,
);
