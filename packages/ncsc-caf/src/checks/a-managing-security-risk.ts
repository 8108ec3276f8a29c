import { once } from "@bollard/model";
import type { WrittenCheck } from "./check.js";

/** What to look for under objective A of both editions. */
export const checksOnRisk = /* @__PURE__ */ once(
  () =>
    [
      {
        subject: "place",
        looksFor:
          "a member of the board named as owner of security, and the day on which the board last looked at it",
        serves: { "caf-3.2-a1.a-c1": "A1.a", "caf-4.0-a1.a-c1": "A1.a" },
      },
      {
        subject: "place",
        looksFor:
          "a table of who is responsible, accountable, consulted and informed, with every critical role filled by a named person or post",
        serves: { "caf-3.2-a1.b-c1": "A1.b", "caf-4.0-a1.b-c1": "A1.b" },
      },
      {
        subject: "place",
        looksFor:
          "the name or post of whoever accepted the risk, at every risk that is marked as accepted",
        serves: { "caf-3.2-a1.c-c1": "A1.c", "caf-4.0-a1.c-c1": "A1.c" },
      },
      {
        subject: "place",
        looksFor: "at every risk, the assets and services it concerns and what is done about it",
        serves: { "caf-3.2-a2.a-c1": "A2.a", "caf-4.0-a2.a-c1": "A2.a" },
      },
      {
        subject: "place",
        looksFor:
          "at every critical control, the way in which it was shown to work (test, audit, review) and the day",
        serves: { "caf-3.2-a2.b-c1": "A2.b", "caf-4.0-a2.c-c1": "A2.c" },
      },
      {
        subject: "place",
        looksFor:
          "for every service a threat analysis with its date and the steps by which an attacker would get there",
        serves: { "caf-4.0-a2.b-c1": "A2.b" },
      },
      {
        subject: "place",
        looksFor:
          "at every asset its model, version, location, owner and the day on which support ends",
        serves: { "caf-3.2-a3.a-c1": "A3.a", "caf-4.0-a3.a-c1": "A3.a" },
      },
      {
        subject: "procurement",
        looksFor:
          "security obligations of the supplier in the contract, and which of them are whose: buyer, supplier or both",
        serves: { "caf-3.2-a4.a-c1": "A4.a", "caf-4.0-a4.a-c1": "A4.a" },
      },
      {
        subject: "place",
        looksFor:
          "at every supplier who owns it, and every connection of a third party into the systems",
        serves: { "caf-3.2-a4.a-c2": "A4.a", "caf-4.0-a4.a-c2": "A4.a" },
      },
      {
        subject: "device",
        looksFor:
          "a software bill of materials, how software and updates are signed, and the policy on support",
        serves: { "caf-4.0-a4.b-c1": "A4.b" },
      },
      {
        subject: "procurement",
        looksFor:
          "a demand that the supplier develops by a named framework for secure development, such as the NIST SSDF",
        serves: { "caf-4.0-a4.b-c2": "A4.b" },
      },
    ] as const satisfies readonly WrittenCheck[],
);
