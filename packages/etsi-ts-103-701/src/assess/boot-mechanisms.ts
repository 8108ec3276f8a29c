import type { Entry } from "./entry.js";
import { type EntryRuling, forWhole, type Judge } from "./judge.js";
import { fails } from "./ruling.js";

/** Judges each mechanism; a device without one does not have the provision's secure boot. */
export function forBootMechanisms(rule: (entry: Entry) => EntryRuling): Judge["judge"] {
  return forWhole("SecBoot", (entries, desk) => {
    if (entries.length > 0) return entries.flatMap((entry) => rule(entry) ?? []);
    const { key, name } = desk.table("SecBoot");
    return fails({
      at: `/ixit/${key}`,
      origin: "declared",
      because: `Table ${name} lists no secure boot mechanism.`,
      todo: `Describe in ${key} how the software is verified at start, or answer the provision as it is.`,
      looked: [`/ixit/${key}`],
    });
  });
}
