import { decided } from "../device-check.js";
import { answerTo } from "../points/provision.js";
import { defineUseCaseRule } from "../use-case-rule.js";

/** Asks of a device what its use case looks for in it. */
export const maas = /* @__PURE__ */ defineUseCaseRule(
  "maas",
  "Partners that share journeys and payments reach each other through interfaces: one that trusts or floods the others harms all.",
  [
    decided(
      "uc-maas-c11",
      { asks: "how its interfaces authenticate", look: answerTo("5.5-4") },
      { asks: "which limit of rate holds for each partner" },
    ),
  ],
);
