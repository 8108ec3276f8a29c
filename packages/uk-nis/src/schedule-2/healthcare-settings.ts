import { once } from "@bollard/model";
import { writeThresholds } from "./threshold.js";

/** Schedule 2 paragraph 8: healthcare settings. The kind of body decides, no figure. */
export const healthcareSettings = /* @__PURE__ */ once(() =>
  writeThresholds("healthcare-settings", [
    {
      id: "NIS Schedule 2 paragraph 8",
      title: "Healthcare settings",
      summary:
        "England: NHS trusts and foundation trusts. Wales: Local Health Boards and NHS trusts. Scotland: the Common Services Agency, Health Boards and Special Health Boards. Northern Ireland: Health and Social Care trusts.",
      note: "Integrated care boards in England come in by regulation 8(2A), not by this paragraph.",
      tests: [
        {
          paragraph: "8(2)(a)",
          service: "healthcare",
          nations: ["england"],
          condition: { fact: "healthBody", oneOf: ["nhs-trust", "nhs-foundation-trust"] },
        },
        {
          paragraph: "8(2)(b)",
          service: "healthcare",
          nations: ["wales"],
          condition: { fact: "healthBody", oneOf: ["local-health-board", "nhs-trust"] },
        },
        {
          paragraph: "8(2)(c)",
          service: "healthcare",
          nations: ["scotland"],
          condition: {
            fact: "healthBody",
            oneOf: ["common-services-agency", "health-board", "special-health-board"],
          },
        },
        {
          paragraph: "8(2)(d)",
          service: "healthcare",
          nations: ["northern-ireland"],
          condition: { fact: "healthBody", oneOf: ["hsc-trust"] },
        },
      ],
    },
  ]),
);
