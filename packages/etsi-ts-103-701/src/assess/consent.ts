import type { Entry } from "./entry.js";
import type { Reading } from "./reading.js";

const field = "obtainingConsent";

/** Whether personal data is processed by consent; `undefined` where that is not said. */
export function consentBasis(entry: Entry): Reading<boolean> | undefined {
  const said = entry.flag(field, "basedOnConsent") ?? entry.yesOrNo(field);
  if (said) return said;
  const [prose] = entry.prose(field);
  return prose && entry.saysNone(field)
    ? { value: false, origin: "read", at: prose.at }
    : undefined;
}
