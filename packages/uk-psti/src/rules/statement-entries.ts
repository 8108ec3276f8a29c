import type { Segment } from "@bollard/model";
import type { PartiesFacts, StatementFacts } from "../facts/index.js";
import type { PstiItemId } from "../item-id.js";
import type { PstiSubject } from "./psti-subject.js";
import { isBlank } from "./wording.js";

/** An entry of Schedule 4 that a statement of compliance lacks. */
interface MissingEntry {
  /** Where it would stand. */
  readonly at: readonly Segment[];
  readonly item: PstiItemId;
  /** The entry as a sentence begins with it: `The type of the product`. */
  readonly entry: string;
}

type Party = NonNullable<PartiesFacts["manufacturers"]>[number];

const statementPath = ["psti", "statement"] as const;

/** Lists what a statement lacks of paragraph 1(1), in the order of Schedule 4. */
export function missingEntries(
  subject: PstiSubject,
  statement: StatementFacts,
): readonly MissingEntry[] {
  return [
    ...productEntries(subject),
    ...partyEntries(subject),
    ...declarationEntries(statement),
    ...signatoryEntries(statement),
    ...issueEntries(statement),
  ];
}

function productEntries({ product }: PstiSubject): readonly MissingEntry[] {
  const entry = (key: "type" | "batch") => ({
    at: ["product", key],
    item: "Schedule 4 paragraph 1(1)(a)" as const,
    entry: `The ${key} of the product`,
  });
  return (["type", "batch"] as const).filter((key) => isBlank(product?.[key])).map(entry);
}

function partyEntries({ parties }: PstiSubject): readonly MissingEntry[] {
  const { manufacturers = [], authorisedRepresentatives = [] } = parties ?? {};
  const makers =
    manufacturers.length > 0
      ? manufacturers.flatMap((party, index) => partOf(party, "manufacturers", index))
      : [names(["parties", "manufacturers"], "The name and address of a manufacturer")];
  const representatives = authorisedRepresentatives.flatMap((party, index) =>
    partOf(party, "authorisedRepresentatives", index),
  );
  return [...makers, ...representatives];
}

function partOf(party: Party, list: keyof PartiesFacts, index: number): readonly MissingEntry[] {
  const role = list === "manufacturers" ? "manufacturer" : "authorised representative";
  const who = isBlank(party.name) ? `${role} ${index + 1}` : `the ${role} ${party.name}`;
  return (["name", "address"] as const)
    .filter((key) => isBlank(party[key]))
    .map((key) => names(["parties", list, index, key], `The ${key} of ${who}`));
}

function names(at: readonly Segment[], entry: string): MissingEntry {
  return { at, item: "Schedule 4 paragraph 1(1)(b)", entry };
}

function declarationEntries(statement: StatementFacts): readonly MissingEntry[] {
  const entries = [
    {
      key: "preparedBy",
      item: "Schedule 4 paragraph 1(1)(c)",
      entry: "Who prepared it, the manufacturer or somebody on its behalf,",
    },
    {
      key: "declares",
      item: "Schedule 4 paragraph 1(1)(d)",
      entry: "The declaration of what is met, Schedule 1 or Schedule 2,",
    },
    {
      key: "supportPeriodUntil",
      item: "Schedule 4 paragraph 1(1)(e)",
      entry: "The support period as it was at first supply",
    },
  ] as const;
  return entries
    .filter(({ key }) => statement[key] === undefined)
    .map(({ key, item, entry }) => ({ at: [...statementPath, key], item, entry }));
}

function signatoryEntries({ signatory }: StatementFacts): readonly MissingEntry[] {
  const item = "Schedule 4 paragraph 1(1)(f)" as const;
  const at = [...statementPath, "signatory"];
  if (!signatory) return [{ at, item, entry: "The signature with name and function" }];
  return [
    ...(isBlank(signatory.name)
      ? [{ at: [...at, "name"], item, entry: "The name of whoever signs" }]
      : []),
    ...(isBlank(signatory.function)
      ? [{ at: [...at, "function"], item, entry: "The function of whoever signs" }]
      : []),
    ...(signatory.signed === true ? [] : [{ at: [...at, "signed"], item, entry: "The signature" }]),
  ];
}

function issueEntries({ issued }: StatementFacts): readonly MissingEntry[] {
  const item = "Schedule 4 paragraph 1(1)(g)" as const;
  const at = [...statementPath, "issued"];
  if (!issued) return [{ at, item, entry: "The place and date of issue" }];
  return (["place", "date"] as const)
    .filter((key) => isBlank(issued[key]))
    .map((key) => ({ at: [...at, key], item, entry: `The ${key} of issue` }));
}
