import type { Citation, Facts, RuleContext } from "@bollard/model";
import type { FeatureName } from "../features.js";
import type { EditionData, Provision } from "../provision.js";
import type { Edition } from "../provision-id.js";
import { edition } from "../queries.js";

/** A document that supports an answer. */
export interface EvidenceEntry {
  readonly ref: string;
  readonly sha256?: string;
}

/** One answer of the ICS as the rules read it. */
export interface IcsEntry {
  readonly support?: "Y" | "N" | "N/A";
  readonly detail?: string;
  /** The status as the supplier's document prints it. */
  readonly status?: string;
  readonly evidence?: readonly EvidenceEntry[];
}

/** One entry of an IXIT table as the rules read it. */
export interface IxitEntry {
  /** Prose, or an object with the prose under `text`. */
  readonly description?: unknown;
}

/** The IXIT tables of which an entry says that the device has something. */
export type TellingTable = "UpdMech" | "SecParam" | "SecBoot" | "PersData" | "ExtSens" | "TelData";

/** One kind of password as the rules read it. */
export interface PasswordEntry {
  readonly for?: string;
  readonly kind?: "password" | "cryptographic-key" | "api-key" | "pairing-pin";
  readonly definedBy?: "user" | "manufacturer";
  readonly uniquePerProduct?: boolean;
  readonly text?: string;
}

/** The part of a device specification that the rules of EN 303 645 read. */
export interface IcsSubject {
  readonly claims?: { readonly "etsi-en-303-645"?: Edition };
  readonly features?: Facts<FeatureName>;
  /** Answers by provision id. */
  readonly ics?: Readonly<Record<string, IcsEntry>>;
  /** The IXIT by the key of its tables: a list of entries, or an object. */
  readonly ixit?: Readonly<Record<string, unknown>>;
  readonly psti?: { readonly passwords?: readonly PasswordEntry[] };
  /** What the supplier's own assessment documents say, by provision id. */
  readonly selfAssessment?: Readonly<Record<string, { readonly status?: string }>>;
}

/** An answer of the ICS together with the provision that it answers. */
export interface Answered {
  readonly edition: EditionData;
  readonly provision: Provision;
  readonly answer: IcsEntry;
}

const byId: Readonly<Record<Edition, ReadonlyMap<string, Provision>>> = {
  "2.1.1": /* @__PURE__ */ indexOf("2.1.1"),
  "3.1.3": /* @__PURE__ */ indexOf("3.1.3"),
};

/** The edition that the ICS answers; `undefined` when none is claimed. */
export function claimedEdition(subject: IcsSubject): EditionData | undefined {
  const claimed = subject.claims?.["etsi-en-303-645"];
  return claimed === "2.1.1" || claimed === "3.1.3" ? edition(claimed) : undefined;
}

/** The provision of that id in an edition, or `undefined` when it has none. */
export function provisionOf(number: string, id: string): Provision | undefined {
  return number === "2.1.1" || number === "3.1.3" ? byId[number].get(id) : undefined;
}

/** The answers to provisions of the claimed edition, in the order written; others are left out. */
export function answersOf(subject: IcsSubject): readonly Answered[] {
  const claimed = claimedEdition(subject);
  if (claimed === undefined) return [];
  return Object.entries(subject.ics ?? {}).flatMap(([id, answer]) => {
    const provision = provisionOf(claimed.edition, id);
    return provision ? [{ edition: claimed, provision, answer }] : [];
  });
}

/** Says whether the text holds an entry of that name in the ICS, be it readable or not. */
export function hasEntry(subject: IcsSubject, id: string, { unreadable }: RuleContext): boolean {
  return Object.hasOwn(subject.ics ?? {}, id) || unreadable.has(`/ics/${id}`);
}

/** Names provisions of an edition. */
export function cite(of: EditionData, ids: readonly string[]): readonly Citation[] {
  return ids.map((item) => ({ framework: of.id, edition: of.edition, item }));
}

/** The entries of an IXIT table; none where the table is no list. */
export function entriesOf(subject: IcsSubject, table: TellingTable): readonly IxitEntry[] {
  const entries = subject.ixit?.[table];
  return Array.isArray(entries) ? entries : [];
}

/** Says whether a text is absent or holds nothing but space. */
export function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === "";
}

function indexOf(number: Edition): ReadonlyMap<string, Provision> {
  return new Map(edition(number).items.map((item) => [item.id, item]));
}
