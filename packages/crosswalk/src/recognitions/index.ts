import { once, type Recognition } from "@bollard/model";
import { recognitions as byPsti } from "@bollard/uk-psti";
import { schemeRecognitions } from "./schemes.js";

export { type RecognisedBy, type RecognitionSubject, recognisedBy } from "./recognised-by.js";

/** What law or a scheme accepts, dated; those of PSTI are the package's own. */
export const recognitions = /* @__PURE__ */ once(toAll);

function toAll(): readonly Recognition[] {
  return [...byPsti(), ...schemeRecognitions];
}
