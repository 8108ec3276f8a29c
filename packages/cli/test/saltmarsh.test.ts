import { join } from "node:path";
import { expect, it } from "vitest";
import { run } from "./run.js";

interface Told {
  readonly rule: string;
  readonly level: "error" | "warning" | "info" | "hint";
  readonly start: { readonly line: number };
}

interface Printed {
  readonly files: readonly { readonly path: string; readonly findings: readonly Told[] }[];
}

const examples = join(import.meta.dirname, "../examples");

async function lintSaltmarsh(): Promise<readonly (Told & { readonly file: string })[]> {
  const args = ["lint", "saltmarsh", "--today", "2026-11-25", "--fail-on", "never", "-f", "json"];
  const { out, err } = await run(args, { cwd: examples });
  expect(err).toBe("");
  const { files } = JSON.parse(out) as Printed;
  return files.flatMap(({ path, findings }) => {
    const file = path.slice(path.lastIndexOf("/") + 1).replace(".place.yaml", "");
    return findings.map((one) => ({ ...one, file }));
  });
}

/** What was put into the example, in the order of its files and lines. */
const planted = [
  "care-and-housing:325 warning place/unknown-check",
  "care-and-housing:427 error place/duplicate-id",
  "care-and-housing:450 warning place/field-to-corporate",
  "care-and-housing:464 warning place/date-order",
  "highways:39 warning place/principle-02-risks",
  "highways:92 warning place/scope-unknown-law",
  "highways:232 warning place/no-multi-factor",
  "highways:451 warning place/playbook-stride",
  "highways:618 warning place/orphan",
  "highways:638 warning place/support-ends-soon",
  "highways:640 warning place/privilege-shared",
  "highways:647 warning place/specification-fails-psti",
  "highways:648 warning place/support-before-contract",
  "highways:650 warning place/actuator-in-weak-zone",
  "highways:653 error place/unreachable-file",
  "highways:686 warning place/flow-unprotected",
  "highways:717 warning place/account-after-contract",
  "saltmarsh:87 warning place/review-overdue",
  "saltmarsh:222 error place/unknown-reference",
  "saltmarsh:372 warning place/principle-01-understanding",
  "saltmarsh:447 warning place/support-ended",
  "saltmarsh:485 warning place/tender-omits",
  "saltmarsh:485 error place/assurance-expired",
  "saltmarsh:499 warning place/privilege-shared",
  "saltmarsh:516 warning place/principle-02-risks",
  "saltmarsh:575 warning place/scope-decision-overdue",
  "saltmarsh:592 warning place/scope-contradicts",
  "saltmarsh:593 warning place/scope-decision-incomplete",
  "saltmarsh:604 warning place/caf-evidence-overdue",
  "saltmarsh:606 warning place/caf-evidence-contradicted",
  "saltmarsh:607 error place/caf-unknown-outcome",
  "saltmarsh:608 warning place/caf-evidence-contradicted",
];

/** How much is asked by each rule. */
const asked: Readonly<Record<string, number>> = {
  "hint place/scope-undecided": 1,
  "info place/access-without-owner": 1,
  "info place/caf-evidence-missing": 4,
  "info place/nis-scope-undeclared": 1,
  "info place/pilot-without-end": 1,
  "info place/playbook-incident": 1,
  "info place/playbook-stride": 3,
  "info place/principle-05-law": 1,
  "info place/principle-12-supply-chain": 1,
  "info place/role-without-deputy": 1,
  "info place/scope-undecided": 1,
  "info place/sector-council-housing": 1,
  "info place/sector-environmental-monitoring": 2,
  "info place/sector-predictive-maintenance": 1,
  "info place/single-point-of-failure": 2,
};

it("is told of each fault that was put into the example, and of no other", async () => {
  const faults = (await lintSaltmarsh()).filter(({ level }) => /error|warning/.test(level));
  const told = faults.map(
    ({ file, start, level, rule }) => `${file}:${start.line} ${level} ${rule}`,
  );
  expect(told.toSorted()).toEqual(planted.toSorted());
});

it("is asked what is open, little enough to be read", async () => {
  const questions = (await lintSaltmarsh()).filter(({ level }) => /info|hint/.test(level));
  const counts: Record<string, number> = {};
  for (const { level, rule } of questions) {
    counts[`${level} ${rule}`] = (counts[`${level} ${rule}`] ?? 0) + 1;
  }
  expect(counts).toEqual(asked);
});
