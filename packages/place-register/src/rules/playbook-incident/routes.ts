import type { PlaceRegister } from "../../definition/place-register.js";
import { gap, together } from "../lacks.js";
import type { Look } from "../look.js";

type Place = NonNullable<PlaceRegister["place"]>;

/** Somebody who is told of incidents, how a register names them, and when they matter. */
interface Body {
  readonly name: string;
  readonly named: RegExp;
  readonly when?: (place: Place, look: Look) => boolean;
  /** Whether there is a limit of time that the register should know. */
  readonly timed?: true;
}

const bodies: readonly Body[] = [
  { name: "the NCSC", named: /\bNCSC\b|national cyber security centre/i },
  {
    name: "the Information Commissioner",
    named: /\bICO\b|information commission/i,
    when: (_, look) => hasPersonalData(look),
    timed: true,
  },
  { name: "the police or Report Fraud", named: /police|report fraud|action fraud/i },
  {
    name: "the sector's regulator",
    named: /\bNIS\b|competent authorit|regulator|inspectorate|ofgem|ofcom|\bCAA\b|\bORR\b|\bDfT\b/i,
    when: (_, { register }) =>
      (register.scope ?? []).some(
        ({ instrument, decision }) => instrument === "nis-2018" && decision === "in",
      ),
    timed: true,
  },
  {
    name: "the ministry of local government",
    named: /MHCLG|DLUHC|ministry|local government/i,
    when: ({ kind, nation }) =>
      (kind === "council" || kind === "combined-authority") && nation === "england",
  },
];

/** Looks whom the plan, or a service, says is told of an incident, and by when. */
export function lookAtRoutes(place: Place, look: Look) {
  const { incidentPlan, services = [] } = look.register;
  const routes = [
    ...(incidentPlan?.routes ?? []),
    ...services.flatMap(({ reporting }) => reporting ?? []),
  ];
  const wanted = bodies.filter(({ when }) => when?.(place, look) ?? true);
  const routesTo = ({ named }: Body) =>
    routes.filter(({ to }) => to !== undefined && named.test(to));
  const absent = wanted.filter((body) => routesTo(body).length === 0);
  const untimed = wanted.filter((body) => {
    const own = routesTo(body);
    return body.timed && own.length > 0 && own.every(({ within }) => within === undefined);
  });
  const names = (some: readonly Body[]) => some.map(({ name }) => name).join(", ");
  return together(
    absent.length > 0 &&
      gap(`whether and how to tell ${names(absent)} of an incident`, "incidentPlan.routes"),
    untimed.length > 0 &&
      gap(`within which time to tell ${names(untimed)}`, "incidentPlan.routes.within"),
  );
}

function hasPersonalData({ register }: Look): boolean {
  const { services = [], dataSets = [], flows = [] } = register;
  return (
    services.some(({ personalData }) => personalData) ||
    [...dataSets, ...flows].some(({ personal, specialCategory }) => personal || specialCategory)
  );
}
