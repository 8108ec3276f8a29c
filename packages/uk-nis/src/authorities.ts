import { type Nation, once } from "@bollard/model";
import type { EssentialServiceId } from "./essential-services.js";
import { part } from "./item.js";
import { greatBritain, unitedKingdom } from "./nation.js";
import type { SubsectorId } from "./sectors.js";

/** The competent authorities of Schedule 1 and regulation 3(2), and the national roles. */
export const authorityItems = /* @__PURE__ */ once(() =>
  part(
    { id: "authorities", title: "Authorities" },
    { obligation: "information", roles: ["competent-authority"] },
    [
      {
        id: "NIS Schedule 1: electricity",
        title: "Electricity",
        place: "Schedule 1, electricity",
        sources: ["nis", "nis-schedules"],
        summary:
          "Great Britain: the energy Secretary of State with the Gas and Electricity Markets Authority. Northern Ireland: the Department of Finance.",
      },
      {
        id: "NIS Schedule 1: oil",
        title: "Oil",
        place: "Schedule 1, oil",
        sources: ["nis", "nis-schedules"],
        summary:
          "Great Britain: the energy Secretary of State. Northern Ireland: the Department of Finance.",
      },
      {
        id: "NIS Schedule 1: gas",
        title: "Gas",
        place: "Schedule 1, gas",
        sources: ["nis", "nis-schedules"],
        summary:
          "Great Britain: the energy Secretary of State, alone for Schedule 2 paragraph 3(5) to (8), else with the Gas and Electricity Markets Authority. Northern Ireland: the Department of Finance.",
        note: "For the joint case the Schedule names no territory; the row of Northern Ireland stands beside it.",
      },
      {
        id: "NIS Schedule 1: air transport",
        title: "Air transport",
        place: "Schedule 1, air transport",
        summary: "The Secretary of State for Transport with the Civil Aviation Authority.",
      },
      {
        id: "NIS Schedule 1: rail transport",
        title: "Rail transport",
        place: "Schedule 1, rail transport",
        summary:
          "Great Britain: the Secretary of State for Transport. Northern Ireland: the Department of Finance.",
      },
      {
        id: "NIS Schedule 1: water transport",
        title: "Water transport",
        place: "Schedule 1, water transport",
        summary: "The Secretary of State for Transport.",
      },
      {
        id: "NIS Schedule 1: road transport",
        title: "Road transport",
        place: "Schedule 1, road transport",
        summary:
          "England and Wales: the Secretary of State for Transport. Scotland: the Scottish Ministers. Northern Ireland: the Department of Finance.",
      },
      {
        id: "NIS Schedule 1: healthcare settings",
        title: "Healthcare settings",
        place: "Schedule 1, healthcare settings",
        summary:
          "England: the health Secretary of State. Wales: the Welsh Ministers. Scotland: the Scottish Ministers. Northern Ireland: the Department of Finance.",
        note: "The text of 2022 says Secretary of State for Health; the title of today was not checked.",
      },
      {
        id: "NIS Schedule 1: drinking water",
        title: "Drinking water",
        place: "Schedule 1, drinking water",
        sources: ["nis", "dwi"],
        summary:
          "England: the environment Secretary of State. Wales: the Welsh Ministers. Scotland: the Drinking Water Quality Regulator. Northern Ireland: the Department of Finance.",
        note: "The Drinking Water Inspectorate does the operational work for England and for Wales.",
      },
      {
        id: "NIS Schedule 1: digital infrastructure",
        title: "Digital infrastructure",
        place: "Schedule 1, digital infrastructure",
        summary: "The Office of Communications (Ofcom), for the whole United Kingdom.",
      },
      {
        id: "NIS reg 3(2)",
        title: "Relevant digital service providers",
        sources: ["nis", "duaa119"],
        summary:
          "The Information Commissioner, since 30 September 2026 to be read as the Information Commission (ICO), for the whole United Kingdom.",
      },
      {
        id: "NIS regs 4-5",
        title: "Single point of contact and response team",
        summary:
          "GCHQ is the single point of contact and the computer security incident response team; its National Cyber Security Centre does both.",
        parameters: { members: ["single point of contact: GCHQ", "response team: GCHQ"] },
      },
    ],
  ),
);

/** Who is the competent authority for a subsector, or for digital services, in which nations. */
export interface Authority {
  /** The item of the framework that says so. */
  readonly item: ReturnType<typeof authorityItems>["items"][number]["id"];
  readonly for: SubsectorId | "digital-services";
  readonly nations: readonly Nation[];
  /** Those who act, jointly where there are several. */
  readonly names: readonly string[];
  /** The essential services for which it acts; absent where it acts for the whole subsector. */
  readonly onlyFor?: readonly EssentialServiceId[];
  /** Who does the operational work in practice. */
  readonly inPractice?: string;
}

