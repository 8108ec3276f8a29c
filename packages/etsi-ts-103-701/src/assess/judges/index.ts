import type { Edition } from "../../edition.js";
import type { Judge, Judges } from "../judge.js";
import { carriedOver } from "../unit-lineage.js";
import { confirmations } from "./4-confirmations.js";
import { reporting } from "./5-0-reporting.js";
import { authentication, authentication111 } from "./5-1-authentication.js";
import { bruteForce, bruteForce111 } from "./5-1-brute-force.js";
import { changingValues } from "./5-1-changing-values.js";
import { passwordQuality, passwordQuality111 } from "./5-1-password-quality.js";
import { passwords, passwords111 } from "./5-1-passwords.js";
import { timelyAction } from "./5-2-timely-action.js";
import { vulnerabilityReports, vulnerabilityReports111 } from "./5-2-vulnerability-reports.js";
import { automation } from "./5-3-automation.js";
import { automation111 } from "./5-3-automation-111.js";
import { checking } from "./5-3-checking.js";
import { deployment } from "./5-3-deployment.js";
import { misuse } from "./5-3-misuse.js";
import { notices, notices111 } from "./5-3-notices.js";
import { replacementSupport, replacementSupport111 } from "./5-3-replacement.js";
import { supportPeriod } from "./5-3-support-period.js";
import { updateCryptography, updateTrust } from "./5-3-trust.js";
import { updatableComponents, updatableComponents111 } from "./5-3-updatable-components.js";
import { userControl } from "./5-3-user-control.js";
import { verification } from "./5-3-verification.js";
import { hardCodedParameters } from "./5-4-hard-coded-parameters.js";
import { parameterGeneration } from "./5-4-parameter-generation.js";
import { parameterStorage } from "./5-4-parameter-storage.js";
import { parameterTypes } from "./5-4-parameter-types.js";
import { implementations } from "./5-5-implementations.js";
import { parameterLifecycle } from "./5-5-parameter-lifecycle.js";
import { parametersInTransit, parametersInTransit111 } from "./5-5-parameters-in-transit.js";
import {
  replaceableCryptography,
  replaceableCryptography111,
} from "./5-5-replaceable-cryptography.js";
import { secureCommunication, secureCommunication111 } from "./5-5-secure-communication.js";
import { serviceAuthentication } from "./5-5-service-authentication.js";
import { debugInterfaces, debugInterfaces111 } from "./5-6-debug-interfaces.js";
import { debugPorts } from "./5-6-debug-ports.js";
import { development } from "./5-6-development.js";
import { disclosedInformation, disclosedInformation111 } from "./5-6-disclosed-information.js";
import { enabledByDefault, enabledByDefault111 } from "./5-6-enabled.js";
import { exposedInterfaces, exposedInterfaces111 } from "./5-6-exposed-interfaces.js";
import { hardening } from "./5-6-hardening.js";
import { secureBoot } from "./5-7-secure-boot.js";
import { tamperingAlert } from "./5-7-tampering-alert.js";
import { personalDataSecurity, personalDataSecurity111 } from "./5-8-personal-data-security.js";
import { resilience, resilience111 } from "./5-9-resilience.js";
import { telemetry } from "./5-10-telemetry.js";
import { dataDeletion, dataDeletion111 } from "./5-11-data-deletion.js";
import { installation } from "./5-12-installation-and-maintenance.js";
import { inputValidation, inputValidation111 } from "./5-13-input-validation.js";
import { consent, consent111 } from "./6-consent.js";
import { dataProtection, dataProtection111 } from "./6-data-protection.js";
import { endOfData } from "./6-end-of-data.js";
import { withExpectations } from "./expectations.js";

/** The judges of V2.1.1. */
export const judges211: Judges<"2.1.1"> = withExpectations({
  ...confirmations,
  ...reporting,
  ...passwords,
  ...passwordQuality,
  ...authentication,
  ...changingValues,
  ...bruteForce,
  ...vulnerabilityReports,
  ...timelyAction,
  ...updatableComponents,
  ...misuse,
  ...automation,
  ...checking,
  ...userControl,
  ...updateCryptography,
  ...deployment,
  ...verification,
  ...updateTrust,
  ...notices,
  ...supportPeriod,
  ...replacementSupport,
  ...parameterTypes,
  ...parameterStorage,
  ...hardCodedParameters,
  ...parameterGeneration,
  ...secureCommunication,
  ...implementations,
  ...replaceableCryptography,
  ...serviceAuthentication,
  ...parametersInTransit,
  ...parameterLifecycle,
  ...enabledByDefault,
  ...disclosedInformation,
  ...exposedInterfaces,
  ...debugInterfaces,
  ...debugPorts,
  ...hardening,
  ...development,
  ...secureBoot,
  ...tamperingAlert,
  ...personalDataSecurity,
  ...resilience,
  ...telemetry,
  ...dataDeletion,
  ...installation,
  ...inputValidation,
  ...consent,
  ...dataProtection,
  ...endOfData,
});

/** The judges of V1.1.1: those of units that stayed the same, and its own. */
export const judges111: Judges<"1.1.1"> = {
  ...carriedOver(judges211),
  ...passwords111,
  ...passwordQuality111,
  ...authentication111,
  ...bruteForce111,
  ...vulnerabilityReports111,
  ...updatableComponents111,
  ...automation111,
  ...notices111,
  ...replacementSupport111,
  ...secureCommunication111,
  ...replaceableCryptography111,
  ...parametersInTransit111,
  ...enabledByDefault111,
  ...disclosedInformation111,
  ...exposedInterfaces111,
  ...debugInterfaces111,
  ...personalDataSecurity111,
  ...resilience111,
  ...dataDeletion111,
  ...inputValidation111,
  ...consent111,
  ...dataProtection111,
};

/** The judges of an edition by the id of their unit. */
export function judgesOf(edition: Edition): Readonly<Record<string, Judge>> {
  return (edition === "2.1.1" ? judges211 : judges111) as Readonly<Record<string, Judge>>;
}
