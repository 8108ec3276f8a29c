import type { Remark } from "@bollard/model";
import type { Reference } from "../../reference.js";

/** The Regulations of the PSTI regime and those that began or amended it, to the end of 2025. */
const instruments = ["SI 2023/469", "SI 2023/1007", "SI 2025/211", "SI 2025/1267"];

const before =
  /\b(?:PSTI|Product Security and Telecommunications Infrastructure)(?: (?:regime|regulations?|rules?|law|legislation|requirements|instrument)){0,2}(?:,| \(|, the)? ?$/i;

const behind = /^ ?\((?:the )?(?:PSTI|Product Security and Telecommunications)\b/i;

/** A statutory instrument that is called the PSTI Regulations and is none of them. */
export function calledPsti(
  { document, text, start }: Reference,
  whole: string,
): Remark | undefined {
  const year = Number(/^SI (\d{4})\//.exec(document)?.[1]);
  if (!(year <= 2025) || instruments.includes(document) || !/\d\d\d\d(?:\/| ?No)/.test(text)) {
    return undefined;
  }
  const end = start + text.length;
  const isCalled =
    before.test(whole.slice(Math.max(0, start - 80), start)) ||
    behind.test(whole.slice(end, end + 40));
  if (!isCalled) return undefined;
  return {
    what: `${document} is no instrument of the PSTI regime: its Regulations are SI 2023/1007.`,
    todo: "Cite SI 2023/1007, as amended by SI 2025/211 and SI 2025/1267.",
  };
}
