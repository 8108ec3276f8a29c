import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { accountAfterContract } from "./rule.js";

const found = (contracts: readonly object[] | undefined, others: object) =>
  runOn(accountAfterContract, {
    suppliers: [{ id: "x", ...(contracts && { contracts }) }],
    ...others,
  });
const on = (...data: Parameters<typeof found>) => placesOf(found(...data));
const ended = { reference: "C-1", ends: "2026-11-24" };
const running = { reference: "C-2", ends: "2026-11-25" };
const right = { id: "p", role: "administrator", system: "s", supplier: "x" };

it("finds rights and ways in after the last contract", () => {
  const others = { privileges: [right], systems: [{ id: "s", remoteAccess: [{}, { by: "x" }] }] };
  const [first, second] = found([ended], others);
  expect([first?.pointer, second?.pointer]).toEqual([
    "/privileges/0/supplier",
    "/systems/0/remoteAccess/1",
  ]);
  expect(first?.what).toBe(
    "“x” still has the right “administrator” on “s”, though its contract ended on 2026-11-24.",
  );
  expect(on([ended, running], others)).toEqual([]);
});

it("does not judge by a contract whose days are in a wrong order: that is told elsewhere", () => {
  const others = { privileges: [right], systems: [{ id: "s" }] };
  expect(on([{ starts: "2027-01-01", ends: "2026-01-01" }], others)).toEqual([]);
});

it("goes by the contract that the system names", () => {
  const others = (contract: string) => ({ privileges: [right], systems: [{ id: "s", contract }] });
  expect(on([ended, running], others("C-1"))).toEqual(["warning /privileges/0/supplier"]);
  expect(on([ended, running], others("C-2"))).toEqual([]);
  expect(on([ended, running], others("C-3"))).toEqual([]);
});

it("leaves alone what was taken away", () => {
  expect(on([ended], { privileges: [{ ...right, ended: "2026-11-24" }] })).toEqual([]);
  expect(on([ended], {})).toEqual([]);
});

it("asks for the end of the contract where there is something to end", () => {
  expect(on(undefined, { privileges: [right] })).toEqual(["info /suppliers/0"]);
  expect(on([ended, {}], { privileges: [right] })).toEqual(["info /suppliers/0"]);
  expect(on(undefined, {})).toEqual([]);
});
