import type { Pattern } from "../pattern.js";
import { authMechPatterns } from "./auth-mech.js";
import { confPatterns } from "./conf.js";
import { delFuncPatterns } from "./del-func.js";
import { guaranteePatterns } from "./guarantees.js";
import { interfacePatterns } from "./interfaces.js";
import { netSecImplPatterns } from "./net-sec-impl.js";
import { persDataPatterns } from "./pers-data.js";
import { resMechPatterns } from "./resilience.js";
import { resilienceMeasuresPatterns } from "./resilience-measures.js";
import { secBootPatterns } from "./sec-boot.js";
import { secComMechPatterns } from "./sec-com-mech.js";
import { secParamPatterns } from "./sec-param.js";
import { softCompPatterns } from "./soft-comp.js";
import { softCompCryptographyPatterns } from "./soft-comp-cryptography.js";
import { softServPatterns } from "./soft-serv.js";
import { stagePatterns } from "./stages.js";
import { updMechPatterns } from "./upd-mech.js";
import { userInfoPatterns } from "./user-info.js";

/** Patterns by `table/field/facet`; `*` stands for every table. */
export type PatternTable = Readonly<Record<string, readonly Pattern[]>>;

/** Every pattern by which a facet is read from prose. */
export const patterns: PatternTable = {
  ...guaranteePatterns,
  ...authMechPatterns,
  ...userInfoPatterns,
  ...confPatterns,
  ...softCompPatterns,
  ...updMechPatterns,
  ...secParamPatterns,
  ...secComMechPatterns,
  ...netSecImplPatterns,
  ...softCompCryptographyPatterns,
  ...softServPatterns,
  ...interfacePatterns,
  ...stagePatterns,
  ...secBootPatterns,
  ...persDataPatterns,
  ...resMechPatterns,
  ...resilienceMeasuresPatterns,
  ...delFuncPatterns,
};

type Nested<T> = Map<string, Map<string, Map<string, T>>>;

const cache: Nested<readonly Pattern[]> = new Map();

/** The patterns of a facet, those for its table and those for every table; the same list each time. */
export function patternsOf(table: string, field: string, facet: string): readonly Pattern[] {
  const facets = within(within(cache, table), field);
  const known = facets.get(facet);
  if (known) return known;
  const own = patterns[`${table}/${field}/${facet}`] ?? [];
  const found = [...own, ...(patterns[`*/${field}/${facet}`] ?? [])];
  facets.set(facet, found);
  return found;
}

function within<T>(maps: Map<string, Map<string, T>>, key: string): Map<string, T> {
  const known = maps.get(key);
  if (known) return known;
  const fresh = new Map<string, T>();
  maps.set(key, fresh);
  return fresh;
}
