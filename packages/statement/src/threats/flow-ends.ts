import type { Element } from "@bollard/place-register";
import type { Boundaries } from "./boundaries.js";
import type { Survey } from "./survey.js";
import type { ElementList, FlowEnd, ModelElement } from "./threat-model.js";

/** The end of a flow that an id names, as far as the register has such an element. */
export function readEnd(
  id: string | undefined,
  survey: Survey,
  places: ReadonlyMap<Element<ElementList>, number>,
  boundaries: Boundaries,
): FlowEnd {
  const element = survey.element(id);
  const place = element && places.get(element);
  return {
    label: id ?? "not said",
    ...(place !== undefined && { element: place }),
    boundary: boundaries.of(element),
  };
}

/** Whether trust ends on the way of a flow: it says so, or its ends or intermediaries lie apart. */
export function crosses(
  { entry }: Element<"flows">,
  ends: readonly FlowEnd[],
  elements: readonly ModelElement[],
  survey: Survey,
  boundaries: Boundaries,
): boolean {
  if (entry.crossesOrganisation) return true;
  const between = (entry.via ?? []).flatMap((id) => survey.element(id) ?? []);
  const passed = [
    ...ends.map(({ boundary }) => boundary),
    ...between.map((one) => boundaries.of(one)),
  ];
  if (new Set(passed).size > 1) return true;
  const strangers = ends.map(({ element }) =>
    element === undefined ? undefined : elements[element],
  );
  return strangers.every((end) => end?.list === "suppliers") && strangers[0] !== strangers[1];
}
