import type { Citation } from "@bollard/model";
import type { PstiItemId } from "../item-id.js";
import { en303645 } from "../references.js";

/** The provisions of EN 303 645 V2.1.1 on which Schedule 2 lets a manufacturer rely. */
export type ReliedProvision = "5.1-1" | "5.1-2" | "5.2-1" | "5.3-13";

/** Cites an item of the PSTI regime by its id. */
export function psti(item: PstiItemId): Citation {
  return { framework: "uk-psti", edition: "2023/1007", item };
}

/** Cites a provision of EN 303 645 in the edition that the Regulations fix. */
export function provision(item: ReliedProvision): Citation {
  return { framework: en303645.framework, edition: en303645.edition, item };
}
