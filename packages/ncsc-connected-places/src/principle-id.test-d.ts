import {
  checks,
  checksOf,
  connectedPlacesPrinciples,
  isPrincipleId,
  type PrincipleCheckId,
  type PrincipleGroupId,
  type PrincipleId,
  principle,
  principlesBy,
  type SourceId,
  type TopicId,
} from "./index.js";

export const id: PrincipleId = "ncsc-cp-07";
export const first: PrincipleId = connectedPlacesPrinciples.items[0]?.id ?? "ncsc-cp-01";
export const topic: TopicId = "ncsc-cp-01-t5";
export const check: PrincipleCheckId = "ncsc-cp-14-c6";
export const firstCheck: PrincipleCheckId = checks()[0]?.id ?? "ncsc-cp-01-c1";
export const group: PrincipleGroupId = principle(11).parent;
export const source: SourceId = "techuk-2021";

// @ts-expect-error there are fourteen
export const noSuchPrinciple: PrincipleId = "ncsc-cp-15";
// @ts-expect-error there are fourteen
export const noSuchNumber: unknown = principle(15);
// @ts-expect-error the id is not spelt so
export const otherSpelling: unknown = checksOf("ncsc-cp-1");
// @ts-expect-error the principle has three topics
export const noSuchTopic: TopicId = "ncsc-cp-10-t4";
// @ts-expect-error the principle has six checks
export const noSuchCheck: PrincipleCheckId = "ncsc-cp-14-c7";
// @ts-expect-error no such group
export const noSuchGroup: unknown = principlesBy("running");
// @ts-expect-error no text has this key
export const noSuchSource: SourceId = "hearsay";

/** A text that was asked about is an id. */
export function narrow(text: string): PrincipleId | undefined {
  return isPrincipleId(text) ? text : undefined;
}
