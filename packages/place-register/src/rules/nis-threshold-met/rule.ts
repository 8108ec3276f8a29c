import { saysSomething } from "@bollard/device-spec";
import { defineRule, type Report } from "@bollard/model";
import { type NisItemId, quantityQuestions } from "@bollard/uk-nis";
import type { PlaceRegister } from "../../definition/place-register.js";
import {
  citeNis,
  type NisService,
  nisFactsOf,
  nisServicesOf,
  thresholdsMet,
} from "../nis-service.js";
import { authorityNames } from "./authority.js";
import { reportingGap } from "./reporting.js";

/** Reports services whose facts meet a threshold of the NIS Regulations 2018 while nothing of it is recorded. */
export const nisThresholdMet = defineRule<PlaceRegister>({
  id: "place/nis-threshold-met",
  title:
    "Where the facts meet a threshold of the NIS Regulations, a decision and what follows are recorded",
  level: "warning",
  cites: citeNis("NIS reg 8(1)"),
  why: "Facts that meet a threshold call for a decision by a person. Where that is taken, the register says who the authority is, since when it knows, and whom to tell of an incident.",
  resolution: "person",
  check(register, report) {
    for (const service of nisServicesOf(register)) {
      const duty = dutyOf(service);
      if (duty === undefined || service.decision?.decision === "out") continue;
      const gaps = gapsOf(service, duty, register);
      if (gaps.length === 0 && service.decision) continue;
      const { path, entry } = service.service;
      const say = entry.nis ? report.at : report.missing;
      say([...path, "nis"], {
        part: "key",
        what: whatOf(service, gaps, register),
        todo: todoOf(service, duty, register),
        cites: citeNis(...itemsOf(service, duty)),
      });
      if (!service.decision) askBeside(service, report);
    }
  },
});

/** Asks for the exceptions that nobody declared: beside what is met, not instead of it. */
function askBeside({ classification, name, service }: NisService, report: Report): void {
  const { takenForGranted } = classification;
  if (takenForGranted.length === 0) return;
  const fields = takenForGranted.map(({ fact }) => fact).join(" and ");
  report.at([...service.path, "nis"], {
    part: "key",
    level: "info",
    question: true,
    what: `${name}: ${takenForGranted.map(({ question }) => question).join(" ")}`,
    todo: `Write ${fields} under nis, true or false. As long as nobody says so, it is taken as not revoked.`,
    cites: citeNis("NIS reg 9"),
  });
}

type Duty = "operator" | "provider";

/** What the facts make of a service; where they leave it open, what a person decided. */
function dutyOf(service: NisService): Duty | undefined {
  const { classification, declares, decision } = service;
  const { kind } = classification;
  if (kind === "operator-of-essential-services") return "operator";
  if (kind === "relevant-digital-service-provider") return "provider";
  // A decision for the whole place is about the services of which something is declared.
  const isDecided = decision?.decision === "in" && (decision.for !== undefined || declares);
  if (!isDecided) return undefined;
  return service.service.entry.nis?.digitalServices?.length ? "provider" : "operator";
}

function whatOf(service: NisService, gaps: readonly string[], register: PlaceRegister): string {
  const { classification, decision, name } = service;
  const lacks = gaps.length > 0 ? [`The register lacks ${gaps.join("; ")}.`] : [];
  if (!isMet(classification)) {
    return [`A person decided that the Regulations reach ${name}.`, ...lacks].join(" ");
  }
  const meets = `The ${factsOf(service, register)} declared of ${name} meet ${conditionOf(service)}`;
  const so = decision
    ? `${meets}, and a person decided that the Regulations reach it.`
    : `${meets}, and no decision on that is recorded.`;
  return [so, ...lacks].join(" ");
}

function isMet({ operator, provider }: NisService["classification"]): boolean {
  return [...operator, provider].some(({ outcome }) => outcome === "met");
}

/** What the declared facts meet. It is never said that the Regulations apply. */
function conditionOf({ classification }: NisService): string {
  const { operator, provider } = classification;
  const [byThreshold, ...others] = operator;
  const met = thresholdsMet(classification);
  if (byThreshold?.outcome === "met" && met) return `the threshold of ${met} of Schedule 2`;
  const item = [...others, provider].find(({ outcome }) => outcome === "met")?.item ?? "";
  return `the conditions of ${item.replace("NIS reg", "regulation")}`;
}

function factsOf({ service }: NisService, register: PlaceRegister): string {
  const names = Object.keys(nisFactsOf(service, register));
  return names.some((name) => Object.hasOwn(quantityQuestions(), name)) ? "figures" : "facts";
}

function itemsOf({ classification }: NisService, duty: Duty): readonly NisItemId[] {
  const { thresholds, operator, provider } = classification;
  const met = [...thresholds, ...operator, provider].filter(({ outcome }) => outcome === "met");
  const report: NisItemId = duty === "operator" ? "NIS reg 11(1)-(4)" : "NIS reg 12(3)-(7)";
  return [...met.map(({ item }) => item), report];
}

/** What is not recorded, as noun phrases. */
function gapsOf(
  { service }: NisService,
  duty: Duty,
  { incidentPlan }: PlaceRegister,
): readonly string[] {
  const { registered, authority, cafProfile } = service.entry.nis ?? {};
  const routes = [...(service.entry.reporting ?? []), ...(incidentPlan?.routes ?? [])];
  const reporting = reportingGap(routes, duty, authority);
  return [
    ...(saysSomething(authority) ? [] : ["the competent authority (nis.authority)"]),
    ...(registered ? [] : ["the day on which it was told (nis.registered)"]),
    ...(reporting ? [reporting] : []),
    ...(duty === "provider" || saysSomething(cafProfile)
      ? []
      : ["the CAF profile that is aimed at (nis.cafProfile)"]),
  ];
}

function todoOf({ service, decision }: NisService, duty: Duty, register: PlaceRegister): string {
  const names = authorityNames(nisFactsOf(service, register), duty);
  const what = duty === "provider" ? "digital services" : "this service";
  const named = names === undefined ? "" : ` For ${what} the Regulations name ${names}.`;
  const first = decision
    ? "Write what is lacking."
    : "Let a person decide whether the Regulations reach the service, any designation or revocation by the authority considered, and record it on nis-2018 under scope; where they do, write what is lacking.";
  return `${first}${named}`;
}
