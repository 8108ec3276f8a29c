import type { EntryOf } from "../../elements.js";
import { boundaryOf } from "../boundary.js";
import { carries, type Fault, type Unsaid } from "../carried-check.js";
import { defineCheckRule } from "../check-rule.js";
import { citePrinciples } from "../cite-principle.js";
import { gap, inARow, lacks, together } from "../lacks.js";
import type { Look } from "../look.js";
import { isFlowing, isInUse, isRunning } from "../stages.js";

/** Carries out the checks of principle 1, except for entries that belong to nothing. */
export const principle01Understanding = defineCheckRule({
  id: "place/principle-01-understanding",
  title: "The register shows who owns each service, which data flow and what a failure would do",
  why: "Nobody can protect, repair or switch off what nobody answers for or knows to be there.",
  cites: citePrinciples("ncsc-cp-01"),
  checks: [
    carries({
      id: "ncsc-cp-01-c1",
      on: "services",
      asks: "who owns it, and by when the entry is looked at again",
      under: ["owner.role", "reviewBy"],
      look: (service) =>
        lacks(service, {
          "owner.role": "who owns it, by role",
          reviewBy: isRunning(service) && "by when the entry is looked at again",
        }),
    }),
    carries({
      id: "ncsc-cp-01-c4",
      on: "services",
      when: ({ stage }) => stage !== "idea",
      asks: "how grave losses of confidentiality, integrity, availability and safety would be",
      under: ["impact"],
      look: lookAtImpact,
    }),
    carries({
      id: "ncsc-cp-01-c3",
      on: "flows",
      when: isFlowing,
      asks: "from where to where it goes, which data it carries, whether any are personal and whether they leave the organisation",
      under: ["from", "to", "categories", "personal", "crossesOrganisation"],
      look: lookAtFlow,
    }),
    carries({
      id: "ncsc-cp-01-c5",
      on: "systems",
      when: isInUse,
      asks: "whether its makers still support it",
      under: ["legacy"],
      look: lookAtLegacy,
    }),
  ],
});

const kindsOfLoss = ["confidentiality", "integrity", "availability", "safety"] as const;

function lookAtImpact({ impact }: EntryOf<"services">) {
  const unrated = kindsOfLoss.filter((kind) => impact?.[kind] === undefined);
  if (unrated.length === 0) return "so";
  return gap(`how grave a loss of ${inARow(unrated)} would be`, "impact");
}

function lookAtFlow(flow: EntryOf<"flows">, look: Look) {
  const data = look.index.first(flow.dataSet, "dataSets")?.entry;
  const isNamed = flow.dataSet !== undefined || (flow.categories ?? []).length > 0;
  const isRated = (flow.personal ?? data?.personal) !== undefined;
  const isPlaced = flow.crossesOrganisation !== undefined || boundaryOf(flow, look) !== "unknown";
  return together(
    lacks(flow, { from: "where its data come from", to: "where its data go" }),
    !isNamed && gap("which data it carries", "categories"),
    !isRated && gap("whether any of them are personal", "personal"),
    !isPlaced && gap("whether they leave the organisation", "crossesOrganisation"),
  );
}

function lookAtLegacy({ legacy }: EntryOf<"systems">, { today }: Look): "so" | Unsaid | Fault {
  const { state, until, control } = legacy ?? {};
  if (state === undefined) return gap("whether its makers still support it", "legacy.state");
  const ended = until !== undefined && until < today;
  const at = ["legacy"];
  if (ended && state === "supported") {
    return {
      what: `It is said to be supported, but support ended on ${until}.`,
      todo: "Correct the day, or write the state unsupported and what makes up for it.",
      at,
    };
  }
  if (control !== undefined) return "so";
  if (ended || state === "unsupported") {
    return {
      what: "It is no longer supported, and nothing is said to make up for that.",
      todo: "Write what protects it instead under legacy.control, such as a zone of its own, or replace it.",
      at,
    };
  }
  const needsDay = state === "support-ending" && until === undefined;
  return needsDay ? gap("until when it is supported", "legacy.until") : "so";
}
