import type { BuyerKind } from "@bollard/connected-place-sectors";
import type { Nation } from "@bollard/model";
/** Who an item addresses besides, or instead of, buyers. */
export type Addressee =
  | "buyer"
  | "supplier"
  | "controller"
  | "processor"
  | "competent-authority"
  | "essential-service";

/** Every kind of buyer. */
export const buyerKinds = [
  "central-government",
  "arms-length-body",
  "nhs",
  "council",
  "police",
  "university",
  "utility",
  "port",
  "other-public-body",
] as const satisfies readonly BuyerKind[];

/** Every nation. */
export const nations = [
  "england",
  "wales",
  "scotland",
  "northern-ireland",
] as const satisfies readonly Nation[];
