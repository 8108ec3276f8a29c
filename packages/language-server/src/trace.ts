import { nodeAt } from "@bollard/document";
import { type LintedDocument, procurementOf, rangeOf } from "@bollard/language-service";
import type { Trace, TracedRequirement, TraceVerdict } from "@bollard/statement/tender";
import type { CodeLens } from "vscode-languageserver";
import type { TracedAnswer } from "./requests.js";
import type { WorkspaceSpecification } from "./specifications.js";

/** The command of a lens over a section: it is given the document's address and the number of the section. */
export const showTrace = "bollard.showTrace";

/** Products up to this number are named one by one. */
const mostNamed = 3;

/** A section of a tender with what the specifications of the workspace declare to its requirements. */
interface TracedSection {
  readonly section: number;
  readonly requirements: readonly TracedRequirement[];
}

/** Says over each section of a tender that asks something of devices what the products of the workspace declare. */
export async function traceLenses(
  document: LintedDocument,
  specs: readonly WorkspaceSpecification[],
): Promise<CodeLens[]> {
  const traced = await traceOf(document, specs);
  const { tree } = document.result;
  if (traced === undefined || tree === undefined) return [];
  return sectionsOf(document, traced).flatMap(({ section, requirements }) => {
    const heading = nodeAt(tree, `/sections/${section}`);
    if (heading === undefined) return [];
    const title = titleOf(requirements, specs);
    const command = { title, command: showTrace, arguments: [document.uri, String(section)] };
    return [{ range: rangeOf(document, heading), command }];
  });
}

/** Lists what each product declares to each requirement of a section; left out, of the whole tender. */
export async function tracedAnswers(
  document: LintedDocument,
  specs: readonly WorkspaceSpecification[],
  section: number | undefined,
): Promise<readonly TracedAnswer[]> {
  const traced = await traceOf(document, specs);
  const { tree } = document.result;
  if (traced === undefined || tree === undefined) return [];
  return sectionsOf(document, traced)
    .filter((one) => section === undefined || one.section === section)
    .flatMap(({ requirements }) => requirements)
    .flatMap(({ statement, place, text, answers }) => {
      const node = nodeAt(tree, `/statements/${statement}`) ?? { start: 0, end: 0 };
      const requirement = `${place}: ${text}`;
      return answers.map(({ verdict, reason }, index) => ({
        requirement,
        product: specs[index]?.name ?? "",
        verdict,
        reason,
        range: rangeOf(document, node),
      }));
    });
}

async function traceOf(
  document: LintedDocument,
  specs: readonly WorkspaceSpecification[],
): Promise<Trace | undefined> {
  const procurement = procurementOf(document);
  if (procurement === undefined || specs.length === 0) return undefined;
  // What compares tenders with products is loaded with the first tender beside one.
  const { trace } = await import("@bollard/statement/tender");
  return trace(procurement, specs, document.today);
}

function sectionsOf(document: LintedDocument, { requirements }: Trace): readonly TracedSection[] {
  const statements = procurementOf(document)?.statements ?? [];
  const found = new Map<number, TracedRequirement[]>();
  for (const requirement of requirements) {
    const section = statements[requirement.statement]?.section ?? 0;
    found.set(section, [...(found.get(section) ?? []), requirement]);
  }
  return [...found].map(([section, own]) => ({ section, requirements: own }));
}

function titleOf(
  requirements: readonly TracedRequirement[],
  specs: readonly WorkspaceSpecification[],
): string {
  const counts = specs.map((_, index) => countsOf(requirements, index));
  const asked = requirements.length === 1 ? "1 requirement" : `${requirements.length} requirements`;
  if (specs.length > mostNamed) {
    const against = counts.filter(({ contradicted }) => contradicted > 0).length;
    return `${asked} of devices: ${against} of ${specs.length} products declare something against`;
  }
  const named = specs.map(({ name }, index) => `${name} ${countWords(counts[index])}`);
  return `${asked} of devices: ${named.join("; ")}`;
}

type Counts = Readonly<Record<TraceVerdict, number>>;

function countsOf(requirements: readonly TracedRequirement[], index: number): Counts {
  const count = (wanted: TraceVerdict) =>
    requirements.filter(({ answers }) => answers[index]?.verdict === wanted).length;
  return {
    met: count("met"),
    contradicted: count("contradicted"),
    silent: count("silent"),
    person: count("person"),
  };
}

function countWords(counts: Counts | undefined): string {
  if (counts === undefined) return "";
  const { met, contradicted, silent, person } = counts;
  const words = [
    met > 0 ? `${met} met` : "",
    contradicted > 0 ? `${contradicted} against` : "",
    person > 0 ? `${person} to judge` : "",
    silent > 0 ? `${silent} not declared` : "",
  ];
  return words.filter((part) => part !== "").join(", ");
}
