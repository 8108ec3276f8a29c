import {
  type EditionRef,
  type Lineage,
  type MappingSet,
  mirror,
  type Recognition,
  type Relation,
} from "@bollard/model";
import { diff } from "./diff.js";
import { frameworks } from "./frameworks/index.js";
import { mappingSets } from "./maps/index.js";
import { sideOf } from "./maps/sides.js";
import { recognitions } from "./recognitions/index.js";

/** Items that belong together on a journey, with how and why. */
export interface Shared {
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  /** As seen from where the journey begins; absent where only a lineage says it. */
  readonly relation?: Relation;
  readonly rationale: string;
  /** The id of the link, or what became of the item between two editions. */
  readonly by: string;
}

/** What a journey from one edition to another finds done and undone. */
export interface Gaps {
  readonly from: EditionRef;
  readonly to: EditionRef;
  /** How the answer was found; by recognition where the target accepts the source whatever the texts share. */
  readonly through: "links" | "lineage" | "recognition" | "nothing";
  /** Items of the target that the source answers whole. */
  readonly whole: readonly string[];
  /** Items of the target that the source answers in part. */
  readonly inPart: readonly string[];
  /** Items of the target that law or scheme takes as answered by the source, where the conditions hold. */
  readonly accepted: readonly string[];
  /** Items of the target that the source does not answer, and that nothing takes as answered. */
  readonly unanswered: readonly string[];
  /** Items of the source without counterpart in the target; none where the texts were not compared. */
  readonly withoutCounterpart: readonly string[];
  readonly shared: readonly Shared[];
  /** What the target accepts of the source by law or scheme, whatever the texts share. */
  readonly recognitions: readonly Recognition[];
}

/** What is left of a journey from one edition to another. */
export function gaps(from: EditionRef, to: EditionRef): Gaps {
  const granted = recognitions().filter(
    ({ recognised, granting }) =>
      recognised.some((one) => isOf(one, from)) && granting.some((one) => isOf(one, to)),
  );
  const found = compare(from, to, granted.length > 0 ? "recognition" : "nothing");
  const isAccepted = acceptedBy(granted, to);
  return {
    ...found,
    accepted: itemsOf(to).filter(isAccepted),
    unanswered: found.unanswered.filter((item) => !isAccepted(item)),
    recognitions: granted,
  };
}

type Found = Omit<Gaps, "recognitions" | "accepted">;

function compare(from: EditionRef, to: EditionRef, otherwise: "recognition" | "nothing"): Found {
  const steps =
    from.framework === to.framework ? diff(from.framework, from.edition, to.edition) : undefined;
  if (steps) return byLineage(from, to, steps);
  const set = mappingSets().find((one) => isOf(one.source, from) && isOf(one.target, to));
  if (set) return byLinks(from, to, set, false);
  const back = mappingSets().find((one) => isOf(one.source, to) && isOf(one.target, from));
  return back ? byLinks(from, to, back, true) : byNoLink(from, to, otherwise);
}

/** What a provision of law grants, it grants for its own paragraphs. */
function acceptedBy(granted: readonly Recognition[], to: EditionRef): (item: string) => boolean {
  const named = granted.flatMap(({ granting }) =>
    granting.filter((one) => isOf(one, to)).map(({ item }) => item),
  );
  return (item) => named.some((one) => item === one || item.startsWith(`${one}(`));
}

function isOf(one: EditionRef, other: EditionRef): boolean {
  return one.framework === other.framework && one.edition === other.edition;
}

function byLinks(from: EditionRef, to: EditionRef, set: MappingSet, turned: boolean): Found {
  const shared = set.maps.map((entry) => ({
    sources: turned ? entry.targets : entry.sources,
    targets: turned ? entry.sources : entry.targets,
    relation: turned ? mirror(entry.relation) : entry.relation,
    rationale: entry.rationale,
    by: entry.id,
  }));
  const isWhole = ({ relation }: Shared) => relation === "equal" || relation === "superset-of";
  const whole = unique(shared.filter(isWhole).flatMap(({ targets }) => targets));
  const touched = unique(shared.flatMap(({ targets }) => targets));
  return {
    from,
    to,
    through: "links",
    whole,
    inPart: touched.filter((item) => !whole.includes(item)),
    unanswered: turned ? set.sourceGaps : set.targetGaps,
    withoutCounterpart: turned ? set.targetGaps : set.sourceGaps,
    shared,
  };
}

const wholeAfter = ["same", "reworded", "renumbered", "narrowed"];

function byLineage(from: EditionRef, to: EditionRef, steps: readonly Lineage[]): Found {
  const carried = steps.filter((step) => step.from.length > 0 && step.to.length > 0);
  const whole = unique(
    carried.filter(({ change }) => wholeAfter.includes(change)).flatMap((step) => step.to),
  );
  const inPart = unique(carried.flatMap((step) => step.to)).filter((item) => !whole.includes(item));
  const done = new Set([...whole, ...inPart]);
  const left = new Set(carried.flatMap((step) => step.from));
  return {
    from,
    to,
    through: "lineage",
    whole,
    inPart,
    unanswered: itemsOf(to).filter((item) => !done.has(item)),
    withoutCounterpart: itemsOf(from).filter((item) => !left.has(item)),
    shared: steps.map((step) => ({
      sources: step.from,
      targets: step.to,
      rationale: step.note ?? "Nothing changed between the editions.",
      by: step.change,
    })),
  };
}

function byNoLink(from: EditionRef, to: EditionRef, through: Gaps["through"]): Found {
  const own = { from, to, through, whole: [], inPart: [], shared: [] };
  const withoutCounterpart = through === "nothing" ? itemsOf(from) : [];
  return { ...own, unanswered: itemsOf(to), withoutCounterpart };
}

function itemsOf(edition: EditionRef): readonly string[] {
  const found = frameworks.find(
    ({ id, edition: its }) => id === edition.framework && its === edition.edition,
  );
  return found ? sideOf(found).items : [];
}

function unique(items: readonly string[]): readonly string[] {
  return [...new Set(items)];
}
