import { isProvisionId, lineage } from "@bollard/etsi-en-303-645";
import { dayInWords, successors } from "@bollard/model";
import { contradicted, listed, person, quoted, silent } from "../answers.js";
import type { Product } from "../product.js";
import { standard } from "../requirements.js";
import type { TraceAnswer } from "../trace-model.js";
import type { Asked } from "./asked.js";
import { byProvisions, hintedBy } from "./by-provisions.js";

/** Which provisions answer a requirement on unused interfaces, by its words. */
export function secureConfiguration({ words }: Asked, product: Product): TraceAnswer {
  const debug = /\b(?:debug\w*|JTAG|UART|test ports?)\b/i.test(words);
  const interfaces = /\b(?:interfaces?|ports?|services?|functions?|protocols?)\b/i.test(words);
  if (!debug && !interfaces) return hintedBy(["5.6-1"], product);
  const ids = [...(interfaces ? ["5.6-1"] : []), ...(debug ? ["5.6-4A", "5.6-4B"] : [])];
  return byProvisions(ids, product);
}

/** Which provisions answer a requirement on the integrity of software, by its words. */
export function softwareIntegrity({ words }: Asked, product: Product): TraceAnswer {
  const boot = /\bboot\w*\b|\bstart-?up\b/i.test(words);
  const alert = /\b(?:alert\w*|detect\w*|unauthori[sz]ed change|tamper\w*)\b/i.test(words);
  const updates = /\b(?:updates?|firmware|patch\w*|sign\w*|releases?|images?)\b/i.test(words);
  if (!boot && !alert && !updates) return hintedBy(["5.3-9", "5.3-10", "5.7-1"], product);
  const ids = [
    ...(updates ? ["5.3-9", "5.3-10"] : []),
    ...(boot ? ["5.7-1"] : []),
    ...(alert ? ["5.7-2"] : []),
  ];
  return byProvisions(ids, product);
}

/** Looks for a bill of materials in what the supplier describes. No field declares one. */
export function billOfMaterials(_: Asked, product: Product): TraceAnswer {
  const found = product.saying(/\b(?:bills? of materials?|SBOMs?|CycloneDX|SPDX)\b/i);
  const [first] = found;
  if (first === undefined) return silent("Nothing speaks of a software bill of materials.");
  return person(`It says: ${quoted(first.text)} Ask for the list.`, ...found.map(({ at }) => at));
}

/** Looks at the declared statement of compliance. The document itself is for a person to see. */
export function statementOfCompliance(_: Asked, { spec }: Product): TraceAnswer {
  const { statement } = spec.psti ?? {};
  if (statement === undefined) {
    return spec.product?.audience === "organisation"
      ? person(
          "The product is declared as made for organisations only; whether the regime reaches it, a person has to say.",
          "/product/audience",
        )
      : silent("No statement of compliance is declared.");
  }
  const { signatory, issued } = statement;
  if (signatory?.signed === false) {
    return contradicted(
      "The statement of compliance is declared as not signed.",
      "/psti/statement/signatory/signed",
    );
  }
  const by = signatory?.name === undefined ? "" : `, signed by ${signatory.name},`;
  const on = issued?.date === undefined ? "" : ` of ${dayInWords(issued.date)}`;
  return person(`A statement of compliance${on}${by} is declared. Ask for it.`, "/psti/statement");
}

/** Which provisions answer a requirement on the end of life, by its words. */
export function endOfLife({ words }: Asked, product: Product): TraceAnswer {
  const erases =
    /\b(?:eras\w*|delet\w*|wip\w*|saniti[sz]\w*|destroy\w*|destruction|factory reset)\b/i;
  if (!erases.test(words)) return hintedBy(["5.3-13"], product);
  const offers = /\b(?:functions?|features?|facilit\w+|options?|allow\w*|able|factory reset)\b/i;
  return offers.test(words) ? byProvisions(["5.11-1"], product) : hintedBy(["5.11-1"], product);
}

/** What a specification says to the standard for devices as a whole, or to the provisions that are cited. */
export function citedStandard(
  { document, statement }: Asked,
  product: Product,
): TraceAnswer | undefined {
  const index = document.statements.indexOf(statement);
  const cited = document.references.filter(
    (one) => one.document === standard && one.statement === index,
  );
  if (cited.length === 0) return undefined;
  const ids = cited.flatMap(({ provision, edition }) => provisionsOf(provision, edition));
  if (ids.length > 0) return byProvisions(ids, product);
  const [named] = cited.flatMap(({ provision }) => provision ?? []);
  if (named !== undefined)
    return person(`The tender cites ${named}, which the standard does not have.`);
  return wholeStandard(product);
}

/** The provisions of V3.1.3 that a citation means; none where it cites none. */
function provisionsOf(
  provision: string | undefined,
  edition: string | undefined,
): readonly string[] {
  if (provision === undefined) return [];
  const isOlder = edition?.startsWith("2.") ?? false;
  if (isOlder && isProvisionId("2.1.1", provision)) return successors(lineage(), provision);
  return isProvisionId("3.1.3", provision) ? [provision] : [];
}

function wholeStandard(product: Product): TraceAnswer {
  const claimed = product.spec.claims?.["etsi-en-303-645"];
  const declared = product.declared().filter(({ obligation }) => obligation === "shall");
  const against = declared.filter(({ support, fails }) => support === "N" || fails.length > 0);
  const places = against.map(({ support, fails, at }) =>
    support === "N" ? at : (fails[0]?.at ?? at),
  );
  if (against.length > 0) {
    const names = against.map(
      ({ provision, support }) =>
        `${provision} (${support === "N" ? "answered N" : "fails on paper"})`,
    );
    return contradicted(`Mandatory and not met by what is declared: ${listed(names)}.`, ...places);
  }
  const answered = declared.filter(({ support }) => support !== undefined);
  if (answered.length === 0) return silent("No mandatory provision is answered.");
  const by = claimed === undefined ? "No edition is claimed" : `V${claimed} is claimed`;
  return person(
    `${by}; ${answered.length} of ${declared.length} mandatory provisions are answered, none of them N, and nothing fails on paper. Look at the evidence.`,
    claimed === undefined ? "/ics" : "/claims/etsi-en-303-645",
  );
}
