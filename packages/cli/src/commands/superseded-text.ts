import { readingWords } from "@bollard/linter";
import {
  readProcurement,
  type SupersededRow,
  supersededMentions,
} from "@bollard/procurement-document";
import { currentReferences } from "@bollard/uk-procurement";

const heads = {
  replace: "is out of date",
  qualify: "says too little",
  verify: "may be out of date",
} as const;

/**
 * What is known of the documents that a text cites as buyers do, such as `ISO/IEC 27001:2013`: what took their place,
 * or why they are right although they look old. Empty where nothing is known.
 */
export function supersededText(query: string): string {
  const { document } = readProcurement(`${query}\n`, "text");
  const rows = new Set(supersededMentions(document).map(({ row }) => row));
  const plain = query.toLowerCase();
  const right = currentReferences().filter(({ texts }) =>
    texts.some((text) => plain.includes(text.toLowerCase())),
  );
  return [
    ...[...rows].map(rowText),
    ...(rows.size > 0
      ? []
      : right.map(({ reference, why, verified }) =>
          [`${reference} is current`, `  ${why}`, `  ${readInWords(verified)}`].join("\n"),
        )),
  ].join("\n\n");
}

function rowText(row: SupersededRow): string {
  const { superseded, current, action, on, note, exceptWhen, checked, verified } = row;
  return [
    `${superseded} ${heads[action]}${on === undefined ? "" : `, since ${on}`}`,
    `  ${action === "verify" ? "Look up" : "Cite"}: ${current}.`,
    ...exceptWhen.map((exception) => `  Right all the same: ${exception.note}`),
    ...(note ? [`  ${note}`] : []),
    `  Checked ${checked}, ${readingWords(verified)}.`,
  ].join("\n");
}

function readInWords(verified: Parameters<typeof readingWords>[0]): string {
  const words = readingWords(verified);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
