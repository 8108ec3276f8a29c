import { type Condition, predecessors, successors } from "@bollard/model";
import { citeLabel, type FoundItem, frameworks } from "@bollard/linter";

/** Describes an item of a standard in plain text, with its source. */
export function itemText(found: FoundItem): string {
  const { framework, item } = found;
  const { source } = item;
  const lines = [
    citeLabel(framework, item) + (item.title ? ` · ${item.title}` : ""),
    `  ${item.summary}`,
    ...(item.status ? [`  Status    ${item.status} (${item.obligation})`] : []),
    ...(item.appliesIf ? [`  Applies   if ${conditionText(item.appliesIf)}`] : []),
    ...editionLines(found),
    `  Source    ${source.document}, ${source.clause}`,
    ...(source.url ? [`            ${source.url}`] : []),
    `  Checked   ${source.checked}, read as: ${source.verified}`,
    ...(source.note ? [`  Note      ${source.note}`] : []),
  ];
  return lines.join("\n");
}

/** Says a condition in words: `passwords and not constrained`. */
export function conditionText(condition: Condition): string {
  if ("fact" in condition) return condition.fact;
  if ("not" in condition) return `not ${conditionText(condition.not)}`;
  const [parts, word] = "all" in condition ? [condition.all, " and "] : [condition.any, " or "];
  return parts.map(conditionText).join(word);
}

/** What the item was before and became after. */
function editionLines({ framework, item }: FoundItem): readonly string[] {
  const before = predecessors(framework.lineage ?? [], item.id);
  const newer = frameworks.find(
    (other) => other.id === framework.id && other.edition !== framework.edition && other.lineage,
  );
  const after = framework.lineage ? [] : successors(newer?.lineage ?? [], item.id);
  const step = framework.lineage?.find(({ to }) => to.includes(item.id));
  return [
    ...(before.length > 0 ? [`  Before    ${before.join(", ")}${step?.note ? `: ${step.note}` : ""}`] : []),
    ...(after.length > 0 ? [`  Later     ${newer?.label}: ${after.join(", ")}`] : []),
  ];
}
