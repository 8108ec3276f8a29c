import { isWithin } from "@bollard/model";
import { nearest } from "@bollard/shape";
import { allRules, ruleOf } from "../registry.js";
import type { LocatedFinding, Remedy } from "../result.js";
import type { Suppression } from "./suppression.js";

/** Something to say about a suppression itself. */
export interface SuppressionRemark {
  readonly rule: string;
  readonly suppression: Suppression;
  readonly what: string;
  readonly todo: string;
  readonly suggestions?: readonly Remedy[];
}

/** What came of applying suppressions. */
export interface Applied {
  readonly findings: readonly LocatedFinding[];
  readonly remarks: readonly SuppressionRemark[];
}

/**
 * Marks the findings that are accepted, and says what is wrong with the suppressions.
 * @param ran says whether a rule has run, so that only then its suppression can be unused
 */
export function applySuppressions(
  findings: readonly LocatedFinding[],
  suppressions: readonly Suppression[],
  today: string,
  ran: (rule: string) => boolean,
): Applied {
  if (suppressions.length === 0) return { findings, remarks: [] };
  const used = new Set<string>();
  const live = suppressions.filter((suppression) => isLive(suppression, today));
  const marked = findings.map((finding) => {
    const by = live.find((suppression) => accepts(suppression, finding));
    if (by === undefined) return finding;
    used.add(useKey(suppressions.indexOf(by), finding.rule));
    return { ...finding, suppressed: toSuppressed(by) };
  });
  const remarks = suppressions.flatMap((suppression, index) =>
    remarksOn(suppression, today, (rule) => !ran(rule) || used.has(useKey(index, rule))),
  );
  return { findings: marked, remarks };
}

function useKey(index: number, rule: string): string {
  return `${index} ${rule}`;
}

function isLive({ reason, until, fault }: Suppression, today: string): boolean {
  return !fault && reason !== "" && (until === undefined || until >= today);
}

function accepts(suppression: Suppression, finding: LocatedFinding): boolean {
  return (
    suppression.rules.includes(finding.rule) &&
    !finding.rule.startsWith("document/") &&
    isWithin(finding.pointer, suppression.scope)
  );
}

function toSuppressed({ kind, reason, until, approvedBy }: Suppression) {
  return { kind, reason, ...(until && { until }), ...(approvedBy && { approvedBy }) };
}

function remarksOn(
  suppression: Suppression,
  today: string,
  isUsed: (rule: string) => boolean,
): readonly SuppressionRemark[] {
  if (suppression.fault) return [malformed(suppression, suppression.fault)];
  const unknown = suppression.rules.filter((rule) => ruleOf(rule) === undefined);
  const remarks = unknown.map((rule) => unknownRule(suppression, rule));
  if (suppression.rules.length === 0) return [withoutRule(suppression)];
  if (suppression.reason === "") return [...remarks, withoutReason(suppression)];
  if (!isLive(suppression, today)) return [...remarks, expired(suppression)];
  const unused = suppression.rules.filter((rule) => ruleOf(rule) && !isUsed(rule));
  return [...remarks, ...unused.map((rule) => unusedRule(suppression, rule))];
}

function malformed(suppression: Suppression, fault: string): SuppressionRemark {
  return {
    rule: "bollard/suppression-malformed",
    suppression,
    what: `This suppression cannot be read, so it has no effect. ${fault}`,
    todo: "Write: bollard-ignore <rule> until 2027-06-30 -- <reason>; the date may be left out.",
  };
}

function withoutRule(suppression: Suppression): SuppressionRemark {
  return {
    rule: "bollard/suppression-unknown-rule",
    suppression,
    what: "This suppression names no rule.",
    todo: "Name the rule: bollard-ignore <rule> -- <reason>. There is no suppression of everything.",
  };
}

function unknownRule(suppression: Suppression, rule: string): SuppressionRemark {
  const near = nearest(
    rule,
    allRules.map(({ id }) => id),
  );
  return {
    rule: "bollard/suppression-unknown-rule",
    suppression,
    what: `There is no rule “${rule}”.`,
    todo: near
      ? `Did you mean “${near.candidate}”?`
      : "Take the rule's id from the finding, or list them with `bollard list rules`.",
  };
}

function withoutReason(suppression: Suppression): SuppressionRemark {
  return {
    rule: "bollard/suppression-without-reason",
    suppression,
    what: "This suppression gives no reason, so it has no effect.",
    todo:
      suppression.kind === "comment"
        ? "Say why after two dashes: bollard-ignore <rule> -- <reason>."
        : "Say why in “reason”.",
  };
}

function expired(suppression: Suppression): SuppressionRemark {
  return {
    rule: "bollard/suppression-expired",
    suppression,
    what: `This suppression ended on ${suppression.until}.`,
    todo: "Resolve the finding, or decide again and set a new date.",
    suggestions: [suppression.removal],
  };
}

function unusedRule(suppression: Suppression, rule: string): SuppressionRemark {
  return {
    rule: "bollard/suppression-unused",
    suppression,
    what: `There is no finding of ${rule} here to suppress.`,
    todo: "Remove the suppression.",
    ...(suppression.rules.length === 1 && { suggestions: [suppression.removal] }),
  };
}
