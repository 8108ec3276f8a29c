import { judgeMechanisms } from "@bollard/cryptographic-practice";
import {
  type Element,
  type EntryOf,
  indexOf,
  type PlaceRegister,
  type RegisterIndex,
} from "@bollard/place-register";
import { type ElementList, elementLists } from "./threat-model.js";

/** A way into a system for people, with the system. */
export interface WayIn {
  readonly system: Element<"systems">;
  readonly access: NonNullable<EntryOf<"systems">["remoteAccess"]>[number];
  readonly index: number;
}

/** What the controls of an element are looked up in: who is connected to whom. Each look-up takes no search. */
export class Survey {
  readonly index: RegisterIndex;
  private readonly into = new Map<Element, Element<"flows">[]>();
  private readonly outOf = new Map<Element, Element<"flows">[]>();
  private readonly rights = new Map<Element, Element<"privileges">[]>();
  private readonly waysIn = new Map<Element, WayIn[]>();
  private readonly needed = new Set<Element>();
  private readonly weaknesses = new Map<string, string | undefined>();

  /** @param today - the day on which dates are judged, `YYYY-MM-DD` */
  constructor(
    readonly register: PlaceRegister,
    readonly today: string,
  ) {
    this.index = indexOf(register);
    for (const flow of this.index.of("flows")) {
      keep(this.into, this.element(flow.entry.to), flow);
      keep(this.outOf, this.element(flow.entry.from), flow);
    }
    for (const privilege of this.index.of("privileges")) {
      if (privilege.entry.ended !== undefined && privilege.entry.ended <= today) continue;
      keep(this.rights, this.index.first(privilege.entry.system, "systems"), privilege);
      keep(this.rights, this.index.first(privilege.entry.supplier, "suppliers"), privilege);
    }
    for (const system of this.index.of("systems")) this.addSystem(system);
  }

  private addSystem(system: Element<"systems">): void {
    const { remoteAccess = [], dependsOn = [] } = system.entry;
    for (const [index, access] of remoteAccess.entries()) {
      const way = { system, access, index };
      keep(this.waysIn, system, way);
      keep(this.waysIn, this.index.first(access.by, "suppliers"), way);
    }
    for (const id of dependsOn) {
      const supplier = this.index.first(id, "suppliers");
      if (supplier) this.needed.add(supplier);
    }
  }

  /** The element of an id, where the register has one. */
  element(id: string | undefined): Element<ElementList> | undefined {
    return this.index.first(id, ...elementLists);
  }

  flowsInto(element: Element): readonly Element<"flows">[] {
    return this.into.get(element) ?? [];
  }

  flowsOutOf(element: Element): readonly Element<"flows">[] {
    return this.outOf.get(element) ?? [];
  }

  /** The privileges on a system, or of a supplier's people, that have not ended. */
  privilegesOf(element: Element): readonly Element<"privileges">[] {
    return this.rights.get(element) ?? [];
  }

  /** The ways into a system, or those of a supplier. */
  waysInOf(element: Element): readonly WayIn[] {
    return this.waysIn.get(element) ?? [];
  }

  /** Whether a flow, a way in, a privilege or a dependency makes a supplier part of the model. */
  takesPart(supplier: Element<"suppliers">): boolean {
    return (
      this.needed.has(supplier) ||
      [this.into, this.outOf, this.rights, this.waysIn].some((map) => map.has(supplier))
    );
  }

  /** Why a mechanism that a text names is weak, by the catalogue of cryptography and on the day; the first. */
  weaknessOf(text: string): string | undefined {
    if (this.weaknesses.has(text)) return this.weaknesses.get(text);
    const { deprecated, unprotected } = judgeMechanisms(text, this);
    const [weak] = [...deprecated, ...unprotected];
    this.weaknesses.set(text, weak?.why);
    return weak?.why;
  }

  /** The services that run on a system, or on the system that an element belongs to. */
  servicesOf(element: Element<ElementList>): readonly Element<"services">[] {
    const ids = this.systemOf(element)?.entry.services ?? [];
    return ids.flatMap((id) => this.index.first(id, "services") ?? []);
  }

  /** The system itself, or the one that an element belongs to. */
  private systemOf(element: Element<ElementList>): Element<"systems"> | undefined {
    const { entry } = element;
    if (isOf(element, "systems")) return element;
    return "system" in entry ? this.index.first(entry.system, "systems") : undefined;
  }
}

/** Says whether an element is an entry of a list. */
export function isOf<L extends ElementList>(
  element: Element<ElementList>,
  list: L,
): element is Element<ElementList> & Element<L> {
  return element.list === list;
}

/** Adds a value to those of a key, where there is a key. */
export function keep<K, T>(map: Map<K, T[]>, key: K | undefined, value: T): void {
  if (key === undefined) return;
  const kept = map.get(key);
  if (kept) kept.push(value);
  else map.set(key, [value]);
}
