import type { Remark } from "@bollard/model";
import type { ProcurementDocument } from "../../procurement-document.js";
import type { Reference } from "../../reference.js";

const buyer =
  /\b(?:Council|Authority|Buyer|Client|Customer|Trust|University|Board|Port|Purchaser|Employer)(?:['’]s)?\b/;

/** Words that put the buyer itself under the Regulations. */
const isUnder =
  /\b(?:operator of (?:an )?essential services?|relevant digital service provider|is (?:subject to|bound by|regulated (?:by|under)|within the scope of)|(?:own|its) (?:duties|obligations) under|falls (?:under|within)|(?:duties|obligations) of the \w+ under)\b/i;

/** What is wrong where a text puts a buyer under the NIS Regulations who declared to be outside. */
export function nisRemark(
  { purchase }: ProcurementDocument,
  { document, text }: Reference,
  whole: string,
): Remark | undefined {
  if (document !== "SI 2018/506" || purchase.nis !== "outside") return undefined;
  const isOpen = /\b(?:if|where|whether|should|supplier|not|may)\b/i.test(whole);
  if (isOpen || !buyer.test(whole) || !isUnder.test(whole)) return undefined;
  return {
    what: `“${text}” is said to bind the buyer, who is declared to be outside the NIS Regulations.`,
    todo: "Correct the text, or what is declared under purchase in the front matter.",
  };
}
