import { defineTarget } from "./define-target.js";

/** NISTIR 8259B: ids and topics in our own words, as a target of links. */
export const nistir8259b = /* @__PURE__ */ defineTarget(
  {
    id: "nistir-8259b",
    edition: "2021",
    label: "NISTIR 8259B",
    title: "NISTIR 8259B non-technical supporting capabilities",
    issuer: "NIST",
    kind: "guidance",
    rights: "own-paraphrase",
    published: "2021-08",
    url: "https://doi.org/10.6028/NIST.IR.8259B",
    aliases: ["8259b", "nistir8259b", "nist8259b"],
    obligation: "should",
    verified: "secondary",
    note: "Ids are ours: the issuer prints none.",
  },
  () => [
    { id: "doc", title: "Documentation" },
    { id: "iqr", title: "Information and query reception" },
    { id: "id", title: "Information dissemination" },
    { id: "ea", title: "Education and awareness" },
  ],
);
