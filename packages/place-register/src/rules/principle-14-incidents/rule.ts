import type { PlaceRegister } from "../../definition/place-register.js";
import { carries, type Fault, type Unsaid } from "../carried-check.js";
import { defineCheckRule } from "../check-rule.js";
import { citePrinciples } from "../cite-principle.js";
import { gap, inARow, lacks, together } from "../lacks.js";
import type { Look } from "../look.js";
import { isRunning, touchesSafety } from "../stages.js";

type Event = NonNullable<PlaceRegister["events"]>[number];
type Lesson = NonNullable<Event["lessons"]>[number];

/** Carries out the checks of principle 14, except for the plan and its exercise. */
export const principle14Incidents = defineCheckRule({
  id: "place/principle-14-incidents",
  title:
    "It is settled who cuts a service off, whom to tell of an incident, and what came of the last one",
  why: "In an incident there is no time to find out who may switch something off, or by when a regulator has to be told.",
  cites: citePrinciples("ncsc-cp-14"),
  checks: [
    carries({
      id: "ncsc-cp-14-c2",
      on: "services",
      when: (service, look) => isRunning(service) && touchesSafety(service, look),
      asks: "how it is cut off from its network safely, and who decides that",
      under: ["recovery.isolation", "recovery.decisionOwner"],
      look: (service) =>
        lacks(service, {
          "recovery.isolation": "how it is cut off from its network safely",
          "recovery.decisionOwner": "who decides to cut it off, by role",
        }),
    }),
    carries({
      id: "ncsc-cp-14-c3",
      on: "services",
      when: isRunning,
      asks: "which regulator is told of an incident, from which threshold on and by when",
      under: ["reporting"],
      look: ({ reporting }, { register }) => {
        if (reporting !== undefined) return lookAtThresholds(reporting);
        // The plan's own routes hold for every service.
        const routes = register.incidentPlan?.routes ?? [];
        return routes.length > 0 ? "so" : "unsaid";
      },
    }),
    carries({
      id: "ncsc-cp-14-c6",
      on: "place",
      when: (_, look) => lastEvent(look) !== undefined,
      asks: "what was agreed after the last incident or exercise",
      under: ["events"],
      look: (_, look) => lookAtLessons(look),
    }),
  ],
});

/** Body, time and owner of each duty are asked with the law. */
function lookAtThresholds(
  duties: readonly { readonly to?: string; readonly threshold?: string }[],
): "so" | Unsaid {
  return together(
    ...duties.map(
      ({ to, threshold }, index) =>
        threshold === undefined &&
        gap(`from when on ${to ?? `the body of duty ${index + 1}`} has to be told`, "reporting"),
    ),
  );
}

/** The last incident or exercise that was, with its number. */
function lastEvent({ register, today }: Look): readonly [number, Event] | undefined {
  return [...(register.events ?? []).entries()]
    .filter(([, { on }]) => on !== undefined && on <= today)
    .reduce<readonly [number, Event] | undefined>(
      (last, one) => ((one[1].on ?? "") >= (last?.[1].on ?? "") ? one : last),
      undefined,
    );
}

function lookAtLessons(look: Look): readonly (Fault | Unsaid)[] {
  const [number, event] = lastEvent(look) ?? [];
  if (event === undefined) return [];
  const { lessons, kind = "event", on } = event;
  if (lessons === undefined) {
    return [gap(`what was agreed after the ${kind} of ${on}`, "lessons")];
  }
  const open = lessons.flatMap((lesson, index) => {
    const asks = openOf(lesson);
    return asks === "" ? [] : gap(`${asks}, at lesson ${index + 1} of ${on}`, "lessons");
  });
  const late = lessons.flatMap(({ due, done }, index) =>
    done === undefined && due !== undefined && due < look.today
      ? {
          what: `This was to be done by ${due}, and is not said to be.`,
          todo: "Write the day on which it was done, or agree on another.",
          path: ["events", number ?? 0, "lessons", index],
        }
      : [],
  );
  const asked = together(...open);
  return asked === "so" ? late : [...late, asked];
}

function openOf({ what, owner, due, done }: Lesson): string {
  return inARow([
    what === undefined && "what is to be done",
    owner === undefined && "who does it",
    (done ?? due) === undefined && "by when",
  ]);
}
