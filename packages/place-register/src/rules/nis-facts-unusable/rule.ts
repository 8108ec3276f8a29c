import { defineRule } from "@bollard/model";
import { factQuestions, type NisFactName } from "@bollard/uk-nis";
import type { PlaceRegister } from "../../definition/place-register.js";
import { citeNis, type NisService, nisServicesOf } from "../nis-service.js";

/** Reports facts on the NIS Regulations that decide nothing, because they are impossible or contradict one another. */
export const nisFactsUnusable = defineRule<PlaceRegister>({
  id: "place/nis-facts-unusable",
  title: "Facts on the NIS Regulations can be used",
  level: "warning",
  cites: citeNis("NIS reg 8(1)"),
  why: "A fact that is impossible, or that contradicts another, decides nothing: the thresholds are judged as if nobody had declared it.",
  resolution: "person",
  check(register, report) {
    for (const { service, name, classification } of nisServicesOf(register)) {
      const { unusable } = classification;
      const path = [...service.path, "nis"];
      for (const { fact } of unusable.filter(({ because }) => because === "invalid")) {
        report.at([...path, fact], {
          level: "error",
          what: `${name} declares ${factQuestions()[fact].name} as ${writtenIn(service, fact)}, which cannot be.`,
          todo: "Correct the figure; until then it counts as not declared.",
        });
      }
      const facts = unusable.flatMap(({ fact, because }) =>
        because === "contradictory" ? fact : [],
      );
      const at = facts.find((fact) => service.entry.nis?.[fact] !== undefined);
      if (at === undefined) continue;
      report.at([...path, at], {
        what: contradiction(facts, service, name),
        todo: `${remedyFor(facts)} Until then these facts count as not declared.`,
      });
    }
  },
});

function contradiction(
  facts: readonly NisFactName[],
  service: NisService["service"],
  name: string,
): string {
  if (facts.length === 1 && facts[0] === "services") {
    return `${name} declares essential services of several subsectors: ${writtenIn(service, "services")}.`;
  }
  const values = facts.map((fact) => `${fact} (${writtenIn(service, fact)})`);
  return `The facts that ${name} declares contradict one another: ${values.join(", ")}.`;
}

function remedyFor(facts: readonly NisFactName[]): string {
  return facts.length === 1 && facts[0] === "services"
    ? "Write an entry for each subsector, with the facts that belong to it."
    : "Find out which is right, and correct the others.";
}

/** The value as the service has it; the nation may be that of the place. */
function writtenIn({ entry }: NisService["service"], fact: NisFactName): string {
  const value: unknown = entry.nis?.[fact];
  if (value === undefined) return "as the place has it";
  return Array.isArray(value) ? value.join(", ") || "none" : String(value);
}
