import { saysSomething } from "@bollard/device-spec";
import { incidentReporting } from "@bollard/uk-nis";

/** Whom to tell of an incident, as the register records it. */
export interface Route {
  readonly to?: string;
  readonly within?: string;
}

/** The longest time that the Regulations leave, in hours. */
const limit = Math.max(
  ...incidentReporting().map((duty) => ("within" in duty ? duty.within.value : 0)),
);

const namesRegulations = /\bNIS\b|competent authorit/i;
const commission = /\bICO\b|information commission/i;

/** Who is told of other things, or besides. */
const others =
  /\bICO\b|information commission|\bNCSC\b|\bNCA\b|police|report fraud|action fraud|insurer|MHCLG|DLUHC/i;

/**
 * What is lacking of a route by which the authority hears of an incident in time; `undefined` where one
 * is there. The Information Commission is the authority of digital service providers alone.
 */
export function reportingGap(
  routes: readonly Route[],
  duty: "operator" | "provider",
  authority: string | undefined,
): string | undefined {
  const own = routes.filter(({ to }) => leadsTo(to, duty, authority));
  if (own.length === 0) return "whom to tell of an incident within 72 hours (reporting)";
  const timed = own.flatMap(({ within }) => (within === undefined ? [] : hoursOf(within)));
  if (timed.some((hours) => hours <= limit)) return undefined;
  return timed.length > 0
    ? `a time limit for telling the authority of an incident that is no longer than PT${limit}H`
    : `within which time the authority is told of an incident (reporting.within, at most PT${limit}H)`;
}

function leadsTo(
  to: string | undefined,
  duty: "operator" | "provider",
  authority: string | undefined,
): boolean {
  if (to === undefined || !saysSomething(to)) return false;
  if (namesRegulations.test(to) || to === authority) return true;
  return duty === "provider" ? commission.test(to) : !others.test(to);
}

/** A duration of ISO 8601 in hours, a month at its shortest. */
export function hoursOf(duration: string): number {
  const found =
    /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(
      duration,
    );
  if (!found) return Number.NaN;
  const hours = [365 * 24, 28 * 24, 7 * 24, 24, 1, 1 / 60, 1 / 3600];
  return hours.reduce((sum, each, at) => sum + each * Number(found[at + 1] ?? 0), 0);
}
