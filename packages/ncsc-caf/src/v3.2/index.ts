import { toEdition } from "../outcome.js";
import { witnesses } from "../sources.js";
import { url } from "./at.js";
import { objectives } from "./objectives.js";

/** NCSC Cyber Assessment Framework v3.2: 39 contributing outcomes under 14 principles. */
export const caf32 = /* @__PURE__ */ toEdition(
  {
    id: "ncsc-caf",
    edition: "3.2",
    label: "CAF v3.2",
    title: "Cyber Assessment Framework",
    issuer: "National Cyber Security Centre (NCSC)",
    kind: "guidance",
    rights: "own-paraphrase",
    published: "2024-04",
    url,
    aliases: [
      "caf",
      "ncsccaf",
      "cyberassessmentframework",
      "ncsccyberassessmentframework",
      "cafv32",
    ],
  },
  objectives,
  { witnesses },
);
