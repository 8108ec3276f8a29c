import { defineTarget } from "./define-target.js";

/** NISTIR 8259A: ids and topics in our own words, as a target of links. */
export const nistir8259a = /* @__PURE__ */ defineTarget(
  {
    id: "nistir-8259a",
    edition: "2020",
    label: "NISTIR 8259A",
    title: "NISTIR 8259A device capability core baseline",
    issuer: "NIST",
    kind: "guidance",
    rights: "own-paraphrase",
    published: "2020-05",
    url: "https://doi.org/10.6028/NIST.IR.8259A",
    aliases: ["8259a", "nistir8259a", "nist8259a"],
    obligation: "should",
    verified: "secondary",
    note: "Ids are ours: the issuer prints none.",
  },
  () => [
    { id: "di", title: "Device identification" },
    { id: "dc", title: "Device configuration" },
    { id: "dp", title: "Data protection" },
    { id: "la", title: "Logical access to interfaces" },
    { id: "su", title: "Software update" },
    { id: "csa", title: "Cybersecurity state awareness" },
  ],
);
