import { defineTarget } from "./define-target.js";

/** Singapore CLS: ids and topics in our own words, as a target of links. */
export const sgCls = /* @__PURE__ */ defineTarget(
  {
    id: "sg-cls",
    edition: "1.4",
    label: "Singapore CLS",
    title: "Singapore Cybersecurity Labelling Scheme for IoT",
    issuer: "CSA",
    kind: "scheme",
    rights: "own-paraphrase",
    published: "2025-04",
    url: "https://www.csa.gov.sg/our-programmes/certification-and-labelling-schemes/cybersecurity-labelling-scheme",
    aliases: ["cls", "sgcls", "singaporecls", "cybersecuritylabellingscheme"],
    obligation: "shall",
    verified: "secondary",
    note: "Ids are ours: the issuer prints none.",
  },
  () => [
    {
      id: "cls-1",
      title:
        "Security baseline: passwords, reporting, updates (developer declaration, lab-reviewed since Apr 2025)",
    },
    { id: "cls-2", title: "Security-by-design life-cycle duties on top of level 1" },
    { id: "cls-3", title: "Adds lab software-binary analysis" },
    { id: "cls-4", title: "Adds lab penetration testing" },
  ],
);
