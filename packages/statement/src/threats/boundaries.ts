import type { Element, RegisterIndex } from "@bollard/place-register";
import type { Boundary, ElementList } from "./threat-model.js";

/** The boundary around what belongs to other organisations and stands in no zone. */
const others: Boundary = { id: "others", title: "Other organisations", kind: "others" };

/** The boundary around what is in no zone. */
const unzoned: Boundary = { id: "unzoned", title: "No zone declared", kind: "unzoned" };

/** The boundaries of a register; they come into being as something stands inside them. */
export class Boundaries {
  private readonly known = new Map<string, Boundary>();

  constructor(private readonly index: RegisterIndex) {}

  /** The id of the boundary inside which an element stands; of no element, that of what has no zone. */
  of(element: Element<ElementList> | undefined): string {
    if (element === undefined) return this.keep(unzoned);
    const zone = zoneOf(element, this.index);
    if (zone !== undefined) return this.keep(this.boundaryOf(zone));
    return this.keep(isOutsider(element) ? others : unzoned);
  }

  /** Those that something stands inside: zones in the order of the register, then the others. */
  get inOrder(): readonly Boundary[] {
    const rank = ({ kind }: Boundary) => ["zone", "undeclared", "others", "unzoned"].indexOf(kind);
    const place = ({ id }: Boundary) => Number(/\d+$/.exec(id)?.[0] ?? 0);
    return [...this.known.values()].sort((a, b) => rank(a) - rank(b) || place(a) - place(b));
  }

  private boundaryOf(zone: string): Boundary {
    const found = this.index.first(zone, "zones");
    if (found === undefined) return this.undeclared(zone);
    const { name, kind: purpose, organisation } = found.entry;
    return {
      id: `zone-${found.index + 1}`,
      title: name === undefined ? zone : `${name} (${zone})`,
      kind: "zone",
      ...(purpose !== undefined && { purpose }),
      ...(organisation !== undefined && { organisation }),
    };
  }

  private readonly numbers = new Map<string, number>();

  private undeclared(zone: string): Boundary {
    const number = this.numbers.get(zone) ?? this.numbers.size + 1;
    this.numbers.set(zone, number);
    const title = `${zone} (a zone that the register does not declare)`;
    return { id: `undeclared-${number}`, title, kind: "undeclared" };
  }

  private keep(boundary: Boundary): string {
    if (!this.known.has(boundary.id)) this.known.set(boundary.id, boundary);
    return boundary.id;
  }
}

/** Whether an element is none of the place's own: a supplier, or a system that is called external. */
export function isOutsider({ list, entry }: Element<ElementList>): boolean {
  return list === "suppliers" || ("kind" in entry && entry.kind === "external-entity");
}

/** The zone in which an element stands, by its id; data stand where the system is that keeps them. */
export function zoneOf(
  { list, entry }: Element<ElementList>,
  index: RegisterIndex,
): string | undefined {
  if (list === "dataSets") {
    const { system } = entry as Element<"dataSets">["entry"];
    return index.first(system, "systems")?.entry.zone;
  }
  return "zone" in entry ? entry.zone : undefined;
}
