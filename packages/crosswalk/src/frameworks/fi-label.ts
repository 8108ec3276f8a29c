import { defineTarget } from "./define-target.js";

/** Finnish Cybersecurity Label: ids and topics in our own words, as a target of links. */
export const fiLabel = /* @__PURE__ */ defineTarget(
  {
    id: "fi-label",
    edition: "2019",
    label: "Finnish Cybersecurity Label",
    title: "Finland Traficom Cybersecurity Label provision set",
    issuer: "Traficom/NCSC-FI",
    kind: "scheme",
    rights: "own-paraphrase",
    published: "2019",
    url: "https://tietoturvamerkki.fi/en",
    aliases: ["finnishlabel", "traficomlabel", "filabel"],
    obligation: "shall",
    verified: "unchecked",
  },
  () => [
    { id: "5.1-1", title: "Required by label" },
    { id: "5.2-1", title: "Required by label" },
    { id: "5.2-3", title: "Required by label" },
    { id: "5.3-2", title: "Required by label" },
    { id: "5.3-3", title: "Required by label" },
    { id: "5.3-8", title: "Required by label" },
    { id: "5.3-11", title: "Required by label" },
    { id: "5.3-13", title: "Required by label" },
    { id: "5.4-1", title: "Required by label" },
    { id: "5.5-1", title: "Required by label" },
    { id: "5.5-5", title: "Required by label" },
    { id: "5.5-8", title: "Required by label" },
    { id: "5.6-1", title: "Required by label" },
    { id: "5.6-7", title: "Required by label" },
    { id: "5.12-1", title: "Required by label" },
    { id: "5.12-2", title: "Required by label" },
    { id: "5.13-1", title: "Required by label" },
    { id: "6.1", title: "Required by label" },
  ],
);
