import { defineRule, type LinkedFile } from "@bollard/model";
import type { PlaceRegister } from "../../definition/place-register.js";
import { indexOf } from "../../elements.js";
import { fileOf } from "../linked.js";

const shown = 5;

/** Reports tenders that leave out what the systems of the register need. */
export const tenderOmits = defineRule<PlaceRegister>({
  id: "place/tender-omits",
  title: "Tenders ask for what the systems bought by them need",
  level: "warning",
  cites: [],
  why: "What the tender leaves out, the contract does not oblige the supplier to do; the place then has it on its own.",
  resolution: "person",
  check(register, report, { linked = () => undefined }) {
    const index = indexOf(register);
    for (const { entry, path } of index.of("suppliers")) {
      const systems = index.of("systems").filter((one) => one.entry.supplier === entry.id);
      for (const [at, { tender, reference }] of (entry.contracts ?? []).entries()) {
        const file = tender === undefined ? undefined : fileOf(linked(tender));
        if (file?.kind !== "procurement") continue;
        const bought = systems.filter(
          ({ entry: { contract } }) => (contract ?? reference) === reference,
        );
        const omitted = omittedBy(file);
        if (bought.length === 0 || omitted.length === 0) continue;
        const names = namesOf(bought.map(({ label }) => `“${label}”`));
        report.at([...path, "contracts", at, "tender"], {
          what: `The tender for ${names} leaves things out. ${toldOf(omitted)}`,
          todo: "Add them to the tender, or agree on them with the supplier, and lint the tender itself for the clauses.",
        });
      }
    }
  },
});

function namesOf(names: readonly string[], between = ", "): string {
  const more = names.length > shown ? `${between}and ${names.length - shown} more` : "";
  return names.slice(0, shown).join(between) + more;
}

const topic = /^No requirement on (.+) was found in this document\.$/;

/** What a tender leaves out: topics in one sentence, and whatever else a rule said. */
function toldOf(omitted: readonly string[]): string {
  const topics = omitted.flatMap((what) => topic.exec(what)?.[1] ?? []);
  const others = omitted.filter((what) => !topic.test(what));
  const nothing = topics.length > 0 ? [`It asks nothing on ${namesOf(topics, "; ")}.`] : [];
  return [...nothing, ...others].join(" ");
}

function omittedBy({ findings }: LinkedFile): readonly string[] {
  return findings
    .filter(({ rule, level }) => rule.startsWith("procurement/missing-") && level !== "hint")
    .map(({ what }) => what);
}
