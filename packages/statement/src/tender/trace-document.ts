import type { Block, Handover, Note, Row } from "../handover/handover.js";
import { metaOfTender, placesInWords, type TenderAbout } from "./tender-coverage-document.js";
import { aside, bindingOf, details, verdictBadge } from "./trace-details.js";
import type { Trace, TracedProduct, TracedRequirement } from "./trace-model.js";
import { traceVerdicts, verdictWords } from "./verdict-words.js";

const onPaper: Note = {
  kind: "note",
  note: "info",
  content:
    "This is no certificate, no legal advice, and no statement that a product complies or that a bid wins. Software compared the words of the tender with what suppliers declare; nobody looked at a device. What is “met” rests on the declared value alone.",
};

/** A tender traced to specifications: a table of requirements by products, and then why. */
export function traceDocument(trace: Trace, tender: string): Handover {
  const about: TenderAbout = { tender, today: trace.today };
  return {
    title: "Requirements of a tender and what is declared",
    subtitle: tender,
    meta: [
      ...metaOfTender(about),
      { label: "Products", value: trace.products.map(nameOf).join(", ") },
    ],
    language: "en-GB",
    blocks: [
      onPaper,
      { kind: "heading", level: 1, text: "In figures" },
      figures(trace),
      meanings(),
      ...(trace.requirements.length === 0 ? [noRequirement] : compared(trace)),
      ...aside(trace),
    ],
  };
}

/** A product as its specification and its file call it: `Kerbline AQ-200 (kerbline.device.yaml)`. */
export function nameOf({ name, product }: TracedProduct): string {
  return product === undefined || product === name ? name : `${product} (${name})`;
}

function figures({ products, requirements }: Trace): Block {
  const end = "end";
  return {
    kind: "table",
    caption: `Products by what they declare on ${requirements.length} requirements`,
    columns: [
      { label: "Product", width: 4 },
      ...traceVerdicts.map(
        (verdict) => ({ label: verdictWords[verdict].label, align: end }) as const,
      ),
      { label: "Mandatory, contradicted", width: 2, align: end },
      { label: "Assessed by", width: 2 },
    ],
    rows: products.map((product) => ({
      cells: [
        nameOf(product),
        ...traceVerdicts.map((verdict) => String(product.counts[verdict])),
        String(product.mandatoryContradicted),
        product.edition,
      ],
    })),
  };
}

function meanings(): Block {
  const entries = traceVerdicts.map((verdict) => {
    const { label, means } = verdictWords[verdict];
    return { term: label, content: `${means}.` };
  });
  return { kind: "definitions", entries };
}

const noRequirement: Note = {
  kind: "note",
  note: "warning",
  content: "No requirement on the security of devices was recognised in the tender.",
};

function compared(trace: Trace): readonly Block[] {
  return [
    { kind: "heading", level: 1, text: "Requirements by product" },
    matrix(trace),
    { kind: "heading", level: 1, text: "Why" },
    ...details(trace),
  ];
}

function matrix({ products, requirements }: Trace): Block {
  return {
    kind: "table",
    caption: "Requirements on devices, and what each product declares",
    columns: [
      { label: "Place", width: 1.5 },
      { label: "Requirement", width: 5 },
      { label: "Binds", width: 1.5 },
      ...products.map(({ product, name }) => ({ label: product ?? name, width: 2 })),
    ],
    rows: requirements.map(matrixRow),
  };
}

function matrixRow(requirement: TracedRequirement): Row {
  const { text, mandatory, answers } = requirement;
  const against = answers.some(({ verdict }) => verdict === "contradicted");
  return {
    cells: [placesInWords([requirement]), text, bindingOf(mandatory), ...answers.map(verdictBadge)],
    ...(against && { tone: "fail" }),
  };
}
