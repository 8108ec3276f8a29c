import { defineTarget } from "./define-target.js";

/** ISO/IEC 27404: ids and topics in our own words, as a target of links. */
export const isoIec27404 = /* @__PURE__ */ defineTarget(
  {
    id: "iso-iec-27404",
    edition: "2025",
    label: "ISO/IEC 27404",
    title: "ISO/IEC 27404:2025 labelling framework",
    issuer: "ISO/IEC JTC 1/SC 27",
    kind: "standard",
    rights: "ids-only",
    published: "2025",
    url: "https://www.iso.org/standard/80138.html",
    aliases: ["27404", "iso27404", "isoiec27404"],
    obligation: "information",
    verified: "secondary",
    note: "Read through public lists of ids and topics; the text itself was not seen.",
  },
  () => [
    {
      id: "framework",
      title: "Rules for label schemes: roles, conformity assessment, mutual recognition",
    },
  ],
);
