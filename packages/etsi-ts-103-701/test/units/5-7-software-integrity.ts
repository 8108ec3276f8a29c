import type { IxitEntry } from "../../src/facts/ixit.js";
import type { UnitExample, UnitExamples } from "./example.js";

const boot = {
  id: "SecBoot-1",
  description: "The ROM verifies the boot loader, and the boot loader the application.",
  securityGuarantees: { text: "Both.", guarantees: ["authenticity", "integrity"] },
  detectionMechanisms: "Each stage checks the ECDSA signature of the next before it runs.",
  userNotification: "The lamp blinks red, and the app tells the owner which software was changed.",
  notificationFunctionality: "The connection to the app.",
};

const example = (fails: IxitEntry): UnitExample => ({
  passes: { ixit: { SecBoot: [boot] } },
  fails: { ixit: { SecBoot: [{ ...boot, ...fails }] } },
});

/** Examples of the units of test scenario 5.7. */
export const softwareIntegrity: UnitExamples = {
  "5.7-1-1 a": example({ securityGuarantees: { guarantees: ["integrity"] } }),
  "5.7-1-1 b": example({
    description: "The application checks itself; the fuses for secure boot are not burned.",
  }),
  "5.7-2-1 a": example({ userNotification: "None." }),
  "5.7-2-1 b": example({ notificationFunctionality: "All network services remain available." }),
};
