import type { Citation } from "@bollard/model";
import type { PrincipleId } from "@bollard/ncsc-connected-places";

/** Cites connected places principles of the NCSC. */
export function citePrinciples(...ids: readonly PrincipleId[]): readonly Citation[] {
  return ids.map((item) => ({ framework: "ncsc-connected-places", edition: "2021", item }));
}
