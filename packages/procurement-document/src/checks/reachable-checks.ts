import { instrument, type KnownUseCase, nationsOf } from "@bollard/connected-place-sectors";
import type { Purchase } from "../definition/purchase.js";
import type { CheckWords } from "./check-words.js";
import { sectorWords } from "./sector-words.js";

/**
 * The checks of a use case whose instrument can reach the buyer where it has its functions. What is not declared
 * may be anything.
 */
export function reachableChecks(
  { checkPrefix, overlays }: KnownUseCase,
  { buyer, nation }: Purchase,
): readonly CheckWords[] {
  const all: readonly CheckWords[] = sectorWords;
  return all.filter(({ id }) => {
    if (!id.startsWith(checkPrefix)) return false;
    const overlay = overlays.find(({ checks }) => checks.some((one) => one === id));
    if (overlay === undefined) return true;
    const { binds } = overlay;
    if (binds && buyer !== undefined && !binds.some((one) => one === buyer)) return false;
    const nations = nationsOf(instrument(overlay.instrument).jurisdiction);
    return nation === undefined || nations.some((one) => one === nation);
  });
}
