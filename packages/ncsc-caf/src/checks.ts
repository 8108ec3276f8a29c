import { type CheckedSubject, once } from "@bollard/model";
import { checksOnRisk } from "./checks/a-managing-security-risk.js";
import { checksOnProtection } from "./checks/b-protecting-against-attack.js";
import { checksOnDetection } from "./checks/c-detecting-events.js";
import type { CafCheck, IdsOf, WrittenCheck } from "./checks/check.js";
import { checksOnImpact } from "./checks/d-minimising-impact.js";
import type { CafEdition, CafOutcomeId } from "./outcome-id.js";
import { outcome } from "./queries.js";

/** The files of checks, one an objective. */
const written = /* @__PURE__ */ once(
  () => [checksOnRisk(), checksOnProtection(), checksOnDetection(), checksOnImpact()] as const,
);

/** The id of a check, such as `caf-4.0-a2.c-c1`. */
export type CafCheckId = IdsOf<ReturnType<typeof written>[number][number]>;

/** What a reader looks for to see whether the outcomes of both editions are answered. */
export const checks = /* @__PURE__ */ once((): readonly CafCheck<CafCheckId>[] =>
  completeAll(written()),
);

/** The checks that serve an outcome of an edition. */
export function checksFor<E extends CafEdition>(
  number: E,
  id: CafOutcomeId<E>,
): readonly CafCheck<CafCheckId>[] {
  return checks().filter(({ edition, item }) => edition === number && item === id);
}

/** The checks of an edition that look at one kind of subject. */
export function checksOn(
  number: CafEdition,
  subject: CheckedSubject,
): readonly CafCheck<CafCheckId>[] {
  return checks().filter((check) => check.edition === number && check.subject === subject);
}

function completeAll(files: readonly (readonly WrittenCheck[])[]): readonly CafCheck<CafCheckId>[] {
  const rows = files.flat();
  return (["3.2", "4.0"] as const).flatMap((number) =>
    rows.flatMap((row) => complete(number, row)),
  );
}

function complete(
  number: CafEdition,
  { subject, looksFor, serves }: WrittenCheck,
): readonly CafCheck<CafCheckId>[] {
  return Object.entries(serves)
    .filter(([id]) => id.startsWith(`caf-${number}-`))
    .map(([id, item]) => ({
      id: id as CafCheckId,
      subject,
      edition: number,
      item,
      looksFor,
      source: outcome(number, item).source,
    }));
}
