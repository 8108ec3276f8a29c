import type { Desk } from "./desk.js";
import type { Entry } from "./entry.js";
import type { Reading } from "./reading.js";

/** The field of table 21 that names the mechanisms by which data travels. */
export function mechanismField({ edition }: Desk): string {
  return edition === "1.1.1" ? "communicationMechanisms" : "secureCommunicationMechanisms";
}

/** Whether personal data is exchanged with an associated service; `undefined` where that is not said. */
export function goesToService(entry: Entry, desk: Desk): Reading<boolean> | undefined {
  return entry.flag(mechanismField(desk), "partnerIsAssociatedService");
}

/** Whether an associated service stores personal data; `undefined` where that is not said. */
export function isStoredAtService(entry: Entry): Reading<boolean> | undefined {
  return (
    entry.has("processingActivities", "storedAt", "associated-service") ??
    entry.has("lifecycle", "storedAt", "associated-service")
  );
}

/** Whether the device stores personal data; `undefined` where that is not said. */
export function isStoredOnDevice(entry: Entry): Reading<boolean> | undefined {
  return (
    entry.has("processingActivities", "storedAt", "device") ??
    entry.has("lifecycle", "storedAt", "device")
  );
}
