import type { Entry } from "./entry.js";
import { askOf, type EntryRuling, lookedAt, nameOf, notSaid } from "./judge.js";
import { noneSaid } from "./none-said.js";
import { unfinished } from "./prose/patterns/documentation-signs.js";
import { fails } from "./ruling.js";
import { suspect } from "./suspect.js";

/** Judges whether a document that a field names is there; whether it suffices, a person has to say. */
export function documented(field: string, question: string): (entry: Entry) => EntryRuling {
  return (entry) => {
    const name = nameOf(entry, field);
    if (entry.isBlank(field)) return notSaid(entry, field);
    const none = noneSaid(entry, field);
    if (none) {
      return fails({
        at: none.at,
        entry: entry.pointer,
        ...(none.quote !== undefined && { quote: none.quote }),
        origin: "read",
        because: `${name} says that there is none.`,
        todo: `Write the documentation and say under ${name} where it is.`,
        looked: lookedAt(entry, [field]),
      });
    }
    const missing = suspect(entry, field, unfinished, (sign) => ({
      because:
        sign === "not there yet"
          ? `${name} says that the documentation is not there yet.`
          : `${name} is not at hand for everybody who uses the device.`,
      question,
    }));
    return missing ?? askOf(entry, [field], question);
  };
}
