import { defineMap } from "./define-map.js";
import { fromV211, ofFinnishLabel } from "./sides.js";

/** EN 303 645 V2.1.1 to the provisions that the Finnish label takes over; the list was read in a public tool. */
export const en303645ToFinnishLabel = () =>
  defineMap(fromV211(), ofFinnishLabel(), [
    {
      sources: ["5.1-1"],
      relation: "equal",
      targets: ["5.1-1"],
      rationale:
        "The label takes over what the provision asks on passwords of each unit or of the user, as a public tool lists it; the issuer's own list was not read.",
      confidence: "medium",
    },
    {
      sources: ["5.2-1"],
      relation: "equal",
      targets: ["5.2-1"],
      rationale:
        "The label takes over what the provision asks on a published policy on weaknesses, as a public tool lists it; the issuer's own list was not read.",
      confidence: "medium",
    },
    {
      sources: ["5.2-3"],
      relation: "equal",
      targets: ["5.2-3"],
      rationale:
        "The label takes over what the provision asks on watching for weaknesses and mending them, as a public tool lists it; the issuer's own list was not read.",
      confidence: "medium",
    },
    {
      sources: ["5.3-2"],
      relation: "equal",
      targets: ["5.3-2"],
      rationale:
        "The label takes over what the provision asks on a secure way to update, as a public tool lists it; the issuer's own list was not read.",
      confidence: "medium",
    },
    {
      sources: ["5.3-3"],
      relation: "equal",
      targets: ["5.3-3"],
      rationale:
        "The label takes over what the provision asks on updates that are easy to apply, as a public tool lists it; the issuer's own list was not read.",
      confidence: "medium",
    },
    {
      sources: ["5.3-8"],
      relation: "equal",
      targets: ["5.3-8"],
      rationale:
        "The label takes over what the provision asks on security updates in good time, as a public tool lists it; the issuer's own list was not read.",
      confidence: "medium",
    },
    {
      sources: ["5.3-11"],
      relation: "equal",
      targets: ["5.3-11"],
      rationale:
        "The label takes over what the provision asks on telling users that an update is needed, as a public tool lists it; the issuer's own list was not read.",
      confidence: "medium",
    },
    {
      sources: ["5.3-13"],
      relation: "equal",
      targets: ["5.3-13"],
      rationale:
        "The label takes over what the provision asks on publishing how long updates come, as a public tool lists it; the issuer's own list was not read.",
      confidence: "medium",
    },
    {
      sources: ["5.4-1"],
      relation: "equal",
      targets: ["5.4-1"],
      rationale:
        "The label takes over what the provision asks on storing security parameters safely, as a public tool lists it; the issuer's own list was not read.",
      confidence: "medium",
    },
    {
      sources: ["5.5-1"],
      relation: "equal",
      targets: ["5.5-1"],
      rationale:
        "The label takes over what the provision asks on communication by best-practice cryptography, as a public tool lists it; the issuer's own list was not read.",
      confidence: "medium",
    },
    {
      sources: ["5.5-5"],
      relation: "equal",
      targets: ["5.5-5"],
      rationale:
        "The label takes over what the provision asks on a log-in before settings are changed over networks, as a public tool lists it; the issuer's own list was not read.",
      confidence: "medium",
    },
    {
      sources: ["5.5-8"],
      relation: "equal",
      targets: ["5.5-8"],
      rationale:
        "The label takes over what the provision asks on managing critical parameters, as a public tool lists it; the issuer's own list was not read.",
      confidence: "medium",
    },
    {
      sources: ["5.6-1"],
      relation: "equal",
      targets: ["5.6-1"],
      rationale:
        "The label takes over what the provision asks on switching off interfaces that are not used, as a public tool lists it; the issuer's own list was not read.",
      confidence: "medium",
    },
    {
      sources: ["5.6-7"],
      relation: "equal",
      targets: ["5.6-7"],
      rationale:
        "The label takes over what the provision asks on running software with few rights, as a public tool lists it; the issuer's own list was not read.",
      confidence: "medium",
    },
    {
      sources: ["5.12-1"],
      relation: "equal",
      targets: ["5.12-1"],
      rationale:
        "The label takes over what the provision asks on few decisions at installation, as a public tool lists it; the issuer's own list was not read.",
      confidence: "medium",
    },
    {
      sources: ["5.12-2"],
      relation: "equal",
      targets: ["5.12-2"],
      rationale:
        "The label takes over what the provision asks on guidance on setting up, as a public tool lists it; the issuer's own list was not read.",
      confidence: "medium",
    },
    {
      sources: ["5.13-1"],
      relation: "equal",
      targets: ["5.13-1"],
      rationale:
        "The label takes over what the provision asks on checking input, as a public tool lists it; the issuer's own list was not read.",
      confidence: "medium",
    },
    {
      sources: ["6-1"],
      relation: "equal",
      targets: ["6.1"],
      rationale:
        "The label takes over what the provision asks on telling consumers what personal data is used for, as a public tool lists it; the issuer's own list was not read.",
      confidence: "medium",
    },
  ]);
