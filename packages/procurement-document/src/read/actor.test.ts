import { expect, it } from "vitest";
import { within } from "../../../model/test/within.js";
import type { Actor } from "../statement.js";
import { actorOf } from "./actor.js";

it.each<[string, Actor | undefined]>([
  ["The Supplier shall encrypt data.", "supplier"],
  ["Contractor personnel shall be vetted by the Authority.", "buyer"],
  ["Contractor personnel shall wear badges.", "supplier"],
  ["The Authority will provide access.", "buyer"],
  ["The sensor shall report every hour.", "other"],
  ["Customer data shall stay in the country.", "other"],
  ["The web client of the control room shall accept TLS 1.2.", "other"],
  ["Each circuit board shall bear a number.", "other"],
  ["Where the Buyer asks, the Supplier shall answer.", "supplier"],
  ["If the supplier fails, the buyer may end the contract.", "buyer"],
  ["If the Supplier fails, it shall say so.", "supplier"],
  ["Passwords shall be changed every year.", undefined],
  ["Passwords shall be changed by the Supplier every year.", "supplier"],
  ["Access shall be approved by the Council.", "buyer"],
  ["The Supplier's access shall be logged.", undefined],
  ["Encrypt all data.", undefined],
])("reads who acts in “%s”", (text, actor) => {
  expect(actorOf(text)).toBe(actor);
});

it("takes the words above a list where the item names nobody", () => {
  expect(actorOf("encrypt data;", "The Supplier shall:")).toBe("supplier");
  expect(actorOf("Passwords shall be changed.", "The Supplier shall ensure:")).toBe("supplier");
});

it.each(["Where ", "the Supplier ", "a ", "by the "])(
  "takes a megabyte of %o in less than half a second",
  (part) => {
    const text = `${part.repeat(1_000_000 / part.length)} shall be changed`;
    within(500, () => actorOf(text));
  },
);
