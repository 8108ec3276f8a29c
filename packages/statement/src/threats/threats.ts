import type { Element, PlaceRegister } from "@bollard/place-register";
import { stride } from "@bollard/secure-connected-places-playbook";
import { askElement, askFlow, kindOfElement } from "./ask.js";
import { Boundaries } from "./boundaries.js";
import { crosses, readEnd } from "./flow-ends.js";
import { RecordedThreats } from "./recorded-threats.js";
import { isOf, Survey } from "./survey.js";
import {
  type AskedPrompt,
  countPrompts,
  type ElementList,
  elementLists,
  type ModelElement,
  type ModelFlow,
  type ModelQuestion,
  type ThreatModel,
} from "./threat-model.js";

/**
 * What STRIDE asks of every element and flow of a register, what of that a declared control answers, and what
 * is open. Pure; a declared value is taken as it is. The register must not be changed afterwards.
 * @param today - the day that dates are judged against, `YYYY-MM-DD`
 */
export function threatModel(register: PlaceRegister, today: string): ThreatModel {
  const survey = new Survey(register, today);
  const threats = new RecordedThreats(survey);
  const boundaries = new Boundaries(survey.index);
  const all = elementLists.flatMap((list): readonly Element<ElementList>[] =>
    survey.index.of(list),
  );
  const [members, others] = split(
    all,
    (one) => !isOf(one, "suppliers") || survey.takesPart(one) || threats.has(one),
  );
  const elements = members.map((element): ModelElement => {
    const { list } = element;
    const boundary = boundaries.of(element);
    const asked = askElement(element, survey, threats);
    return { list, kind: kindOfElement(element), ...commonOf(element, asked, threats), boundary };
  });
  const flows = flowsOf(survey, threats, boundaries, elements, members);
  const name = register.place?.name;
  return {
    ...(name !== undefined && { place: name }),
    today,
    questions: questionsOf([...elements, ...flows]),
    boundaries: boundaries.inOrder,
    elements,
    flows,
    otherThreats: threats.others,
    leftOut: others.map(({ label }) => label),
    counts: countPrompts([...elements, ...flows]),
  };
}

function flowsOf(
  survey: Survey,
  threats: RecordedThreats,
  boundaries: Boundaries,
  elements: readonly ModelElement[],
  members: readonly Element<ElementList>[],
): readonly ModelFlow[] {
  const places = new Map(members.map((element, place) => [element, place]));
  return survey.index.of("flows").map((flow): ModelFlow => {
    const from = readEnd(flow.entry.from, survey, places, boundaries);
    const to = readEnd(flow.entry.to, survey, places, boundaries);
    return {
      kind: "flow",
      ...commonOf(flow, askFlow(flow, survey, threats), threats),
      from,
      to,
      via: flow.entry.via ?? [],
      crosses: crosses(flow, [from, to], elements, survey, boundaries),
    };
  });
}

function commonOf(
  element: Element<ElementList | "flows">,
  prompts: readonly AskedPrompt[],
  threats: RecordedThreats,
) {
  const { label, pointer: at } = element;
  const { name } = element.entry;
  return { label, ...(name !== undefined && { name }), at, prompts, threats: threats.of(element) };
}

function questionsOf(parts: readonly (ModelElement | ModelFlow)[]): readonly ModelQuestion[] {
  const asked = new Set(parts.flatMap(({ prompts }) => prompts.map(({ prompt }) => prompt)));
  return stride().flatMap(({ letter, prompts }) =>
    prompts
      .filter(({ id }) => asked.has(id))
      .map(({ id, asks }) => ({ id, category: letter, asks })),
  );
}

function split<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  const [first, second]: [T[], T[]] = [[], []];
  for (const one of all) (isFirst(one) ? first : second).push(one);
  return [first, second];
}
