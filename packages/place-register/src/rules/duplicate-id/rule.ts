import { defineRule } from "@bollard/model";
import type { PlaceRegister } from "../../definition/place-register.js";
import { type Element, indexOf, nounOf } from "../../elements.js";

/** Reports entries that have the id of another, be it in other letters. */
export const duplicateId = defineRule<PlaceRegister>({
  id: "place/duplicate-id",
  title: "Every entry of the register has an id of its own",
  level: "error",
  cites: [],
  why: "Entries name each other by their ids; where two have the same, or the same but for capitals, nobody can tell which is meant.",
  resolution: "person",
  check(register, report) {
    const first = new Map<string, Element>();
    for (const element of indexOf(register).all) {
      const { id } = element.entry;
      if (id === undefined) continue;
      const key = id.toLowerCase();
      const known = first.get(key);
      if (known === undefined) {
        first.set(key, element);
        continue;
      }
      const same = known.entry.id === id;
      report.at([...element.path, "id"], {
        level: same ? "error" : "warning",
        what: same
          ? `“${id}” is the id of ${nounOf(known.list)} ${known.index + 1} as well.`
          : `“${id}” differs from “${known.entry.id}”, the id of ${nounOf(known.list)} ${known.index + 1}, by capitals alone.`,
        todo: "Give one of the two another id, and change what names it.",
      });
    }
  },
});
