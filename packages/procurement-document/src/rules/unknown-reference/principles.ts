import type { Remark } from "@bollard/model";
import { connectedPlacesPrinciples } from "@bollard/ncsc-connected-places";

/** What is wrong with the number of a Connected Places Principle; `undefined` where there is one. */
export function principleRemark(id: string): Remark | undefined {
  if (!/^\d{1,3}$/.test(id)) return undefined;
  const { items, title } = connectedPlacesPrinciples;
  const number = Number(id);
  if (items.some((one) => one.number === number)) return undefined;
  return {
    what: `The ${title} have no principle ${number}: they are numbered 1 to ${items.length}.`,
    todo: "Look up the principle that is meant and cite that.",
    level: "warning",
  };
}
