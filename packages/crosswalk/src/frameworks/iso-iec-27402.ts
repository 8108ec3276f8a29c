import { defineTarget } from "./define-target.js";

/** ISO/IEC 27402:2023: ids and topics in our own words, as a target of links. */
export const isoIec27402 = /* @__PURE__ */ defineTarget(
  {
    id: "iso-iec-27402",
    edition: "2023",
    label: "ISO/IEC 27402:2023",
    title: "ISO/IEC 27402:2023 device baseline requirements",
    issuer: "ISO/IEC JTC 1/SC 27",
    kind: "standard",
    rights: "ids-only",
    published: "2023",
    url: "https://www.iso.org/standard/80136.html",
    aliases: ["27402", "iso27402", "isoiec27402"],
    obligation: "shall",
    verified: "unchecked",
    note: "Read through public lists of ids and topics; the text itself was not seen.",
  },
  () => [
    { id: "5.1.1", title: "Risk management" },
    { id: "5.1.2", title: "Information disclosure" },
    { id: "5.1.3", title: "Vulnerability disclosure and handling" },
    { id: "5.2.2", title: "Configuration" },
    { id: "5.2.3", title: "Software reset" },
    { id: "5.2.4", title: "User data removal" },
    { id: "5.2.5", title: "Data protection" },
    { id: "5.2.6", title: "Interface access" },
    { id: "5.2.7", title: "Software and firmware updates" },
    { id: "5.2.8", title: "Event logging" },
  ],
);
