import { type CheckedSubject, once } from "@bollard/model";
import type { PrincipleCheck, WrittenCheck } from "./check.js";
import { designingChecks } from "./checks/designing.js";
import { managingChecks } from "./checks/managing.js";
import { understandingChecks } from "./checks/understanding.js";
import type { PrincipleId } from "./groups.js";
import { type PrincipleNumber, principle } from "./queries.js";

/** The files of checks, one a group. */
const written = /* @__PURE__ */ once(
  () => [understandingChecks(), designingChecks(), managingChecks()] as const,
);

/** The id of a check, such as `ncsc-cp-01-c1`. */
export type PrincipleCheckId = ReturnType<typeof written>[number][number]["id"];

/** What a reader looks for to see whether the principles are answered, in the order of the principles. */
export const checks = /* @__PURE__ */ once(() => complete(written()));

/** The checks that serve a principle, by its id or number. */
export function checksOf(
  which: PrincipleId | PrincipleNumber,
): readonly PrincipleCheck<PrincipleCheckId>[] {
  const { id } = principle(which);
  return checks().filter(({ item }) => item === id);
}

/** The checks that look at one kind of subject. */
export function checksOn(subject: CheckedSubject): readonly PrincipleCheck<PrincipleCheckId>[] {
  return checks().filter((check) => check.subject === subject);
}

function complete<Id extends string>(
  files: readonly (readonly WrittenCheck<Id>[])[],
): readonly PrincipleCheck<Id>[] {
  return files.flat().map((check) => ({ ...check, source: principle(check.item).source }));
}
