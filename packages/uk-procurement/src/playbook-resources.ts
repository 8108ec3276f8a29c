import type { Verification } from "@bollard/model";
import type { Confidence } from "./buyer.js";
import type { SourceId } from "./sources.js";

/** What a resource is: part of the playbook, beside it, in the collection, related to it, or evidence. */
export type ResourceKind = "playbook" | "playbook-related" | "collection" | "related" | "evidence";

/** A resource on secure connected places that a buyer can be sent to. */
export interface PlaybookResource<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  readonly kind: ResourceKind;
  /** What it is for, in a sentence of ours. */
  readonly purpose: string;
  readonly url?: string;
  /** The day or month of the latest version known, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly date?: string;
  /** The latest version known, as it is called. */
  readonly version?: string;
  /** The resource with which this may be identical. */
  readonly sameAs?: string;
  readonly sources: readonly SourceId[];
  readonly verified: Verification;
  readonly confidence: Confidence;
  readonly note?: string;
}

/** The Secure Connected Places Playbook, the guidance collection, and what stands beside them. */
export const playbookResources = [
  {
    id: "scp-101",
    title: "Connected Places Cyber Security Principles 101",
    kind: "playbook",
    purpose:
      "Slides with notes that introduce the NCSC principles to anybody, from new staff to the board.",
    url: "https://www.gov.uk/government/publications/secure-connected-places-playbook-documents/connected-places-cyber-security-principles-101",
    date: "2024-03-06",
    version: "beta",
    sources: ["govuk-101", "plexal", "eag-2023-03"],
    verified: "title",
    confidence: "high",
  },
  {
    id: "scp-governance",
    title: "Governance in a box",
    kind: "playbook",
    purpose:
      "How to set up who decides, what they are told and one view of all projects, out of what exists already.",
    url: "https://www.gov.uk/government/publications/secure-connected-places-playbook-documents/governance-in-a-box",
    date: "2024-03-06",
    version: "beta",
    sources: ["govuk-gov", "plexal"],
    verified: "title",
    confidence: "high",
    note: "Registers of assets and risks stand in this resource; there is none of their own.",
  },
  {
    id: "scp-procurement",
    title: "Procurement and Supply Chain Management",
    kind: "playbook",
    purpose:
      "Security at each stage of the supply chain, buying above all, with questions to suppliers that can be adapted.",
    url: "https://www.gov.uk/government/publications/secure-connected-places-playbook-documents/procurement-supply-chain-management",
    date: "2024-03-06",
    version: "beta",
    sources: ["govuk-proc", "tdp-2024", "plexal"],
    verified: "title",
    confidence: "high",
    note: "It stands beside procurement law and local policy. Its questions were not read.",
  },
  {
    id: "scp-stride",
    title: "Conducting a STRIDE-based threat analysis",
    kind: "playbook",
    purpose:
      "A workshop with suppliers: model the system, ask through the six kinds of threat, take the result to a risk assessment.",
    url: "https://www.gov.uk/government/publications/secure-connected-places-playbook-documents/conducting-a-stride-based-threat-analysis",
    date: "2024-03-06",
    version: "beta 2.0",
    sources: ["govuk-stride", "stride-pdf"],
    verified: "full-text",
    confidence: "high",
    note: "The PDF was read through a summary in another language.",
  },
  {
    id: "scp-incident",
    title: "Incident response",
    kind: "playbook",
    purpose:
      "A start for those who run projects and policy: plan before, respond, recover, review.",
    url: "https://www.gov.uk/government/publications/secure-connected-places-playbook-documents/incident-response",
    date: "2024-03-06",
    version: "beta",
    sources: ["govuk-ir", "ukauthority-dsit"],
    verified: "title",
    confidence: "high",
  },
  {
    id: "scp-public-comms",
    title: "Explainers for the public and guide to consultation",
    kind: "playbook-related",
    purpose:
      "An infographic, a video and a guide that help to explain schemes to residents and to consult them.",
    url: "https://www.gov.uk/guidance/secure-connected-places",
    sources: ["ukauthority-dsit"],
    verified: "secondary",
    confidence: "medium",
  },
  {
    id: "scp-incident-reporting",
    title: "Guide to incident management reporting",
    kind: "playbook-related",
    purpose: "How incidents are reported; known by name only.",
    sameAs: "scp-incident",
    sources: ["ukauthority-dsit"],
    verified: "secondary",
    confidence: "low",
  },
  {
    id: "scp-collection",
    title: "Secure connected places (smart cities) guidance collection",
    kind: "collection",
    purpose: "One place on GOV.UK for the guidance that buyers and operators need, by topic.",
    url: "https://www.gov.uk/government/publications/secure-connected-places-smart-cities-guidance-collection",
    date: "2021",
    sources: ["catapult-blog", "govuk-collection"],
    verified: "secondary",
    confidence: "medium",
    note: "The date is that of its start; its list of pages was not read.",
  },
  {
    id: "scp-collection-procurement",
    title: "Managing your connected place's procurement and supply chain",
    kind: "collection",
    purpose: "How to look at the security of suppliers and of those behind them.",
    url: "https://www.gov.uk/government/publications/secure-connected-places-smart-cities-guidance-collection/managing-your-connected-places-procurement-and-supply-chain",
    sources: ["govuk-collection"],
    verified: "secondary",
    confidence: "medium",
  },
  {
    id: "scp-npsa",
    title: "NPSA: security-minded approach to developing connected places",
    kind: "related",
    purpose:
      "Physical, personnel, cyber and information security thought of together when sectors are joined up.",
    url: "https://www.cpni.gov.uk/security-minded-approach-developing-smart-cities",
    date: "2023-02-03",
    sources: ["npsa-cp"],
    verified: "secondary",
    confidence: "medium",
    note: "The address is that of CPNI, which is NPSA now.",
  },
  {
    id: "scp-five-eyes",
    title: "Cybersecurity Best Practices for Smart Cities",
    kind: "related",
    purpose:
      "Seven agencies of five countries on planning and design, the supply chain, and resilience in operation.",
    url: "https://www.cisa.gov/resources-tools/resources/cybersecurity-best-practices-smart-cities",
    date: "2023-04",
    sources: [],
    verified: "unchecked",
    confidence: "high",
  },
  {
    id: "scp-survey-2022",
    title: "Surveying UK Connected Places (2022)",
    kind: "evidence",
    purpose:
      "A survey for government of those who design, buy and run connected places: governance, data, risk, guidance.",
    date: "2022",
    sources: ["innovationwm"],
    verified: "secondary",
    confidence: "high",
    note: "The report was not found, so that no figure of it is here.",
  },
  {
    id: "scp-market-analysis-2022",
    title: "Connected Places Market Analysis",
    kind: "evidence",
    purpose: "Research on the suppliers of connected-place technology in the United Kingdom.",
    date: "2022-10",
    sources: ["eag-2022-10", "catapult-blog"],
    verified: "secondary",
    confidence: "high",
  },
] as const satisfies readonly PlaybookResource[];
