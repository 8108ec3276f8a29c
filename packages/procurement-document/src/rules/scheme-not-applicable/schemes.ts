import type { CitationId } from "@bollard/uk-procurement";

/** A document that binds some buyers only, and the citation that says whom. */
export interface Scheme {
  readonly document: string;
  readonly citation: CitationId;
  /** Why it does not bind others, as a clause behind its name. */
  readonly binds: string;
}

/** Documents that tenders cite although they bind other buyers. */
export const schemes: readonly Scheme[] = [
  {
    document: "PPN 014",
    citation: "cyber-essentials-policy",
    binds: "binds central government, its agencies and the NHS",
  },
  {
    document: "PPN 012",
    citation: "security-classifications",
    binds: "binds central government and its agencies",
  },
  {
    document: "National Procurement Policy Statement",
    citation: "policy-statement",
    binds: "binds public authorities, but not private utilities",
  },
  {
    document: "Government Cyber Security Standard",
    citation: "secure-by-design",
    binds: "binds central government and its agencies",
  },
  {
    document: "Technology Code of Practice",
    citation: "technology-code",
    binds: "binds central government and its agencies",
  },
  {
    document: "Surveillance Camera Code of Practice",
    citation: "surveillance-cameras",
    binds: "binds councils and police in England and Wales",
  },
];
