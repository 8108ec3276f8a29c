import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { misplacedReference } from "./rule.js";

const method = (source: string | readonly string[]) =>
  runOn(misplacedReference, {
    ixit: {
      InpVal: [{ id: "InpVal-1", description: "Types are checked.", source }],
      LogIntf: [{ id: "LogIntf-1", access: { network: true } }],
      UserDec: [{ id: "UserDec-1" }],
    },
  });

it("reports what a list names of another table", () => {
  expect(placesOf(method(["LogIntf-1", "UserDec-1"]))).toEqual(["warning /ixit/InpVal/0/source/1"]);
  const [found] = method("* `LogIntf-1`\n* `UserDec-1`");
  expect(found).toMatchObject({ pointer: "/ixit/InpVal/0/source", quote: "UserDec-1" });
  expect(found?.what).toContain("26-UserDec");
});

it("reports the only entry that prose names", () => {
  expect(method("Managed under `UserDec-1`.")).toHaveLength(1);
});

it.each([
  "LogIntf-1, as chosen in UserDec-1.",
  "N/A (the choice is taken in\n`UserDec-1`).",
  "`LogIntf-1` only, whatever was chosen in\n`UserDec-1`.",
  "None; see UserDec-1.",
])("leaves %j alone", (source) => expect(method(source)).toEqual([]));

it("leaves a place to a verdict that reports it", () => {
  const place = (authenticationMechanism: readonly string[]) => ({
    ixit: {
      SoftServ: [
        {
          id: "SoftServ-1",
          description: { networkAccessible: true, networkAccessibleInInitialisedState: true },
          allowsConfiguration: true,
          status: "enabled",
          authenticationMechanism,
        },
      ],
      AuthMech: [{ id: "AuthMech-1" }],
      SecComMech: [{ id: "SecComMech-1" }],
    },
  });
  const found = runOn(misplacedReference, place(["SecComMech-1"]));
  expect(found.length).toBeLessThanOrEqual(1);
});
