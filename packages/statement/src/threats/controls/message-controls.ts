import type { Element } from "@bollard/place-register";
import type { Survey } from "../survey.js";
import type { ElementList } from "../threat-model.js";
import { categoryAnswer } from "./category-answers.js";
import { allOf, type Evidence, fieldSays, silence } from "./evidence.js";

/** A field of a flow in words, with the category of STRIDE whose answer says the same. */
const fields = {
  authentication: { word: "Authentication", category: "S" },
  integrity: { word: "Integrity", category: "T" },
  validation: { word: "Validation", category: "T" },
} as const;

/** What each flow into an element says in a field; all of them have to. */
export function ofFlowsInto(field: keyof typeof fields) {
  return (element: Element<ElementList>, survey: Survey) =>
    ofFlows(survey.flowsInto(element), field, survey);
}

/** What each flow out of an element says in a field; all of them have to. */
export function ofFlowsOutOf(field: keyof typeof fields) {
  return (element: Element<ElementList>, survey: Survey) =>
    ofFlows(survey.flowsOutOf(element), field, survey);
}

function ofFlows(
  flows: readonly Element<"flows">[],
  field: keyof typeof fields,
  survey: Survey,
): Evidence {
  const { word, category } = fields[field];
  const parts = flows.map((flow) => {
    const own = fieldSays(flow, [field], flow.entry[field], `${word} of ${flow.label}`);
    const other = categoryAnswer(flow, category, survey);
    return { label: flow.label, evidence: own.by.length > 0 || !other.by.length ? own : other };
  });
  return parts.length === 0 ? silence : allOf(parts, `${word} is not declared for`);
}