const energy = "Secretary of State for Energy Security and Net Zero";
const transport = "Secretary of State for Transport";
const markets = "Gas and Electricity Markets Authority (Ofgem)";
const finance = "Department of Finance";
const inspectorate = "Drinking Water Inspectorate";

/** The competent authorities, in the order of Schedule 1, a row for each territory. */
export const authorities = /* @__PURE__ */ once(
  () =>
    [
      {
        item: "NIS Schedule 1: electricity",
        for: "electricity",
        nations: greatBritain,
        names: [energy, markets],
      },
      {
        item: "NIS Schedule 1: electricity",
        for: "electricity",
        nations: ["northern-ireland"],
        names: [finance],
      },
      { item: "NIS Schedule 1: oil", for: "oil", nations: greatBritain, names: [energy] },
      { item: "NIS Schedule 1: oil", for: "oil", nations: ["northern-ireland"], names: [finance] },
      {
        item: "NIS Schedule 1: gas",
        for: "gas",
        nations: greatBritain,
        names: [energy],
        onlyFor: ["gas-storage", "lng-facilities", "gas-processing", "gas-petroleum-production"],
      },
      {
        item: "NIS Schedule 1: gas",
        for: "gas",
        nations: greatBritain,
        names: [energy, markets],
        onlyFor: ["gas-supply", "gas-transmission", "gas-distribution"],
      },
      { item: "NIS Schedule 1: gas", for: "gas", nations: ["northern-ireland"], names: [finance] },
      {
        item: "NIS Schedule 1: air transport",
        for: "air-transport",
        nations: unitedKingdom,
        names: [transport, "Civil Aviation Authority"],
      },
      {
        item: "NIS Schedule 1: rail transport",
        for: "rail-transport",
        nations: greatBritain,
        names: [transport],
      },
      {
        item: "NIS Schedule 1: rail transport",
        for: "rail-transport",
        nations: ["northern-ireland"],
        names: [finance],
      },
      {
        item: "NIS Schedule 1: water transport",
        for: "water-transport",
        nations: unitedKingdom,
        names: [transport],
      },
      {
        item: "NIS Schedule 1: road transport",
        for: "road-transport",
        nations: ["england", "wales"],
        names: [transport],
      },
      {
        item: "NIS Schedule 1: road transport",
        for: "road-transport",
        nations: ["scotland"],
        names: ["Scottish Ministers"],
      },
      {
        item: "NIS Schedule 1: road transport",
        for: "road-transport",
        nations: ["northern-ireland"],
        names: [finance],
      },
      {
        item: "NIS Schedule 1: healthcare settings",
        for: "healthcare-settings",
        nations: ["england"],
        names: ["Secretary of State for Health"],
      },
      {
        item: "NIS Schedule 1: healthcare settings",
        for: "healthcare-settings",
        nations: ["wales"],
        names: ["Welsh Ministers"],
      },
      {
        item: "NIS Schedule 1: healthcare settings",
        for: "healthcare-settings",
        nations: ["scotland"],
        names: ["Scottish Ministers"],
      },
      {
        item: "NIS Schedule 1: healthcare settings",
        for: "healthcare-settings",
        nations: ["northern-ireland"],
        names: [finance],
      },
      {
        item: "NIS Schedule 1: drinking water",
        for: "drinking-water",
        nations: ["england"],
        names: ["Secretary of State for Environment, Food and Rural Affairs"],
        inPractice: inspectorate,
      },
      {
        item: "NIS Schedule 1: drinking water",
        for: "drinking-water",
        nations: ["wales"],
        names: ["Welsh Ministers"],
        inPractice: inspectorate,
      },
      {
        item: "NIS Schedule 1: drinking water",
        for: "drinking-water",
        nations: ["scotland"],
        names: ["Drinking Water Quality Regulator for Scotland"],
      },
      {
        item: "NIS Schedule 1: drinking water",
        for: "drinking-water",
        nations: ["northern-ireland"],
        names: [finance],
      },
      {
        item: "NIS Schedule 1: digital infrastructure",
        for: "digital-infrastructure",
        nations: unitedKingdom,
        names: ["Office of Communications (Ofcom)"],
      },
      {
        item: "NIS reg 3(2)",
        for: "digital-services",
        nations: unitedKingdom,
        names: ["Information Commission (ICO)"],
      },
    ] as const satisfies readonly Authority[],
);

/** What is asked of `authoritiesFor`; what is left out does not narrow. */
export interface AuthorityQuery {
  readonly for: SubsectorId | "digital-services";
  readonly nation?: Nation;
  readonly service?: EssentialServiceId;
}

/** The competent authorities for a subsector or for digital services, in the nation and for the service asked for. */
export function authoritiesFor(query: AuthorityQuery): readonly Authority[] {
  const { nation, service } = query;
  const all: readonly Authority[] = authorities();
  return all.filter(
    (row) =>
      row.for === query.for &&
      (nation === undefined || row.nations.includes(nation)) &&
      (service === undefined || row.onlyFor === undefined || row.onlyFor.includes(service)),
  );
}
