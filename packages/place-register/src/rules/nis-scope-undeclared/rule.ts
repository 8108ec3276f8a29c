import { knownUseCase } from "@bollard/connected-place-sectors";
import { defineRule, type Remark } from "@bollard/model";
import type { NisFactName, NisItemId } from "@bollard/uk-nis";
import type { PlaceRegister } from "../../definition/place-register.js";
import { citeNis, type NisService, nisServicesOf, thresholdsMet } from "../nis-service.js";

/** The kinds of body of which Schedule 2 knows essential services. */
const kinds: Partial<Record<string, string>> = {
  port: "a port",
  airport: "an airport",
  "nhs-trust": "an NHS trust",
  utility: "a utility",
  "transport-operator": "a transport operator",
};

const lists: readonly NisFactName[] = ["services", "licences", "freightHandled", "digitalServices"];

/** So many questions are asked at once, and so many services may lack the same before it is said once of all. */
const shown = 5;
const most = 2;

/** Asks for the facts that decide whether a service meets a threshold of the NIS Regulations 2018. */
export const nisScopeUndeclared = defineRule<PlaceRegister>({
  id: "place/nis-scope-undeclared",
  title: "What decides on the NIS Regulations is declared",
  level: "info",
  cites: citeNis("NIS reg 8(1)"),
  why: "Whether the Regulations reach a service hangs on figures and facts that only its operator has. Where they are declared, the register can say which thresholds they meet, and a person can decide.",
  resolution: "person",
  check(register, report) {
    const services = nisServicesOf(register);
    const open = services.filter((one) => !one.decision && missingIn(one).length > 0);
    const asked = open.filter(({ declares, useCases }) => declares || useCases.length > 0);
    for (const group of alike(asked)) {
      const [first] = group;
      if (first === undefined) continue;
      if (group.length > most) report.at(["services"], remarkOf(first, leadOfAll(group)));
      else for (const one of group) report.at(one.service.path, remarkOf(one, leadOf(one)));
    }
    const kind = kinds[register.place?.kind ?? ""];
    const [first] = open;
    if (kind === undefined || first === undefined || asked.length > 0) return;
    // Who has declared or decided it of one service has thought of the others.
    if (services.some(({ declares, decision }) => declares || decision)) return;
    report.at(["services"], remarkOf(first, leadOfPlace(kind, open)));
  },
});

/** Services of which the same is asked for the same reason; a service with facts stands alone. */
function alike(asked: readonly NisService[]): readonly (readonly NisService[])[] {
  const groups = new Map<string, NisService[]>();
  for (const one of asked) {
    const facts = missingIn(one).map(({ fact }) => fact);
    const key = one.declares ? one.service.pointer : facts.join(" ");
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

/** What nobody declared, where that is what leaves it undecided; unusable facts are told apart. */
function missingIn({ classification }: NisService): NisService["classification"]["missing"] {
  const { missing } = classification;
  return missing.some(({ because }) => because !== "undeclared") ? [] : missing;
}

function remarkOf(one: NisService, lead: string): Remark {
  const missing = missingIn(one);
  const { operator, provider } = one.classification;
  const questions = missing.slice(0, shown).map(({ question }) => question);
  const more = missing.length - questions.length;
  const rest = more > 0 ? [`${more} further ${more === 1 ? "fact is" : "facts are"} open.`] : [];
  const names = missing.map(({ fact }) => fact).slice(0, shown);
  const open = [...operator, provider].filter(({ outcome }) => outcome === "undecided");
  const items: readonly NisItemId[] = open.map(({ item }) => item);
  return {
    part: "key",
    question: true,
    what: [lead, ...questions, ...rest].join(" "),
    todo: `Write ${names.join(", ")} under nis of the service${lists.some((list) => names.includes(list)) ? ", [] for a list where there is nothing" : ""}; or let a person decide, and record the decision on nis-2018 under scope.`,
    cites: citeNis(...items),
  };
}

function leadOf({ name, declares, classification, useCases }: NisService): string {
  const met = thresholdsMet(classification);
  if (met) {
    return `The facts declared of ${name} meet the threshold of ${met} of Schedule 2, and leave open what else decides whether the NIS Regulations reach it.`;
  }
  if (declares)
    return `The facts declared of ${name} do not decide whether the NIS Regulations reach it.`;
  return `${name} runs on technology for ${namesOf(useCases)}, and declares nothing that decides whether the NIS Regulations reach it.`;
}

function leadOfAll(group: readonly NisService[]): string {
  const useCases = [...new Set(group.flatMap((one) => one.useCases))];
  return `${group.length} services run on technology for ${namesOf(useCases)}, and declare nothing that decides whether the NIS Regulations reach them: ${list(group)}.`;
}

function leadOfPlace(kind: string, open: readonly NisService[]): string {
  return `The place is run by ${kind}, and no service declares anything that decides whether the NIS Regulations reach it: ${list(open)}.`;
}

function list(services: readonly NisService[]): string {
  const names = services.slice(0, shown).map(({ name }) => name);
  const more = services.length - names.length;
  return names.join(", ") + (more > 0 ? ` and ${more} more` : "");
}

function namesOf(ids: NisService["useCases"]): string {
  return ids.map((id) => knownUseCase(id)?.name ?? id).join(", ");
}
