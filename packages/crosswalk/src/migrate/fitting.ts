import { isRecord } from "./is-record.js";
import type { MigratedDevice } from "./migrate-device.js";
import type { MigratedRegister } from "./migrate-register.js";

/**
 * What of plain data can be moved: what does not fit its schema stays where it stands.
 * @returns `undefined` where it leaves no room for what is to be kept
 */
export function fittingDevice({ claims, ics, imported, suppressions, ...rest }: MigratedDevice) {
  if (imported !== undefined && !Array.isArray(imported)) return undefined;
  const answers = Object.entries(records(ics)).filter(([, answer]) => isRecord(answer));
  return {
    ...rest,
    claims: records(claims),
    ics: Object.fromEntries(answers),
    ...(imported && { imported: imported.map(records) }),
    suppressions: Array.isArray(suppressions) ? suppressions.map(records) : [],
  };
}

/** What of a register can be moved: what does not fit its schema stays where it stands. */
export function fittingRegister({
  caf,
  services,
  suppressions,
}: MigratedRegister): MigratedRegister {
  return {
    ...(isRecord(caf) && { caf: { ...caf, evidence: texts(records(caf.evidence)) } }),
    services: Array.isArray(services)
      ? services.map((one) => ({ nis: records(records(one).nis) }))
      : [],
    suppressions: Array.isArray(suppressions) ? suppressions.map(records) : [],
  };
}

/** Evidence that fits its schema: a text, or texts by name. */
function texts(evidence: NonNullable<NonNullable<MigratedRegister["caf"]>["evidence"]>) {
  const isText = (value: unknown) => typeof value === "string";
  return Object.fromEntries(
    Object.entries(evidence).filter(
      ([, one]) => isText(one) || (isRecord(one) && Object.values(one).every(isText)),
    ),
  );
}

function records<T extends object>(value: T | undefined): T {
  return isRecord(value) ? (value as T) : ({} as T);
}
