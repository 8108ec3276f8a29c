import { once } from "@bollard/model";
import type { WrittenCheck } from "./check.js";

/** What to look for under objective C of both editions. */
export const checksOnDetection = /* @__PURE__ */ once(
  () =>
    [
      {
        subject: "device",
        looksFor: "the security events that the device records or sends",
        serves: { "caf-3.2-c1.a-c1": "C1.a", "caf-4.0-c1.a-c1": "C1.a" },
      },
      {
        subject: "place",
        looksFor: "for every service the sources of its logs",
        serves: { "caf-3.2-c1.a-c2": "C1.a", "caf-4.0-c1.a-c2": "C1.a" },
      },
      {
        subject: "place",
        looksFor: "for every log how long it is kept and which roles may read it",
        serves: { "caf-3.2-c1.b-c1": "C1.b", "caf-4.0-c1.b-c1": "C1.b" },
      },
      {
        subject: "place",
        looksFor: "at every critical asset at least one situation that raises an alert",
        serves: { "caf-3.2-c1.c-c1": "C1.c", "caf-4.0-c1.c-c1": "C1.c" },
      },
      {
        subject: "place",
        looksFor: "the written procedure by which alerts are sorted and passed on",
        serves: { "caf-3.2-c1.d-c1": "C1.d", "caf-4.0-c1.d-c1": "C1.d" },
      },
      {
        subject: "procurement",
        looksFor:
          "in a contract for outsourced monitoring, the skills of its people and their duty to know systems and services",
        serves: { "caf-3.2-c1.e-c1": "C1.e", "caf-4.0-c1.e-c1": "C1.e" },
      },
      {
        subject: "place",
        looksFor:
          "for every class of device what normal behaviour is: whom it talks to, how often, how much",
        serves: { "caf-4.0-c1.f-c1": "C1.f" },
      },
      {
        subject: "place",
        looksFor: "a list of behaviour of systems that counts as abnormal",
        serves: { "caf-3.2-c2.a-c1": "C2.a" },
      },
      {
        subject: "place",
        looksFor:
          "how often threat hunts take place and when the last was, or a recorded decision that there are none",
        serves: { "caf-4.0-c2.a-c1": "C2.a" },
      },
      {
        subject: "place",
        looksFor: "a record of searches for attackers that no alert set off, with their days",
        serves: { "caf-3.2-c2.b-c1": "C2.b" },
      },
    ] as const satisfies readonly WrittenCheck[],
);
