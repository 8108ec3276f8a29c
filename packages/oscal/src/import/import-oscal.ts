import { checkOscal, type OscalRoot, oscalRootOf } from "../check/check-oscal.js";
import type { OscalFault } from "../check/fault.js";
import { isObject } from "../check/walk.js";
import { readComponent } from "./component.js";
import { differingAnswers } from "./differing-answers.js";
import { embeddedSpecification } from "./embedded.js";
import { Taken } from "./taken.js";

/** What an OSCAL document says of a product. */
export interface ImportedOscal {
  /** Plain data in the shape of a device specification; absent where nothing can be read. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** What is wrong or could not be taken over, each with its place. */
  readonly problems: readonly OscalFault[];
  /** What was taken over, a line each. */
  readonly report: readonly string[];
}

const readable: ReadonlySet<OscalRoot> = new Set(["component-definition", "assessment-results"]);

/**
 * Reads a component definition or results of OSCAL 1.0 to 1.2 as a device specification. Where the whole specification
 * travels in it, as in what this package writes, that is taken; otherwise the product, its maker, and the answers to
 * provisions of EN 303 645. What has no place is kept under `imported`, so that nothing is lost. Never throws.
 * @param data the parsed document
 * @param name how its file is called in what is kept
 */
export function importOscal(data: unknown, name = "OSCAL"): ImportedOscal {
  const root = oscalRootOf(data);
  if (root === undefined) return { problems: checkOscal(data), report: [] };
  if (!readable.has(root)) return { problems: [notOfAProduct(root)], report: [] };
  const body = (data as Readonly<Record<string, unknown>>)[root];
  const faults = [...versionFaults(root, body), ...folded(checkOscal(data))];
  const embedded = embeddedSpecification(root, body);
  if (embedded && "data" in embedded) {
    const differing = differingAnswers(embedded.data, root, body);
    return {
      data: embedded.data,
      problems: [...faults, ...differing],
      report: ["Took the whole device specification that travels in the document."],
    };
  }
  const problems = embedded ? [embedded.fault, ...faults] : faults;
  return fromElsewhere(root, data, name, problems);
}

function fromElsewhere(
  root: OscalRoot,
  data: unknown,
  name: string,
  faults: readonly OscalFault[],
): ImportedOscal {
  const document = new Taken(data);
  const read = root === "component-definition" ? readComponent(document) : undefined;
  const rest = document.rest();
  const imported =
    rest === undefined ? [] : [{ from: `${name}: what has no place`, text: JSON.stringify(rest) }];
  const own = read?.data ?? {};
  const answers = read?.answers ?? 0;
  const problems = [...faults, ...(read ? read.problems : [nothingOfAProduct(root)])];
  return {
    data: { ...own, ...(imported.length > 0 && { imported }) },
    problems,
    report: [
      `Read OSCAL: ${answers} ${answers === 1 ? "answer" : "answers"} to provisions of EN 303 645.`,
      ...(imported.length > 0 ? ["The rest is kept under imported, as JSON."] : []),
    ],
  };
}

/** So many faults of one kind are told one by one. */
const told = 3;

/** Faults of a kind that a file has everywhere are told a few times, and then counted. */
function folded(faults: readonly OscalFault[]): readonly OscalFault[] {
  const seen = new Map<string, number>();
  for (const { code } of faults) seen.set(code, (seen.get(code) ?? 0) + 1);
  return [...seen].flatMap(([code, count]) => {
    const own = faults.filter((fault) => fault.code === code).slice(0, told);
    const last = own.at(-1);
    if (last === undefined || count <= told) return own;
    const what = `${last.what} There are ${count - told} more of this kind.`;
    return [...own.slice(0, -1), { ...last, what }];
  });
}

function versionFaults(root: OscalRoot, body: unknown): readonly OscalFault[] {
  const metadata = isObject(body) ? body["metadata"] : undefined;
  const version = isObject(metadata) ? metadata["oscal-version"] : undefined;
  if (typeof version !== "string" || /^1\.[0-2](?:\.|$)/.test(version)) return [];
  return [
    {
      code: "oscal/version",
      pointer: `/${root}/metadata/oscal-version`,
      what: `It was written for OSCAL ${version.slice(0, 40)}; OSCAL 1.0 to 1.2 is read here.`,
      todo: "Look at what was taken over, or write the document for OSCAL 1.2.",
    },
  ];
}

function notOfAProduct(root: OscalRoot): OscalFault {
  return {
    code: "oscal/other-document",
    pointer: `/${root}`,
    what: `This is a ${root}, which says nothing of a product.`,
    todo: "Import a component-definition, or the assessment-results of a product.",
  };
}

function nothingOfAProduct(root: OscalRoot): OscalFault {
  return root === "assessment-results"
    ? {
        code: "oscal/results-only",
        pointer: `/${root}/results`,
        what: "These results say what somebody found, and not what the product is.",
        todo: "Import the component-definition of the product; the results are kept under imported.",
      }
    : {
        code: "oscal/no-component",
        pointer: `/${root}/components`,
        what: "There is no component in it.",
        todo: "Name a document that describes a product.",
      };
}
