import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { declaredAgainstProse } from "./rule.js";

const mechanism = (securityGuarantees: object) =>
  runOn(declaredAgainstProse, {
    ixit: { SecComMech: [{ id: "SecComMech-1", securityGuarantees: securityGuarantees as never }] },
  });

it("reports an option that the prose denies, or names besides", () => {
  const denied = mechanism({
    text: "Gives integrity; readings travel in clear text.",
    guarantees: ["confidentiality", "integrity"],
  });
  expect(placesOf(denied)).toEqual(["warning /ixit/SecComMech/0/securityGuarantees/guarantees"]);
  expect(denied[0]?.what).toContain("“in clear”");
  expect(
    mechanism({ text: "Integrity and confidentiality.", guarantees: ["integrity"] }),
  ).toHaveLength(1);
});

it("reports a yes that the prose denies", () => {
  const found = runOn(declaredAgainstProse, {
    ixit: {
      PersData: [
        {
          id: "PersData-1",
          obtainingConsent: { text: "Not based on consent.", basedOnConsent: true },
        },
      ],
    },
  });
  expect(placesOf(found)).toEqual(["warning /ixit/PersData/0/obtainingConsent/basedOnConsent"]);
});

it("is silent where prose agrees, says nothing of it, or is not there", () => {
  expect(mechanism({ text: "Integrity.", guarantees: ["integrity"] })).toEqual([]);
  expect(mechanism({ text: "As the protocol gives.", guarantees: ["integrity"] })).toEqual([]);
  expect(mechanism({ guarantees: ["integrity"] })).toEqual([]);
});
