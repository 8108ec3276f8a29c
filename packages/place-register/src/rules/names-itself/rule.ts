import { defineRule } from "@bollard/model";
import type { PlaceRegister } from "../../definition/place-register.js";
import { type Element, indexOf } from "../../elements.js";

/** What entries of a list name of their own kind. */
const links = [
  {
    list: "systems",
    field: "dependsOn",
    verb: "depends on",
    todo: "Take out what is no dependency; where it is so, write under `alternative` how each starts while the others are down.",
  },
  {
    list: "suppliers",
    field: "subSuppliers",
    verb: "works through",
    todo: "Take out who does no work for the other, so that the chain of supply has an end.",
  },
] as const;

type Link = (typeof links)[number];

/** So many entries on the way are named. */
const most = 6;

/** Reports entries that name themselves, directly or by way of others. */
export const namesItself = defineRule<PlaceRegister>({
  id: "place/names-itself",
  title: "No system depends on itself, and no supplier works through itself",
  level: "warning",
  cites: [],
  why: "What leads back to itself has no beginning: nobody can tell what to start first, or who answers for whom.",
  resolution: "person",
  check(register, report) {
    for (const link of links) {
      for (const circle of circlesOf(register, link)) {
        const [first] = circle;
        if (first === undefined) continue;
        const { element, at } = first;
        const way = circle.slice(1, 1 + most).map((one) => `“${one.element.label}”`);
        const more = circle.length - 1 - way.length;
        report.at([...element.path, link.field, at], {
          what:
            way.length === 0
              ? `“${element.label}” ${link.verb} itself.`
              : `“${element.label}” ${link.verb} itself by way of ${way.join(", then ")}${more > 0 ? ` and ${more} more` : ""}.`,
          todo: link.todo,
          // Two that need each other may be so; one that needs itself is a slip.
          level: way.length === 0 ? "warning" : "info",
        });
      }
    }
  },
});

/** A step of a circle: an entry, and which of the ids that it names leads on. */
interface Step {
  readonly element: Element;
  readonly at: number;
}

/** The circles of a list, each once and one at most through the last entry of it; takes as long as there are links. */
function circlesOf(register: PlaceRegister, { list, field }: Link): readonly (readonly Step[])[] {
  const index = indexOf(register);
  const elements: readonly Element[] = index.of(list);
  const namedBy = (element: Element): readonly string[] =>
    (element.entry as Readonly<Record<string, readonly string[] | undefined>>)[field] ?? [];
  const done = new Set<Element>();
  const told = new Set<Element>();
  const circles: (readonly Step[])[] = [];
  for (const start of elements) {
    const path: { readonly element: Element; at: number }[] = [];
    const onPath = new Map<Element, number>();
    const enter = (element: Element) => {
      onPath.set(element, path.length);
      path.push({ element, at: -1 });
    };
    if (!done.has(start)) enter(start);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      step.at += 1;
      const id = namedBy(step.element)[step.at];
      if (step.at >= namedBy(step.element).length) {
        path.pop();
        onPath.delete(step.element);
        done.add(step.element);
        continue;
      }
      const next: Element | undefined = index.first(id, list);
      const known = next && onPath.get(next);
      if (known !== undefined && !told.has(step.element)) {
        told.add(step.element);
        circles.push(path.slice(known).map((one) => ({ ...one })));
      }
      if (known === undefined && next !== undefined && !done.has(next)) enter(next);
    }
  }
  return circles;
}
