import type { EditionRef } from "@bollard/model";
import { writeBetween } from "./generated-file.ts";
import { loadSource } from "./load-source.ts";

/** What of a journey the pages show. */
interface Journey {
  readonly through: string;
  readonly whole: readonly string[];
  readonly inPart: readonly string[];
  readonly accepted: readonly string[];
  readonly unanswered: readonly string[];
  readonly recognitions: readonly { readonly conditions: readonly string[] }[];
}

const psti = { framework: "uk-psti", edition: "2023/1007" };
const journeys: readonly {
  readonly title: string;
  readonly from: EditionRef;
  readonly to: EditionRef;
}[] = [
  { title: "PSTI → CRA", from: psti, to: { framework: "eu-cra", edition: "2024/2847" } },
  { title: "Singapore CLS → PSTI", from: { framework: "sg-cls", edition: "1.4" }, to: psti },
  {
    title: "EN 303 645 V2.1.1 → V3.1.3",
    from: { framework: "etsi-en-303-645", edition: "2.1.1" },
    to: { framework: "etsi-en-303-645", edition: "3.1.3" },
  },
];

/** Writes what the journeys between frameworks leave to do in the pages that show it. */
export async function generateJourneys(): Promise<void> {
  const crosswalk = await loadSource("packages/crosswalk/src/index.ts");
  const gaps = crosswalk["gaps"] as (from: EditionRef, to: EditionRef) => Journey;
  const found = journeys.map(({ title, from, to }) => ({ title, ...gaps(from, to) }));
  writeBetween("README.md", "journeys", table(found));
  writeBetween("packages/crosswalk/README.md", "journeys", found.map(section).join("\n\n"));
}

type Titled = Journey & { readonly title: string };

function table(found: readonly Titled[]): string {
  const rows = found.map(
    ({ title, through, whole, inPart, accepted, unanswered }) =>
      `| ${title} | by ${through} | ${whole.length} | ${inPart.length} | ${accepted.length} | ${unanswered.length} |`,
  );
  const head =
    "| journey | found | asked for by both | in part | accepted, where the conditions hold | left |\n| --- | --- | --- | --- | --- | --- |";
  return `${head}\n${rows.join("\n")}`;
}

function section({ title, whole, inPart, accepted, unanswered, recognitions }: Titled): string {
  const conditions = [...new Set(recognitions.flatMap((one) => one.conditions))];
  return [
    `**${title}**`,
    ...list("Asked for by both", whole),
    ...list("In part", inPart),
    ...list("Accepted, where the conditions hold", accepted),
    ...(accepted.length > 0 ? conditions.map((one) => `- Condition: ${one}`) : []),
    ...list("Left", unanswered),
  ].join("\n");
}

function list(words: string, items: readonly string[]): readonly string[] {
  return [`- ${words}: ${items.length === 0 ? "nothing" : items.join("; ")}`];
}
