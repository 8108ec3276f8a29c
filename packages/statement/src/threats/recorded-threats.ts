import { type Element, saysSomething } from "@bollard/place-register";
import type { StrideLetter } from "@bollard/secure-connected-places-playbook";
import { categoryNames } from "./controls/category-answers.js";
import { answeredBy, declared, type Evidence, silence } from "./controls/evidence.js";
import { keep, type Survey } from "./survey.js";
import { elementLists, type RecordedThreat } from "./threat-model.js";

type Threat = Element<"threats">;

const letters = Object.fromEntries(
  Object.entries(categoryNames).map(([letter, name]) => [name, letter]),
) as Readonly<Record<string, StrideLetter>>;

/** The threats of a register by the element or flow that they name. */
export class RecordedThreats {
  private readonly byTarget = new Map<Element, Threat[]>();
  /** Those on what is no element or flow, or on nothing that the register has. */
  readonly others: readonly RecordedThreat[];

  constructor({ index }: Survey) {
    const others: Threat[] = [];
    for (const threat of index.of("threats")) {
      const target = index.first(threat.entry.on, ...elementLists, "flows");
      if (target === undefined) others.push(threat);
      else keep(this.byTarget, target, threat);
    }
    this.others = others.map(toRecorded);
  }

  has(element: Element): boolean {
    return this.byTarget.has(element);
  }

  of(element: Element): readonly RecordedThreat[] {
    return (this.byTarget.get(element) ?? []).map(toRecorded);
  }

  /** What the threats of a category on an element say: where they stand and by which control. */
  evidence(element: Element, category: StrideLetter): Evidence {
    const own = (this.byTarget.get(element) ?? []).filter(
      ({ entry }) => entry.category === categoryNames[category],
    );
    if (own.length === 0) return silence;
    const open = own.filter(({ entry }) => !isSettled(entry));
    if (open.length > 0) return { by: [], remarks: open.map(remarkOf) };
    return answeredBy(
      ...own.map((threat) =>
        declared(
          threat,
          ["control"],
          `${threat.label}, ${threat.entry.status}: ${threat.entry.control?.trim()}`,
        ),
      ),
    );
  }
}

function isSettled({ status, control }: Threat["entry"]): boolean {
  return status !== undefined && status !== "open" && saysSomething(control);
}

function remarkOf({ label, entry: { status } }: Threat): string {
  if (status === undefined) return `Threat ${label} is recorded without where it stands.`;
  if (status === "open") return `Threat ${label} is recorded as open.`;
  return `Threat ${label} is recorded as ${status}, without a control.`;
}

function toRecorded({ label, entry, pointer }: Threat): RecordedThreat {
  const { what, category, status } = entry;
  return {
    label,
    ...(what !== undefined && { what }),
    ...(category !== undefined && { category: letters[category] as StrideLetter }),
    status: status ?? "not said",
    at: pointer,
  };
}
