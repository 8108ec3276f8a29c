import { unsaid } from "../concern.js";
import { onDebug, type Port } from "../debug-port.js";
import { typeOf } from "../interface-state.js";
import { type EntryRuling, forEach, type Judges, lookedAt, notSaid } from "../judge.js";
import { lyingOpen } from "../prose/patterns/interface-signs.js";
import { weakest } from "../reading.js";
import { fails, passes, staysOpen } from "../ruling.js";
import { saidNone, saidOf } from "../said.js";

const debug = "debugInterface";
const protection = "protection";

/** Physical protection of debug ports that can be reached. */
function isCovered({ entry, state }: Port): EntryRuling {
  const port = typeOf(entry, "physical-port");
  if (port?.value === false || entry.flag(debug, "accessible")?.value === false) return undefined;
  if (state?.value === "disabled-permanently") return undefined;
  if (port === undefined) {
    return unsaid(entry, { field: "type", facet: "types", what: "whether it is a physical port" });
  }
  if (entry.isBlank(protection)) return notSaid(entry, protection, ["type", debug, protection]);
  const own = { entry: entry.pointer, looked: lookedAt(entry, ["type", debug, protection]) };
  const means = ["physical-protection", "casing"].map((one) => entry.has(protection, "means", one));
  const covered = means.find((one) => one?.value);
  if (covered) {
    const because = `${entry.label} is physically protected by the device.`;
    return passes({ ...own, at: covered.at, origin: weakest([port, covered]), because });
  }
  const open = entry.says(protection, lyingOpen);
  const denied = means.find((one) => one?.origin === "declared");
  const none = saidNone(entry, protection);
  if (open || denied || none) {
    const said = denied ?? open;
    return fails({
      ...own,
      ...(none ?? (said ? saidOf(said) : { at: entry.at(protection) })),
      because: `${entry.label} is a debug port that can be reached, and nothing covers it.`,
      todo: `Cover ${entry.label}, or keep it where only opening the device with tools reaches it.`,
    });
  }
  return staysOpen({
    ...own,
    at: entry.at(protection),
    because: `${entry.label} is a debug port, and its Protection names nothing that covers it.`,
    todo: `Declare under protection of ${entry.label}: means.`,
    question: `Does the device cover ${entry.label} physically?`,
  });
}

/** The unit on debug ports that can be reached. */
export const debugPorts: Judges = {
  "5.6-4B-1 a": {
    disposition: "decided",
    about:
      "Decided by the means of protection of each debug port that can be reached; one that lies open fails.",
    judge: forEach("PhyIntf", onDebug(isCovered)),
  },
};
