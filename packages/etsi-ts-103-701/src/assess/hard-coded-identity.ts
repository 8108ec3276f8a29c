import { type Deciding, unlessUnconcerned } from "./concern.js";
import type { Entry } from "./entry.js";
import type { EntryRuling } from "./judge.js";
import { hardCodedIdentity } from "./parameter.js";
import type { Reading } from "./reading.js";

/** What decides whether a parameter is a hard-coded identity. */
export const whetherIdentity: Deciding = {
  field: "description",
  facet: "hardCodedIdentity",
  what: "whether it is a hard-coded identity of the single device",
};

/** Judges parameters that are a hard-coded identity of the single device. */
export function ofIdentities(rule: (entry: Entry, identity: Reading<boolean>) => EntryRuling) {
  return (entry: Entry): EntryRuling => {
    const identity = hardCodedIdentity(entry);
    return unlessUnconcerned(
      entry,
      identity,
      whetherIdentity,
      () => identity && rule(entry, identity),
    );
  };
}
