import { type Fix, type Remark, toPointer } from "@bollard/model";
import { citationsFor } from "@bollard/uk-procurement";
import type { ProcurementDocument } from "../../procurement-document.js";
import type { Reference } from "../../reference.js";
import { nationOf } from "../../references/jurisdiction.js";
import { adopts } from "./claims.js";

const scottish = "Public Contracts (Scotland) Regulations 2015";

/** Law of the rest of the United Kingdom, which a Scottish buyer takes for its own. */
const southern: Readonly<Record<string, string>> = {
  "Procurement Act 2023": "the Procurement Act 2023",
  "SI 2024/692": "the Procurement Regulations 2024",
  "SI 2015/102": "SI 2015/102",
};

/** Words that name the Act because others buy under it, or because a framework rests on it. */
const ofOthers =
  /\b(?:framework|dynamic market|England|Wales|Northern Ireland|rest of the UK|reserved|UK Government|cross-border|call-off|\(Scotland\)|SSI \d)/;

const governs =
  /\b(?:under|pursuant to|in accordance with|compl(?:y|ies|iance) with|governed by|subject to|conducted|regulated by|required by|requirements? of|meets?|follows)\b/i;

/**
 * What is wrong where a buyer with devolved Scottish functions cites the law on procurement of the rest
 * of the United Kingdom as its own.
 */
export function scottishRemark(
  document: ProcurementDocument,
  reference: Reference,
  whole: string,
): Remark | undefined {
  const name = Object.hasOwn(southern, reference.document)
    ? southern[reference.document]
    : undefined;
  if (name === undefined || nationOf(document) !== "scotland") return undefined;
  // “PCR 2015” is what Scottish buyers call their own Regulations too.
  if (/^PCR/.test(reference.text)) return undefined;
  if (ofOthers.test(whole) || adopts.test(whole) || !governs.test(whole)) return undefined;
  const { buyer, nation } = document.purchase;
  const isCertain =
    buyer !== undefined &&
    nation !== undefined &&
    !citationsFor({ buyer, nation }).some(({ citation }) => citation.id === "procurement-act");
  const what = `“${reference.text}” cites ${name}, which does not reach buyers with devolved Scottish functions.`;
  const todo = `Cite the ${scottish} (SSI 2015/446) and the Procurement Reform (Scotland) Act 2014 as far as they apply.`;
  if (!isCertain) {
    return {
      what: `${what} Whether this buyer is one is not declared.`,
      todo: `Declare buyer and nation under purchase in the front matter. If the functions are devolved: ${todo.charAt(0).toLowerCase()}${todo.slice(1)}`,
      level: "info",
      question: true,
    };
  }
  return { what, todo, ...suggestion(reference) };
}

function suggestion({
  provision,
  statement,
  text,
}: Reference): { readonly suggestions: readonly Fix[] } | undefined {
  if (provision !== undefined) return undefined;
  const pointer = toPointer(["statements", statement]);
  return {
    suggestions: [
      {
        title: `Cite the ${scottish}`,
        edits: [{ kind: "replace", pointer, quote: text, text: scottish }],
      },
    ],
  };
}
