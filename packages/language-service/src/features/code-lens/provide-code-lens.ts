import { nodeAt, type TreeNode } from "@bollard/document";
import {
  type Coverage,
  coverage,
  type ProvisionCounts,
  type VerdictCounts,
} from "@bollard/etsi-ts-103-701/assess";
import type { CodeLens } from "vscode-languageserver-types";
import { type LintedDocument, rangeOf } from "../../document.js";
import { subjectOf } from "../../specification/specification.js";

/** The command of a lens: it is given the document's address and an area, as `openQuestions` takes it. */
export const showOpenQuestions = "bollard.showOpenQuestions";

/** Says over the ICS, the IXIT and each of its tables what is answered, decided and open. */
export function provideCodeLens(document: LintedDocument): CodeLens[] {
  const subject = subjectOf(document);
  const { tree } = document.result;
  if (subject === undefined || tree === undefined) return [];
  const [ics, ixit] = [nodeAt(tree, "/ics"), nodeAt(tree, "/ixit")];
  if (ics?.key === undefined && ixit?.key === undefined) return [];
  const figures = coverage(subject, document.today);
  return [
    ...lensAt(document, ics, icsWords(figures), "ics"),
    ...lensAt(document, ixit, `${figures.label}: ${unitWords(figures.units)}`),
    ...(ixit?.children ?? []).flatMap((node) => tableLens(document, node, figures)),
  ];
}

function tableLens(document: LintedDocument, node: TreeNode, { tables }: Coverage): CodeLens[] {
  const table = tables.find(({ key }) => key === node.key?.name);
  return table ? lensAt(document, node, unitWords(table.units), table.key) : [];
}

function lensAt(
  document: LintedDocument,
  node: TreeNode | undefined,
  title: string,
  area?: string,
): CodeLens[] {
  if (node?.key === undefined) return [];
  const parameters = area === undefined ? [document.uri] : [document.uri, area];
  return [
    {
      range: rangeOf(document, node.key),
      command: { title, command: showOpenQuestions, arguments: parameters },
    },
  ];
}

function icsWords({ mandatory, recommended }: Coverage): string {
  const answered = ({ all, unanswered }: ProvisionCounts) => `${all - unanswered} of ${all}`;
  return `${answered(mandatory)} mandatory answered, ${answered(recommended)} recommended`;
}

function unitWords({ PASS, FAIL, INCONCLUSIVE }: VerdictCounts): string {
  if (PASS + FAIL + INCONCLUSIVE === 0) return "no test unit of the plan reads it";
  const pass = PASS === 1 ? "1 unit passes" : `${PASS} units pass`;
  return `${pass}, ${FAIL} ${FAIL === 1 ? "fails" : "fail"}, ${INCONCLUSIVE} open`;
}
