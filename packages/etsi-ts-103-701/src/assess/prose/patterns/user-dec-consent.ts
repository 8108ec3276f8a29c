import type { Pattern } from "../pattern.js";

/** A decision about automatic updates. */
export const automaticUpdates: readonly Pattern[] = [
  {
    value: "automatic updates",
    says: /\b(?:auto(?:matic|mated)?(?:ally)?)[- ](?:\w+ ){0,2}updat(?:e|es|ed|ing)\b|\bupdat(?:e|es|ed|ing)\b[^.;]{0,40}\b(?:automatic(?:ally)?|automated|unattended|in the background)\b|\b(?:installation|delivery) (?:of (?:\w+ ){0,2}updates )?(?:is )?automatic\b/,
    example: "Whether security updates are installed automatically.",
    counter: "No automated update is made on this page.",
  },
];
