import type { ProcurementDocument } from "../../procurement-document.js";
import { isDemand } from "../../values/claims.js";
import { scopeOf } from "../../values/scope.js";
import { type Binding, bindingOf, shortened } from "./binding.js";

/** Documents to which organisations are certified. */
const certified =
  /^(?:Cyber Essentials(?: Plus)?|ISO\/IEC (?:27001|27701|27017|27018|20000-1)|ISO (?:22301|9001|14001|45001))$/;

const holding =
  /\b(?:certif\w{1,10}|accredit\w{1,6}|hold(?:s|ing)?|attain\w{0,3}|obtain\w{0,3})\b/i;

/** Whose certificate it is, where it is not the supplier's own. */
const ofOthers =
  /\b(?:sub-?contract\w{0,5}|sub-?suppliers?|consortium|manufacturers?|hosting|data cent(?:re|er))\b/i;

/** A statement longer than this asks for more than a certificate. */
const longest = 240;

interface Certificate extends Binding {
  readonly key: string;
}

/** Pairs of statements that ask for the same certificate, of which one binds and the other does not. */
export function certificatesApart(
  document: ProcurementDocument,
): readonly (readonly [Binding, Binding])[] {
  const first = new Map<string, Certificate>();
  return certificatesOf(document).flatMap((later): readonly (readonly [Binding, Binding])[] => {
    const earlier = first.get(later.key);
    if (earlier === undefined) first.set(later.key, later);
    return earlier && earlier.binds !== later.binds ? [[earlier, later]] : [];
  });
}

/** The statements that ask the supplier for one certificate and nothing else. */
function certificatesOf(document: ProcurementDocument): readonly Certificate[] {
  const cited = new Map<number, Set<string>>();
  for (const { statement, document: name } of document.references) {
    const own = cited.get(statement) ?? new Set<string>();
    cited.set(statement, own.add(name));
  }
  return [...cited].flatMap(([index, names]): readonly Certificate[] => {
    const [name, ...others] = names;
    const statement = document.statements[index];
    if (name === undefined || others.length > 0 || statement === undefined) return [];
    const { text } = statement;
    if (!certified.test(name) || text.length > longest || !holding.test(text)) return [];
    const binds = bindingOf(statement);
    if (binds === undefined || ofOthers.test(text) || !isDemand(document, statement)) return [];
    const key = `${name} ${scopeOf(document, statement)}`;
    return [{ statement: index, binds, quote: shortened(text), key }];
  });
}
