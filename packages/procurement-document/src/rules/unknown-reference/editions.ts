import type { Remark } from "@bollard/model";
import type { Reference } from "../../reference.js";
import { publishedEditions } from "../../references/published-editions.js";

/**
 * What is wrong with the edition of a reference: one that lies ahead, or one that was never published of
 * a standard whose editions are known.
 * @param before - what stands before the reference in its statement
 * @param today - the day, `YYYY-MM-DD`
 */
export function editionRemark(
  reference: Reference,
  before: string,
  today: string,
): Remark | undefined {
  return versionRemark(reference) ?? yearRemark(reference, before, today);
}

/** The versions that were published of standards whose versions are all known, but for drafts. */
const versions: Readonly<Record<string, readonly string[]>> = {
  "ETSI EN 303 645": ["2.1.1", "3.1.3"],
  "ETSI TS 103 701": ["1.1.1", "2.1.1"],
};

function versionRemark({ document, edition }: Reference): Remark | undefined {
  const known = Object.hasOwn(versions, document) ? (versions[document] ?? []) : [];
  if (edition === undefined || known.length === 0) return undefined;
  // A date stands for an edition as well, and `V2.1` for all that begin with it.
  if (!/^\d{1,2}\./.test(edition) || known.some((one) => `${one}.`.startsWith(`${edition}.`)))
    return undefined;
  const published = `V${known.join(" and V")} were published`;
  const major = Number.parseInt(edition, 10);
  // ETSI shows drafts under numbers between those of the published versions.
  if (known.some((one) => Number.parseInt(one, 10) === major)) {
    return {
      what: `V${edition} of ${document} was a draft at most: ${published}.`,
      todo: "Cite the edition that is meant.",
      level: "info",
    };
  }
  return {
    what: `There is no V${edition} of ${document}: ${published}.`,
    todo: "Cite the edition that is meant.",
    level: "warning",
  };
}

const dated = /^(?:ISO|IEC|EN|BS|PAS|PD) ?/;

/** National adoptions elsewhere have years of their own: `DIN EN ISO`, `NEN-EN-ISO`, `AS ISO`. */
const adoptedElsewhere = /(?:^|[^\p{L}])(?!BS\b|EN\b)[A-Z]{2,5}[ -](?:EN[ -])?$/u;

function yearRemark(
  { document, edition, text }: Reference,
  before: string,
  today: string,
): Remark | undefined {
  const year = Number(/^(?:19|20)\d\d$/.exec(edition ?? "")?.[0]);
  if (Number.isNaN(year) || !dated.test(document)) return undefined;
  if (year > Number(today.slice(0, 4))) {
    return {
      what: `“${text}” names an edition of a year that has not come.`,
      todo: "Look up the edition that is in force and cite that.",
      level: "warning",
    };
  }
  const known = publishedEditions.find((one) => one.document === document);
  if (known === undefined || known.years.includes(year)) return undefined;
  if (adoptedElsewhere.test(before) || !/^(?:BS |EN |BS EN )?ISO/.test(text)) return undefined;
  // An edition that came out after the check cannot be known here.
  if (year > Number(known.checked.slice(0, 4))) return undefined;
  return {
    what: `No edition of ${document} was published in ${year}: those known are of ${listed(known.years)}.`,
    todo: "Look up the edition that is meant and cite that.",
    level: "warning",
  };
}

function listed(years: readonly number[]): string {
  return `${years.slice(0, -1).join(", ")} and ${years.at(-1)}`;
}
