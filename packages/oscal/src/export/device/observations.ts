import type { GroupResult } from "@bollard/etsi-ts-103-701/assess";
import { citationKey, type Finding } from "@bollard/model";
import { uuidOf } from "../../identity/uuid.js";
import type { Observation } from "../../types/results.js";
import { oneLine, ownProp } from "../own.js";

/** What is read of a finding of a rule. */
export type ToldFinding = Pick<Finding, "rule" | "level" | "pointer" | "what" | "todo" | "cites">;

/** What observations are about, and when they were made. */
export interface About {
  /** The UUID of the product as a component. */
  readonly subject: string;
  readonly day: string;
  readonly label: string;
}

/** An observation without its UUID, which follows from its content. */
type Written = Pick<Observation, "title" | "description" | "props" | "remarks">;

/** The rulings of a test group, one observation each. */
export function unitObservations({ cases }: GroupResult, about: About): readonly Observation[] {
  const units = cases.flatMap((one) => one.units).filter(({ verdict }) => verdict !== "N/A");
  return units.flatMap(({ unit, rulings }) =>
    rulings.map((ruling) => {
      const { verdict, at, because, todo, question } = ruling;
      const remarks = [todo, question].filter((text) => text !== undefined).join(" ");
      return toObservation(
        {
          title: `${unit.id}: ${verdict}`,
          description: because,
          props: [ownProp("unit", unit.id), ownProp("verdict", verdict), ownProp("at", at)],
          ...(remarks !== "" && { remarks }),
        },
        about,
      );
    }),
  );
}

/** A finding of a rule as an observation. */
export function findingObservation(finding: ToldFinding, about: About): Observation {
  const { rule, level, pointer, what, todo, cites } = finding;
  return toObservation(
    {
      title: rule,
      description: what,
      props: [
        ownProp("rule", rule),
        ownProp("level", level),
        ownProp("at", pointer),
        ...cites.map((cite) => ownProp("cites", citationKey(cite))),
      ],
      remarks: todo,
    },
    about,
  );
}

function toObservation(written: Written, { subject, day }: About): Observation {
  const { title, description, props, remarks } = written;
  const own = {
    title: oneLine(title),
    description,
    props,
    methods: ["EXAMINE"],
    types: ["finding"],
    subjects: [{ "subject-uuid": subject, type: "component" }],
    collected: `${day}T00:00:00Z`,
    ...(remarks !== undefined && { remarks }),
  };
  return { uuid: uuidOf("observation", JSON.stringify(own)), ...own };
}
