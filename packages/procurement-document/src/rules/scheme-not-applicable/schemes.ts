import {
  type BuyerKind,
  type CitationId,
  citations,
  citationsFor,
  procurement,
} from "@bollard/uk-procurement";
import type { ProcurementDocument } from "../../procurement-document.js";

/** Whether a document binds the buyer of a purchase; `unknown` where that is not declared. */
export type Binding = "binds" | "not" | "unknown";

/** A document that binds some buyers only. */
export interface Scheme {
  readonly document: string;
  /** Whom it binds, as a clause behind its name. */
  readonly binds: string;
  readonly bindingOf: (purchase: ProcurementDocument["purchase"]) => Binding;
  /**
   * Whether it is told of only where the words claim a duty, and then as information: the facts do not
   * say that nobody else may be bound.
   */
  readonly mildly?: true;
}

/** A document of which a citation of an invitation to tender says whom it binds. */
function ofCitation(document: string, id: CitationId, binds: string): Scheme {
  const citation = citations().find((one) => one.id === id);
  const buyers: readonly BuyerKind[] = citation?.buyers ?? [];
  return {
    document,
    binds,
    bindingOf: ({ buyer, nation }) => {
      const known = { ...(buyer && { buyer }), ...(nation && { nation }) };
      if (!citationsFor(known).some((one) => one.citation.id === id)) return "not";
      return buyer !== undefined && buyers.includes(buyer) ? "binds" : "unknown";
    },
  };
}

const central = ["central-government", "arms-length-body"] as const satisfies readonly BuyerKind[];

/** A document for some buyers, of whom those in `maybe` are asked rather than told. */
function ofBuyers(
  document: string,
  binds: string,
  bound: readonly BuyerKind[],
  maybe: readonly BuyerKind[] = [],
): Scheme {
  return {
    document,
    binds,
    mildly: true,
    bindingOf: ({ buyer }) => {
      if (buyer === undefined) return "unknown";
      // Who may be bound by other rules is left alone.
      if (bound.includes(buyer) || maybe.includes(buyer)) return "binds";
      return "not";
    },
  };
}

/** Notes that bind central government; the NHS and others may be told to follow them in other ways. */
function ofNotes(numbers: readonly string[]): readonly Scheme[] {
  return numbers.flatMap((number) => {
    const item = procurement.items.find(({ id }) => id === `PPN ${number}`);
    if (item === undefined) return [];
    const binds = "binds central government and its agencies";
    return [ofBuyers(`PPN ${number}`, binds, item.buyers, ["nhs", "other-public-body", "utility"])];
  });
}

/** The toolkit goes by the data that somebody has, and by no kind of buyer. */
const toolkit: Scheme = {
  document: "Data Security and Protection Toolkit",
  binds: "binds those in England who have access to patient data or systems of the NHS",
  mildly: true,
  bindingOf: ({ buyer, nation }) => {
    if (nation !== undefined && nation !== "england") return "not";
    return buyer === "nhs" ? "binds" : "unknown";
  },
};

/** Documents that tenders cite although they bind other buyers. */
export const schemes: readonly Scheme[] = /* @__PURE__ */ listSchemes();

function listSchemes(): readonly Scheme[] {
  return [
    ofCitation(
      "PPN 014",
      "cyber-essentials-policy",
      "binds central government, its agencies and the NHS",
    ),
    ofCitation("PPN 012", "security-classifications", "binds central government and its agencies"),
    ofCitation(
      "National Procurement Policy Statement",
      "policy-statement",
      "binds public authorities in England and for reserved functions elsewhere, and no private utilities",
    ),
    ofCitation(
      "Government Cyber Security Standard",
      "secure-by-design",
      "binds central government and its agencies",
    ),
    ofCitation(
      "Technology Code of Practice",
      "technology-code",
      "binds central government and its agencies",
    ),
    ofCitation(
      "Surveillance Camera Code of Practice",
      "surveillance-cameras",
      "binds councils and police in England and Wales",
    ),
    ofBuyers("GovAssure", "is the assurance scheme of central government", central, ["nhs"]),
    ofBuyers(
      "Minimum Cyber Security Standard",
      "was made for central government and its agencies, and is withdrawn",
      central,
    ),
    toolkit,
    ...ofNotes(["002", "006", "009", "013", "020"]),
  ];
}
