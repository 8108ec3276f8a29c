import type { Element } from "@bollard/place-register";
import {
  type ElementKind,
  type PromptInCategory,
  promptsFor,
} from "@bollard/secure-connected-places-playbook";
import { categoryAnswer, recordedAnswer } from "./controls/category-answers.js";
import { controlsOf } from "./controls/element-controls.js";
import { type Controls, type Evidence, silence } from "./controls/evidence.js";
import { flowControls } from "./controls/flow-controls.js";
import type { RecordedThreats } from "./recorded-threats.js";
import { isOf, type Survey } from "./survey.js";
import type { AskedPrompt, ElementList, ModelElement } from "./threat-model.js";

/** What kind of element an entry is: systems say so, devices compute, data sets are kept. */
export function kindOfElement(element: Element<ElementList>): ModelElement["kind"] {
  if (isOf(element, "systems")) return element.entry.kind ?? "process";
  if (isOf(element, "dataSets")) return "store";
  return isOf(element, "suppliers") ? "external-entity" : "process";
}

const prompts: Readonly<Record<ElementKind, readonly PromptInCategory[]>> =
  /* @__PURE__ */ (() => ({
    "external-entity": promptsFor("external-entity"),
    process: promptsFor("process"),
    store: promptsFor("store"),
    flow: promptsFor("flow"),
  }))();

/** Asks an element what STRIDE asks of its kind. */
export function askElement(
  element: Element<ElementList>,
  survey: Survey,
  threats: RecordedThreats,
): readonly AskedPrompt[] {
  const whole = () => silence;
  return ask(element, kindOfElement(element), controlsOf(element), whole, survey, threats);
}

/** Asks a flow what STRIDE asks of flows. */
export function askFlow(
  flow: Element<"flows">,
  survey: Survey,
  threats: RecordedThreats,
): readonly AskedPrompt[] {
  const whole = (category: AskedPrompt["category"]) => categoryAnswer(flow, category, survey);
  return ask(flow, "flow", flowControls as Controls<Element>, whole, survey, threats);
}

function ask(
  element: Element,
  kind: ElementKind,
  controls: Controls<never>,
  whole: (category: AskedPrompt["category"]) => Evidence,
  survey: Survey,
  threats: RecordedThreats,
): readonly AskedPrompt[] {
  return prompts[kind].flatMap(({ category, prompt, onlyWhere }): readonly AskedPrompt[] => {
    const { letter } = category;
    const control = controls[prompt.id] as
      | ((one: Element, survey: Survey) => Evidence | "not-asked")
      | undefined;
    const own = control?.(element, survey) ?? silence;
    if (own === "not-asked") return [];
    const said = [
      own,
      whole(letter),
      threats.evidence(element, letter),
      recordedAnswer(element, prompt.id, survey),
    ];
    const by = said.flatMap((evidence) => evidence.by);
    return [
      {
        prompt: prompt.id,
        category: letter,
        ...(onlyWhere !== undefined && { onlyWhere }),
        standing: by.length > 0 ? "answered" : "open",
        by,
        remarks: said.flatMap((evidence) => evidence.remarks),
      },
    ];
  });
}
