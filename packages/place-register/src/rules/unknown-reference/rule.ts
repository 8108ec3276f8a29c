import { defineRule, type Fix, type Segment, toPointer } from "@bollard/model";
import { nearest } from "@bollard/shape";
import { type ListName, listNames } from "../../definition/fields.js";
import type { PlaceRegister } from "../../definition/place-register.js";
import { indexOf, nounOf } from "../../elements.js";
import { type RegisterReference, referencesIn } from "../../references.js";

/** So many ids are compared with one that is unknown, and for so many such ids: beyond, no guess is made. */
const most = 2_000;
const guesses = 100;

/** Reports ids that name no entry of the lists of which one is meant. */
export const unknownReference = defineRule<PlaceRegister>({
  id: "place/unknown-reference",
  title: "What the register names is there",
  level: "error",
  cites: [],
  why: "A register is of use only where it can be followed: from a flow to the systems at its ends, from a system to its supplier. An id that names nothing hides that link.",
  resolution: "fix",
  check(register, report) {
    const index = indexOf(register);
    const idsOf = idsByLists(register);
    const isKnown = ({ id, lists }: RegisterReference) => index.find(id, ...lists).length > 0;
    let guessed = 0;
    for (const reference of referencesIn(register)) {
      if (isInHouse(reference) || isKnown(reference)) continue;
      const { path, id, lists } = reference;
      const elsewhere = index.first(id, ...listNames);
      const wanted = lists.map(nounOf).join(" or ");
      const near = elsewhere || guessed >= guesses ? undefined : nearest(id, idsOf(lists));
      guessed += 1;
      const remedy = near && replaceBy(near.candidate, path);
      report.at(path, {
        what: elsewhere
          ? `“${id}” is a ${nounOf(elsewhere.list)}; a ${wanted} is meant here.`
          : `“${id}” names no ${wanted} of this register.`,
        todo: near
          ? `Write ${near.candidate} if that is meant, or add the entry.`
          : `Name a ${wanted} that is there, or add the one that is meant.`,
        ...(remedy && (near.same ? { fix: remedy } : { suggestions: [remedy] })),
      });
    }
  },
});

/** What the organisation does itself needs no entry among the suppliers. */
function isInHouse({ id, lists }: RegisterReference): boolean {
  return id === "in-house" && lists.includes("suppliers");
}

function idsByLists(register: PlaceRegister): (lists: readonly ListName[]) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (lists) => {
    const key = lists.join(" ");
    const ids =
      known.get(key) ??
      lists
        .flatMap((list) =>
          indexOf(register)
            .of(list)
            .flatMap(({ entry }) => entry.id ?? []),
        )
        .slice(0, most);
    known.set(key, ids);
    return ids;
  };
}

function replaceBy(value: string, path: readonly Segment[]): Fix {
  return { title: `Write ${value}`, edits: [{ kind: "set", pointer: toPointer(path), value }] };
}
