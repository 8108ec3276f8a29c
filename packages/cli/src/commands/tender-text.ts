import { printable } from "@bollard/report";
import {
  nameOfProduct,
  placesInWords,
  standings,
  standingWords,
  type TenderCoverage,
  type Trace,
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
export function traceText({ products, requirements, aside }: Trace): string {
  const lines = [
    `${requirements.length} requirements on devices, ${products.length} ${products.length === 1 ? "product" : "products"}.`,
    "",
    ...textTable(
      [
        "product",
        ...traceVerdicts.map((one) => verdictWords[one].label.toLowerCase()),
        "mandatory, contradicted",
      ],
      products.map((product) => [
        nameOfProduct(product),
        ...traceVerdicts.map((one) => String(product.counts[one])),
        String(product.mandatoryContradicted),
      ]),
      (column) => column > 0,
    ),
    "",
    ...textTable(
      ["place", "binds", "requirement", ...products.map(({ product, name }) => product ?? name)],
      requirements.map((one) => [
        placesInWords([one]),
        one.mandatory ? "mandatory" : "desirable",
        shortened(one.text),
        ...one.answers.map(({ verdict }) => verdictWords[verdict].label),
      ]),
      never,
    ),
    ...requirements.flatMap((one) => [
      "",
      `${placesInWords([one])}: ${one.text}`,
      ...one.answers.map(
        ({ verdict, reason, at }, index) =>
          `  ${products[index]?.product ?? products[index]?.name ?? ""}: ${verdictWords[verdict].label}. ${reason}${at.length > 0 ? ` (${at.join(", ")})` : ""}`,
      ),
    ]),
    ...(aside.length === 0 ? [] : ["", "Not a matter of the device; a person looks at the bid:"]),
    ...aside.map((one) => `  ${placesInWords([one])}: ${shortened(one.text)}`),
    "",
    "This is no statement that a product complies. It compares words with what suppliers declare.",
  ];
  return toText(lines);
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
