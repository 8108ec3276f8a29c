import type { Nation } from "@bollard/model";
import { isSmallByFigures } from "./enterprise-size.js";
import { essentialServices } from "./essential-services.js";
import type { HealthBody } from "./fact-values.js";
import type { NisFactName, NisFacts } from "./nis-facts.js";
import { type SubsectorId, subsectors } from "./sectors.js";

/** The facts that contradict one another, each once: none of them can then decide anything. */
export function contradictions(facts: NisFacts): readonly NisFactName[] {
  return [
    ...new Set([
      ...sectorConflicts(facts),
      ...serviceConflicts(facts),
      ...healthConflicts(facts),
      ...sizeConflicts(facts),
    ]),
  ];
}

function sectorConflicts({ sector, subsector }: NisFacts): readonly NisFactName[] {
  if (!sector || !subsector || sectorOf(subsector) === sector) return [];
  return ["sector", "subsector"];
}

function serviceConflicts(facts: NisFacts): readonly NisFactName[] {
  const { sector, subsector, services, designated } = facts;
  if (!services) return [];
  // Only who provides an essential service can be designated: regulation 8(3)(a).
  if (services.length === 0) return designated ? ["services", "designated"] : [];
  const [own, another] = new Set(
    essentialServices()
      .filter(({ id }) => services.includes(id))
      .map((service) => service.subsector),
  );
  if (!own || another) return ["services"];
  if (subsector && subsector !== own) return ["subsector", "services"];
  return sector && sector !== sectorOf(own) ? ["sector", "services"] : [];
}

function healthConflicts(facts: NisFacts): readonly NisFactName[] {
  const { nation, healthBody, services, subsector, sector } = facts;
  if (!healthBody) return [];
  if (nation && !nationsOf[healthBody].includes(nation)) return ["nation", "healthBody"];
  if (healthBody !== "integrated-care-board") return [];
  if (services && !services.includes("healthcare")) return ["healthBody", "services"];
  if (subsector && subsector !== "healthcare-settings") return ["healthBody", "subsector"];
  return sector && sector !== "health" ? ["healthBody", "sector"] : [];
}

function sizeConflicts(facts: NisFacts): readonly NisFactName[] {
  const small = isSmallByFigures(facts);
  const declared = facts.smallOrMicroEnterprise;
  if (small === undefined || declared === undefined || small === declared) return [];
  return ["smallOrMicroEnterprise", "staffHeadcount", "turnoverEuros", "balanceSheetEuros"];
}

function sectorOf(id: SubsectorId): string | undefined {
  return subsectors.find((subsector) => subsector.id === id)?.sector;
}

/** Where each kind of health body exists, by the definitions of Schedule 2 paragraph 8(2). */
const nationsOf: Readonly<Record<HealthBody, readonly Nation[]>> = {
  "nhs-trust": ["england", "wales"],
  "nhs-foundation-trust": ["england"],
  "local-health-board": ["wales"],
  "common-services-agency": ["scotland"],
  "health-board": ["scotland"],
  "special-health-board": ["scotland"],
  "hsc-trust": ["northern-ireland"],
  "integrated-care-board": ["england"],
  other: ["england", "wales", "scotland", "northern-ireland"],
};
