import { defineRule, type Fix, type Remark, toPointer } from "@bollard/model";
import { nearest } from "@bollard/shape";
import type { DeviceSpec } from "../../definition/device-spec.js";
import { checkedElsewhere, deviceCheck, deviceChecks } from "../device-check.js";

/** So many unknown ids are compared with those that are known: beyond, no guess is made. */
const guesses = 100;

/** Reports answers to what is no check of a device. */
export const unknownCheck = defineRule<DeviceSpec>({
  id: "deployment/unknown-check",
  title: "Every answer names a check of a device",
  level: "warning",
  cites: [],
  why: "An answer counts for the check whose id it bears. Under another id nobody finds it, and the question is asked again.",
  resolution: "suggestion",
  check({ deployment }, report) {
    const unknown = Object.keys(deployment?.answers ?? {}).filter((id) => !deviceCheck(id));
    if (unknown.length === 0) return;
    const known = deviceChecks().map(({ id }) => id);
    for (const [place, id] of unknown.entries()) {
      const elsewhere = checkedElsewhere(id);
      if (elsewhere) {
        report.at(["deployment", "answers", id], { part: "key", ...isElsewhere(id, elsewhere) });
        continue;
      }
      const near = place < guesses ? nearest(id, known)?.candidate : undefined;
      report.at(["deployment", "answers", id], {
        part: "key",
        what: `“${id}” is no check.`,
        todo: near
          ? `Write ${near} if that is meant, or remove the answer.`
          : "Write the id that the finding prints which asks, or remove the answer.",
        ...(near && !isAnswered(near, deployment) && { suggestions: [renameTo(near, id)] }),
      });
    }
  },
});

function isElsewhere(id: string, subject: "procurement" | "place"): Pick<Remark, "what" | "todo"> {
  return subject === "place"
    ? {
        what: `“${id}” is a check of the register of a place, not of a device.`,
        todo: "Answer it in the register, and remove it here.",
      }
    : {
        what: `“${id}” is a check of a procurement document, not of a device.`,
        todo: "Ask for it in the tender, and remove it here.",
      };
}

function isAnswered(id: string, deployment: DeviceSpec["deployment"]): boolean {
  return Object.hasOwn(deployment?.answers ?? {}, id);
}

function renameTo(key: string, id: string): Fix {
  const pointer = toPointer(["deployment", "answers", id]);
  return { title: `Write ${key}`, edits: [{ kind: "rename", pointer, key }] };
}
