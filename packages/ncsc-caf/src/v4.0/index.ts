import { lineage } from "../lineage.js";
import { toEdition } from "../outcome.js";
import { witnesses } from "../sources.js";
import { url } from "./at.js";
import { objectives } from "./objectives.js";

/** NCSC Cyber Assessment Framework v4.0: 41 contributing outcomes under 14 principles. */
export const caf40 = /* @__PURE__ */ toEdition(
  {
    id: "ncsc-caf",
    edition: "4.0",
    label: "CAF v4.0",
    title: "Cyber Assessment Framework",
    issuer: "National Cyber Security Centre (NCSC)",
    kind: "guidance",
    rights: "own-paraphrase",
    published: "2025-08-06",
    url,
    aliases: [
      "caf",
      "ncsccaf",
      "cyberassessmentframework",
      "ncsccyberassessmentframework",
      "cafv40",
    ],
  },
  objectives,
  { lineage, witnesses },
);
