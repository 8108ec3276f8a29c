/** Who buys. Where a body fits two kinds, the one that policy notes and duties single out counts. */
export type BuyerKind =
  | "central-government"
  | "arms-length-body"
  | "nhs"
  | "council"
  | "police"
  | "university"
  | "utility"
  | "port"
  | "other-public-body";

/** A nation of the United Kingdom in which the buyer has its functions. */
export type Nation = "england" | "wales" | "scotland" | "northern-ireland";

/** Who an item addresses besides, or instead of, buyers. */
export type Addressee =
  | "buyer"
  | "supplier"
  | "controller"
  | "processor"
  | "competent-authority"
  | "essential-service";

/** How sure it is that a statement is right, whatever was read for it. */
export type Confidence = "high" | "medium" | "low";

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
