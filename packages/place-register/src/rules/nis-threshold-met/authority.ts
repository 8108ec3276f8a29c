import { authoritiesFor, essentialServices, type NisFacts, subsectors } from "@bollard/uk-nis";

/**
 * The competent authority for a service by its services, subsector or sector and its nation, where that
 * leaves only one possible; `undefined` where it leaves several, or none.
 */
export function authorityNames(
  { services = [], subsector, sector, nation }: NisFacts,
  duty: "operator" | "provider",
): string | undefined {
  const place = nation && { nation };
  const rows =
    duty === "provider"
      ? authoritiesFor({ for: "digital-services", ...place })
      : candidates({ services, subsector, sector }).flatMap((one) =>
          authoritiesFor({ ...one, ...place }),
        );
  const [only, ...others] = new Set(rows.map(({ names }) => names.join(" and ")));
  return others.length === 0 ? only : undefined;
}

type Named = { readonly [F in "services" | "subsector" | "sector"]: NisFacts[F] | undefined };

/** What authorities may be asked for, the narrowest that is declared. */
function candidates({ services = [], subsector, sector }: Named) {
  const own = essentialServices().filter(({ id }) => services.includes(id));
  if (own.length > 0) return own.map(({ id, subsector }) => ({ for: subsector, service: id }));
  if (subsector) return [{ for: subsector }];
  return subsectors.filter((one) => one.sector === sector).map(({ id }) => ({ for: id }));
}
