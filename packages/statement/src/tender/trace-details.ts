import { type Block, badge, type Content, code, type Row, type Run } from "../handover/handover.js";
import { placesInWords } from "./tender-coverage-document.js";
import type { Requirement, Trace, TraceAnswer, TracedProduct } from "./trace-model.js";
import { verdictWords } from "./verdict-words.js";

/** How a requirement binds, in a word. */
export function bindingOf(mandatory: boolean): string {
  return mandatory ? "mandatory" : "desirable";
}

/** A verdict in its colour. */
export function verdictBadge({ verdict }: TraceAnswer): readonly Run[] {
  const { label, tone } = verdictWords[verdict];
  return [badge(label, tone)];
}

/** Why each product came out as it did, requirement by requirement. */
export function details({ products, requirements }: Trace): readonly Block[] {
  return requirements.flatMap((requirement): readonly Block[] => [
    { kind: "heading", level: 2, text: headingOf(requirement) },
    { kind: "paragraph", content: said(requirement) },
    {
      kind: "table",
      caption: `What is declared on ${requirement.place}`,
      columns: [
        { label: "Product", width: 2 },
        { label: "Verdict", width: 1.5 },
        { label: "Why", width: 5 },
        { label: "Where", width: 3 },
      ],
      rows: requirement.answers.map((answer, index) => detailRow(answer, products[index])),
    },
  ]);
}

function headingOf({ place, text }: Requirement): string {
  return `${place}: ${text.length > 70 ? `${text.slice(0, 69).trimEnd()}…` : text}`;
}

/** The words of a requirement, then how it binds and its topics. */
function said({ text, mandatory, topics }: Requirement): string {
  const subjects = topics.map((topic) => topic.replaceAll("-", " "));
  return `“${text}”\n${[bindingOf(mandatory), ...subjects].join(" · ")}`;
}

function detailRow(answer: TraceAnswer, product: TracedProduct | undefined): Row {
  return {
    cells: [
      product?.product ?? product?.name ?? "",
      verdictBadge(answer),
      answer.reason,
      pointers(answer.at),
    ],
    tone: verdictWords[answer.verdict].tone,
  };
}

function pointers(at: TraceAnswer["at"]): Content {
  return at.flatMap((pointer, index): readonly Run[] => [
    ...(index > 0 ? ["\n"] : []),
    code(pointer),
  ]);
}

/** The requirements that are no matter of the device. */
export function aside({ aside: requirements }: Trace): readonly Block[] {
  if (requirements.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: "Not a matter of the device" },
    {
      kind: "paragraph",
      content:
        "These are about services, terms of the contract and people. A specification of a device says nothing of them; a person looks at the bid.",
    },
    {
      kind: "table",
      caption: "Requirements that need a person",
      columns: [
        { label: "Place", width: 1.5 },
        { label: "Requirement", width: 6 },
        { label: "Binds", width: 1.5 },
      ],
      rows: requirements.map((one) => ({
        cells: [placesInWords([one]), one.text, bindingOf(one.mandatory)],
      })),
    },
  ];
}
