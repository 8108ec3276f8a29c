import { nodeAt, type Span, type TreeNode } from "@bollard/document";
import type { Pointer } from "@bollard/model";
import { check, type Schema } from "@bollard/shape";
import type { Unread } from "../procurement-document.js";
import { memberAt, textOf } from "./members.js";

/** What of a release cannot be read, each with its place. */
export interface UnreadPart extends Unread {
  readonly span: Span;
}

/** So much is told of a release; where it goes on, nobody would read more. */
const most = 20;

/** A field that nobody filled in is as good as none. */
const orNothing = (schema: Schema): Schema => ({ anyOf: [schema, { type: "null" }] });

const text = orNothing({ type: "string" });
const moment = orNothing({
  type: "string",
  pattern:
    "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T[\\d:.]{1,20}(?:Z|[+-]\\d\\d:?\\d\\d)?)?$",
  expects: "a date and time such as 2026-04-01T00:00:00Z",
});

const group = (title: string, properties: Readonly<Record<string, Schema>>): Schema =>
  orNothing({ title, type: "object", properties, additionalProperties: true });

const list = (title: string, properties: Readonly<Record<string, Schema>>): Schema =>
  orNothing({
    type: "array",
    items: { title, type: "object", properties, additionalProperties: true },
  });

const period = group("a period", {
  startDate: moment,
  endDate: moment,
  maxExtentDate: moment,
  durationInDays: orNothing({ type: "number", minimum: 0 }),
});
const criteria = group("criteria", {
  description: text,
  criteria: list("a criterion", { name: text, description: text }),
});

/** What is read of a release of OCDS 1.1 and its extensions for lots and criteria; what else it has is let through. */
const release: Schema = {
  title: "a release",
  type: "object",
  properties: {
    language: text,
    description: text,
    tender: group("a tender", {
      title: text,
      description: text,
      eligibilityCriteria: text,
      contractPeriod: period,
      awardCriteria: criteria,
      selectionCriteria: criteria,
      lots: list("a lot", {
        title: text,
        description: text,
        contractPeriod: period,
        awardCriteria: criteria,
      }),
      items: list("an item", { description: text }),
      documents: list("a document", { title: text, description: text }),
    }),
    awards: list("an award", { description: text, contractPeriod: period }),
    contracts: list("a contract", { description: text, period }),
  },
  additionalProperties: true,
};

/** What of a release is of another form than the Open Contracting Data Standard has it, and is not read for that. */
export function unreadIn(node: TreeNode): readonly UnreadPart[] {
  const { misfits } = check(release, node.value);
  const misshapen = misfits.slice(0, most).map(({ pointer, what, todo, part }): UnreadPart => {
    const at = placeIn(node, pointer) ?? node;
    const { start, end } = part === "key" && at.key ? at.key : at;
    return { what, todo, span: { start, end } };
  });
  return [...misshapen, ...backwards(node)];
}

function placeIn(root: TreeNode, pointer: Pointer): TreeNode | undefined {
  return nodeAt({ format: "json", text: "", root, problems: [] }, pointer);
}

/** A period of the tender that ends before it begins. */
function backwards(node: TreeNode): readonly UnreadPart[] {
  const whole = memberAt(node, "tender", "contractPeriod");
  const [start = "", end = ""] = ["startDate", "endDate"].map((name) => textOf(whole, name));
  if (whole === undefined || !(Date.parse(end) < Date.parse(start))) return [];
  return [
    {
      what: `The contract period ends on ${end.slice(0, 10)}, before it begins on ${start.slice(0, 10)}.`,
      todo: "Correct one of the two dates.",
      span: { start: whole.start, end: whole.end },
    },
  ];
}
