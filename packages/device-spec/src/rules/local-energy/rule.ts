import { asked, decided } from "../device-check.js";
import { encrypted, noSharedPassword, updatesSecured, updatesVerified } from "../points/said.js";
import { defineUseCaseRule } from "../use-case-rule.js";

/** Asks of a device what its use case looks for in it. */
export const localEnergy = /* @__PURE__ */ defineUseCaseRule(
  "local-energy",
  "Many devices that switch at one command can shake a grid: how commands reach them, and what they do without, matters to everybody on it.",
  [
    decided(
      "uc-local-energy-c1",
      {
        asks: "how it is planned to conform once the regulations on energy smart appliances are made (a draft, not law)",
      },
      { asks: "that switching is delayed at random" },
      updatesSecured,
    ),
    decided("uc-local-energy-c4", noSharedPassword, encrypted, updatesVerified, {
      asks: "where the statement by Schedule 1 on charge points is, with detection of tampering and the security log",
    }),
    asked("uc-local-energy-c6", "which class by PAS 1878 it has, where one is claimed"),
    asked(
      "uc-local-energy-c8",
      "which security profile of OCPP, or which mode of OpenADR, IEC 61850 or IEC 62351, it uses",
    ),
    asked(
      "uc-local-energy-c14",
      "which state is safe, and which local limit holds, when the cloud is lost",
    ),
  ],
);
