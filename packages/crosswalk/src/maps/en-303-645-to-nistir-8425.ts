import { defineMap } from "./define-map.js";
import { fromV211, ofNistir8425 } from "./sides.js";

/** EN 303 645 V2.1.1 to the outcomes of NISTIR 8425 for consumer products. */
export const en303645ToNistir8425 = () =>
  defineMap(fromV211(), ofNistir8425(), [
    {
      sources: ["5.3-16"],
      relation: "intersects",
      targets: ["ai-1"],
      rationale:
        "Both let a product be told apart; the provision wants the model recognisable on the device, NIST a unique identification of the product.",
      confidence: "medium",
    },
    {
      sources: ["5.7-2", "5.10-1"],
      relation: "intersects",
      targets: ["csa-1"],
      rationale:
        "Both make use of what a device says of its state; the provisions alert on changed software and examine telemetry, NIST wants state captured and recorded.",
      confidence: "medium",
    },
    {
      sources: ["5.2-1", "5.2-3"],
      relation: "intersects",
      targets: ["doc-1g"],
      rationale:
        "Both rest on how weaknesses are handled; the provisions want it published and done, NIST wants it documented for the whole product.",
      confidence: "medium",
    },
    {
      sources: ["5.6-9"],
      relation: "intersects",
      targets: ["doc-1f"],
      rationale:
        "Both rest on a secure life cycle; the provision wants development to follow one, NIST wants the process written down.",
      confidence: "medium",
    },
    {
      sources: ["5.4-1"],
      relation: "subset-of",
      targets: ["dp-1"],
      rationale:
        "Both protect what is stored; the provision speaks of security parameters alone, NIST of all data that the product holds.",
      confidence: "high",
    },
    {
      sources: ["5.4-3"],
      relation: "intersects",
      targets: ["dp-1"],
      rationale:
        "Both keep secrets from being read out of a product; the provision forbids them in source code, NIST speaks of stored data as such.",
      confidence: "medium",
    },
    {
      sources: ["5.11-1"],
      relation: "subset-of",
      targets: ["dp-2"],
      rationale:
        "Both let a customer's data be removed from the device; NIST covers every part of the product and making data inaccessible.",
      confidence: "high",
    },
    {
      sources: ["5.11-2"],
      relation: "intersects",
      targets: ["dp-2"],
      rationale:
        "Both remove data beyond the device; the provision speaks of personal data in associated services, NIST of the parts of the product.",
      confidence: "medium",
    },
    {
      sources: ["5.5-6", "5.5-7", "5.8-1", "5.8-2"],
      relation: "subset-of",
      targets: ["dp-3"],
      rationale:
        "Both protect data on its way; the provisions speak of security parameters and personal data, NIST of any data sent or received.",
      confidence: "high",
    },
    {
      sources: ["5.5-1"],
      relation: "intersects",
      targets: ["dp-3"],
      rationale:
        "Both protect what is sent; the provision asks for best-practice cryptography that fits the use, NIST leaves the means open.",
      confidence: "high",
    },
    {
      sources: ["5.6-4"],
      relation: "subset-of",
      targets: ["iac-1a"],
      rationale:
        "A debug port is one interface that is not needed and stays closed; NIST speaks of all interfaces of all parts.",
      confidence: "medium",
    },
    {
      sources: ["5.6-1", "5.6-3", "5.6-5"],
      relation: "intersects",
      targets: ["iac-1a"],
      rationale:
        "Both keep interfaces and services to what is needed; NIST lets other channels be secured instead, the provisions want unused ones off.",
      confidence: "medium",
    },
    {
      sources: ["5.5-4", "5.5-5"],
      relation: "subset-of",
      targets: ["iac-1b"],
      rationale:
        "Both let only authenticated parties act through an interface; the provisions speak of networks, NIST of every necessary interface.",
      confidence: "high",
    },
    {
      sources: ["5.1-1", "5.1-2", "5.1-3", "5.1-5", "5.6-2"],
      relation: "intersects",
      targets: ["iac-1b"],
      rationale:
        "Both guard interfaces against strangers; the provisions fix the quality of passwords, log-in and what is shown before it, NIST the control itself.",
      confidence: "medium",
    },
    {
      sources: ["5.6-7"],
      relation: "intersects",
      targets: ["iac-1c"],
      rationale:
        "Both keep rights small; the provision runs software with least privilege, NIST limits who may reach and change the parts of a product.",
      confidence: "medium",
    },
    {
      sources: ["5.13-1"],
      relation: "intersects",
      targets: ["iac-2a"],
      rationale:
        "Both check what comes in before it is used; the provision names user and programming interfaces, NIST data shared among parts and outside.",
      confidence: "medium",
    },
    {
      sources: ["5.9-3"],
      relation: "intersects",
      targets: ["iac-2c"],
      rationale:
        "Both deal with coming back to a network; the provision wants it orderly and stable, NIST wants access controlled while it happens.",
      confidence: "medium",
    },
    {
      sources: ["5.3-11"],
      relation: "intersects",
      targets: ["id-1a", "id-1d"],
      rationale:
        "Both tell users of an update and what it mends; the provision wants a recognisable notice, NIST announces support terms and weaknesses too.",
      confidence: "medium",
    },
    {
      sources: ["5.3-13"],
      relation: "intersects",
      targets: ["id-1b", "pea-1e"],
      rationale:
        "Both make known how long support lasts; the provision publishes the period, NIST announces its end and informs buyers before purchase.",
      confidence: "medium",
    },
    {
      sources: ["5.3-14"],
      relation: "intersects",
      targets: ["id-1b"],
      rationale:
        "Both say when support is over; the provision explains why updates are missing and how the device is replaced, NIST announces the end.",
      confidence: "medium",
    },
    {
      sources: ["5.3-12"],
      relation: "intersects",
      targets: ["id-1c"],
      rationale:
        "Both warn of an interruption; the provision when an update stops basic functions, NIST of maintenance in general.",
      confidence: "medium",
    },
    {
      sources: ["5.2-1"],
      relation: "intersects",
      targets: ["iqr-1a"],
      rationale:
        "Both give a contact for reports of weaknesses; the provision adds a public policy with times, NIST the taking in of other information.",
      confidence: "high",
    },
    {
      sources: ["5.1-4", "5.5-5"],
      relation: "intersects",
      targets: ["pc-1"],
      rationale:
        "Both deal with changing settings; the provisions name authentication values and changes over networks, NIST all settings by who is authorised.",
      confidence: "medium",
    },
    {
      sources: ["5.11-1"],
      relation: "intersects",
      targets: ["pc-2"],
      rationale:
        "Both bring a device back to a clean state; the provision erases a user's data, NIST restores a secure default configuration.",
      confidence: "medium",
    },
    {
      sources: ["5.12-2", "5.12-3"],
      relation: "intersects",
      targets: ["pea-1a", "pea-1b"],
      rationale:
        "Both teach customers to use a product safely; the provisions speak of set-up and of checking it, NIST of all security functions and upkeep.",
      confidence: "medium",
    },
    {
      sources: ["5.11-3"],
      relation: "intersects",
      targets: ["pea-1c"],
      rationale:
        "Both explain how data is removed; the provision speaks of personal data at any time, NIST of disposing of the product.",
      confidence: "high",
    },
    {
      sources: ["5.3-1", "5.3-2", "5.3-9", "5.3-10"],
      relation: "subset-of",
      targets: ["su-1"],
      rationale:
        "Both want verified updates for software; NIST asks that every part of the product receives, checks and applies them.",
      confidence: "high",
    },
    {
      sources: ["5.3-7"],
      relation: "intersects",
      targets: ["su-1"],
      rationale:
        "Both secure the mechanism of updates; the provision asks for best-practice cryptography, NIST for verification by any suitable means.",
      confidence: "high",
    },
    {
      sources: ["5.3-3", "5.3-4", "5.3-5", "5.3-6"],
      relation: "intersects",
      targets: ["su-2"],
      rationale:
        "Both keep software current; the provisions want ease, automation, checks and a user's choice, NIST automation or steady notice.",
      confidence: "medium",
    },
  ]);
