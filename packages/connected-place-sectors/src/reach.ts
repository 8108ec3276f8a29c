import type { Nation } from "@bollard/model";
/** Where an instrument can have effect, as its issuers name it. */
export type Jurisdiction =
  | "UK"
  | "Great Britain"
  | "England, Wales and Northern Ireland"
  | "England and Wales"
  | "England"
  | "Scotland";

/** Who buys or runs the system; every one of them is a public body. */
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

const nations: Readonly<Record<Jurisdiction, readonly Nation[]>> = {
  UK: ["england", "wales", "scotland", "northern-ireland"],
  "Great Britain": ["england", "wales", "scotland"],
  "England, Wales and Northern Ireland": ["england", "wales", "northern-ireland"],
  "England and Wales": ["england", "wales"],
  England: ["england"],
  Scotland: ["scotland"],
};

/** The nations of a jurisdiction. */
export function nationsOf(jurisdiction: Jurisdiction): readonly Nation[] {
  return nations[jurisdiction];
}
