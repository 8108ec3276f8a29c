import { defineTarget } from "./define-target.js";

/** German IT Security Label: ids and topics in our own words, as a target of links. */
export const deBsiLabel = /* @__PURE__ */ defineTarget(
  {
    id: "de-bsi-label",
    edition: "2022",
    label: "German IT Security Label",
    title: "Germany BSI IT-Sicherheitskennzeichen",
    issuer: "BSI",
    kind: "scheme",
    rights: "own-paraphrase",
    published: "2022",
    url: "https://www.bsi.bund.de/",
    aliases: ["bsilabel", "germanlabel", "debsilabel"],
    obligation: "shall",
    verified: "secondary",
    note: "Ids are ours: the issuer prints none.",
  },
  () => [
    {
      id: "smart-consumer-devices",
      title: "EN 303 645 conformity per TS 103 701 and BSI TR-03173",
    },
    { id: "routers", title: "ETSI TS 103 848 with test spec TS 103 928 (formerly TR-03148)" },
  ],
);
