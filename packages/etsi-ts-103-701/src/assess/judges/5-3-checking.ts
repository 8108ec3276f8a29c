import { decideByFlag } from "../decide.js";
import type { Desk } from "../desk.js";
import type { Entry } from "../entry.js";
import { type EntryRuling, forEach, type Judges, lookedAt } from "../judge.js";
import { perDesk } from "../per-desk.js";
import { fails, raisesConcern, staysOpen } from "../ruling.js";
import { saidOf, speakerOf } from "../said.js";
import { componentsOf, isLocal, mechanismsOf } from "../updates.js";

const field = "updateChecking";

const someCheck = /* @__PURE__ */ perDesk((desk) =>
  desk.entries("UpdMech").some((entry) => entry.flag(field, "checks")?.value === true),
);

/** A mechanism checks, or else every component that it updates has another that does. */
function checks(entry: Entry, desk: Desk): EntryRuling {
  const flag = entry.flag(field, "checks");
  if (flag?.value !== false || !someCheck(desk)) return decideChecks(entry, desk);
  const own = { entry: entry.pointer, looked: lookedAt(entry, [field]) };
  const components = componentsOf(entry, desk);
  const alone = components.find((component) =>
    mechanismsOf(component).every((one) => one.flag(field, "checks")?.value === false),
  );
  if (alone) {
    const because = `${speakerOf(entry, flag.at, desk)} does not check for updates, and ${alone.label} can be updated by nothing else.`;
    const said = { ...own, ...saidOf(flag), because };
    const question = `Who looks for security updates of ${alone.label}, and how do users learn of one?`;
    const todo = `Give ${alone.label} a mechanism that checks for updates.`;
    return isLocal(entry)
      ? raisesConcern({ ...said, question })
      : fails({ ...said, origin: "read", todo });
  }
  if (components.length > 0) return undefined;
  return staysOpen({
    ...own,
    ...saidOf(flag),
    because: `${speakerOf(entry, flag.at, desk)} does not check for updates, and others do.`,
    question: `Has each component that ${entry.label} updates another mechanism that checks for updates?`,
  });
}

function decideChecks(entry: Entry, desk: Desk): EntryRuling {
  return decideByFlag(
    entry,
    entry.flag(field, "checks"),
    {
      fields: [field],
      yes: (label) => `${label} checks for updates.`,
      no: (label) => `${label} does not check for updates.`,
      remedy: "Let the device ask for security updates after set-up.",
      unknown: (label) => `${label} does not say whether it checks for updates.`,
      declare: "checks",
    },
    desk,
  );
}

/** The unit on checking for updates. */
export const checking: Judges = {
  "5.3-5-1 a": {
    disposition: "decided",
    about:
      "Decided by whether a mechanism checks for updates (checks). One that does not is no fault where its components have another that does; a local one that alone updates a component raises a concern.",
    judge: forEach("UpdMech", checks),
  },
};
