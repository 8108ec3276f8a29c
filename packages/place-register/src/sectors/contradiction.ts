import type { PlaceRegister } from "../definition/place-register.js";
import { type EntryOf, indexOf } from "../elements.js";
import { relationsOf } from "../relations.js";
import { aboutAllPersonalData } from "./personal-data-law.js";
import type { ScopeEntry } from "./scope-decisions.js";
import { linksOf } from "./system-links.js";

type System = EntryOf<"systems">;
type Service = EntryOf<"services">;

/** What of the register contradicts a decision that something is out of scope, as a sentence. */
export function contradictionOf(register: PlaceRegister, entry: ScopeEntry): string | undefined {
  const found = factAgainst(register, entry);
  return found && `“${entry.instrument}” is decided to be out of scope, but ${found}.`;
}

function factAgainst(register: PlaceRegister, entry: ScopeEntry): string | undefined {
  const { instrument } = entry;
  if (instrument === "nis-2018") return toldAuthority(reachOf(register, entry).services);
  if (instrument === undefined || !aboutAllPersonalData.has(instrument)) return undefined;
  const { systems, services } = reachOf(register, entry);
  return personalIn(register, systems, services);
}

/** The systems and services that a decision is about. */
function reachOf(register: PlaceRegister, entry: ScopeEntry) {
  const index = indexOf(register);
  if (entry.for === undefined) {
    const own = (register.scope ?? []).filter((one) => {
      return one.instrument === entry.instrument && one.for !== undefined;
    });
    const apart = new Set(own.map((one) => one.for));
    const isMeant = ({ entry: { id } }: { readonly entry: { readonly id?: string } }) =>
      id === undefined || !apart.has(id);
    return {
      systems: index
        .of("systems")
        .filter((one) => isMeant(one) && !one.entry.services?.some((id) => apart.has(id)))
        .map((one) => one.entry),
      services: index
        .of("services")
        .filter(isMeant)
        .map((one) => one.entry),
    };
  }
  const service = index.first(entry.for, "services");
  const ofService = relationsOf(register).systemsOfService(service?.entry.id);
  const own = index.first(entry.for, "systems");
  return {
    systems: own ? [own.entry] : ofService.map((one) => one.entry),
    services: service ? [service.entry] : [],
  };
}

function personalIn(
  register: PlaceRegister,
  systems: readonly System[],
  services: readonly Service[],
): string | undefined {
  const service = services.find(({ personalData }) => personalData === true);
  if (service) return `the service “${service.id ?? "without an id"}” processes personal data`;
  for (const system of systems) {
    const { dataSets, flows } = linksOf(register, system);
    const found = [...dataSets, ...flows].find(({ personal }) => personal === true);
    if (found) {
      return `“${found.id ?? "an entry"}” of “${system.id ?? "a system"}” holds personal data`;
    }
  }
  return undefined;
}

function toldAuthority(services: readonly Service[]): string | undefined {
  const told = services.find(({ nis }) => nis?.registered !== undefined);
  return told && `the authority was told of the service “${told.id ?? "without an id"}”`;
}
