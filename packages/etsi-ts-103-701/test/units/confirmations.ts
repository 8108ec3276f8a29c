import type { UnitExamples } from "./example.js";

const example = (field: string) => ({
  passes: { ixit: { Conf: { [field]: true } } },
  fails: { ixit: { Conf: { [field]: "No" } } },
});

/** Examples of the units that check confirmations. */
export const confirmations: UnitExamples = {
  "5.2-2-1 b": example("confirmationOfVulnerabilityActions"),
  "5.2-3-1 d": example("confirmationOfVulnerabilityMonitoring"),
  "5.3-8-1 b": example("confirmationOfUpdateProcedures"),
  "5.5-8-1 b": example("confirmationOfSecureManagement"),
  "5.6-9-1 b": example("confirmationOfSecureDevelopment"),
};
