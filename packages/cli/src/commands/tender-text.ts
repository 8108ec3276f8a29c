import { printable } from "@bollard/report";
import {
  nameOfProduct,
  placesInWords,
  standings,
  standingWords,
  type TenderCoverage,
  type Trace,
  type TracedProduct,
  type TracedRequirement,
  traceVerdicts,
  verdictWords,
} from "@bollard/statement/tender";
import { textTable } from "./text-table.js";

const never = () => false;

/** The coverage of a tender for a terminal. */
export function tenderCoverageText({ declared, counts, topics }: TenderCoverage): string {
  const told = standings
    .filter((standing) => counts[standing] > 0)
    .map((standing) => `${counts[standing]} ${standingWords[standing].label.toLowerCase()}`);
  const absent = topics.filter(({ reason }) => reason !== undefined);
  const lines = [
    `Security topics: ${told.join(", ")}.`,
    ...(declared ? [] : ["What is bought is not declared, so nothing is called missing."]),
    "",
    ...textTable(
      ["topic", "standing", "obliges", "weak", "asks bidders"],
      topics.map(({ title, standing, obligations, weak, questions }) => [
        title,
        standingWords[standing].label,
        ...[obligations, weak, questions].map(placesInWords),
      ]),
      never,
    ),
    "",
    ...absent.map(({ title, reason = "" }) => `${title}: ${reason}`),
    ...topics.flatMap(({ weak }) => weak.map((one) => `${placesInWords([one])}: ${one.weakness}`)),
  ];
  return toText(lines);
}

/** A trace for a terminal: a table of requirements by products, and then why. */
export function traceText(traced: Trace): string {
  const { products, requirements, aside } = traced;
  const count = products.length === 1 ? "1 product" : `${products.length} products`;
  return toText([
    `${requirements.length} requirements on devices, ${count}.`,
    "",
    ...figures(traced),
    ...(requirements.length > 0 ? ["", ...matrix(traced)] : []),
    ...requirements.flatMap((one) => reasons(one, products)),
    ...(aside.length > 0 ? ["", "Not a matter of the device; a person looks at the bid:"] : []),
    ...aside.map((one) => `  ${placesInWords([one])}: ${shortened(one.text)}`),
    "",
    "This is no statement that a product complies. It compares words with what suppliers declare.",
  ]);
}

function figures({ products }: Trace): readonly string[] {
  const verdicts = traceVerdicts.map((verdict) => verdictWords[verdict].label.toLowerCase());
  return textTable(
    ["product", ...verdicts, "mandatory, contradicted"],
    products.map((product) => [
      nameOfProduct(product),
      ...traceVerdicts.map((verdict) => String(product.counts[verdict])),
      String(product.mandatoryContradicted),
    ]),
    (column) => column > 0,
  );
}

function matrix({ products, requirements }: Trace): readonly string[] {
  return textTable(
    ["place", "binds", "requirement", ...products.map(shortName)],
    requirements.map((one) => [
      placesInWords([one]),
      one.mandatory ? "mandatory" : "desirable",
      shortened(one.text),
      ...one.answers.map(({ verdict }) => verdictWords[verdict].label),
    ]),
    never,
  );
}

function reasons(
  { answers, ...one }: TracedRequirement,
  products: readonly TracedProduct[],
): readonly string[] {
  const lines = products.flatMap((product, index) => {
    const answer = answers[index];
    if (answer === undefined) return [];
    const { verdict, reason, at } = answer;
    const places = at.length > 0 ? ` (${at.join(", ")})` : "";
    return [`  ${shortName(product)}: ${verdictWords[verdict].label}. ${reason}${places}`];
  });
  return ["", `${placesInWords([one])}: ${one.text}`, ...lines];
}

function shortName({ product, name }: TracedProduct): string {
  return product ?? name;
}

/** What is read from files may hold commands to a terminal. */
function toText(lines: readonly string[]): string {
  return `${lines
    .map((line) => printable(line).trimEnd())
    .join("\n")
    .trimEnd()}\n`;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}
