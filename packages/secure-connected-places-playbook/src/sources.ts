import { once } from "@bollard/model";

/** A text that was read, or at least found, for the facts of this package. */
export interface SourceText {
  readonly title: string;
  readonly url?: string;
  readonly kind: "government" | "secondary";
  /** How much of it was read. */
  readonly read: string;
}

/** The texts that stand behind the facts, by the key under which rows name them. */
export const sources = /* @__PURE__ */ once(
  () =>
    ({
      "govuk-playbook": {
        title: "GOV.UK: Secure connected places playbook, beta",
        url: "https://www.gov.uk/guidance/secure-connected-places-playbook",
        kind: "government",
        read: "the opening",
      },
      "govuk-101": {
        title: "GOV.UK: Connected Places Cyber Security Principles 101",
        url: "https://www.gov.uk/government/publications/secure-connected-places-playbook-documents/connected-places-cyber-security-principles-101",
        kind: "government",
        read: "the opening",
      },
      "govuk-gov": {
        title: "GOV.UK: Governance in a box",
        url: "https://www.gov.uk/government/publications/secure-connected-places-playbook-documents/governance-in-a-box",
        kind: "government",
        read: "the summary at the opening, sections 1.1 to 1.4",
      },
      "govuk-proc": {
        title: "GOV.UK: Procurement and Supply Chain Management",
        url: "https://www.gov.uk/government/publications/secure-connected-places-playbook-documents/procurement-supply-chain-management",
        kind: "government",
        read: "the opening",
      },
      "govuk-stride": {
        title: "GOV.UK: Conducting a STRIDE-based threat analysis",
        url: "https://www.gov.uk/government/publications/secure-connected-places-playbook-documents/conducting-a-stride-based-threat-analysis",
        kind: "government",
        read: "the summary at the opening, sections 1.1 to 1.4",
      },
      "govuk-ir": {
        title: "GOV.UK: Incident response",
        url: "https://www.gov.uk/government/publications/secure-connected-places-playbook-documents/incident-response",
        kind: "government",
        read: "the opening, sections 1.1 to 2.2",
      },
      "stride-pdf": {
        title: "GOV.UK: Conducting a STRIDE-based threat analysis 2.0 (PDF)",
        url: "https://assets.publishing.service.gov.uk/media/65e732717bc3290adab8c234/Conducting_a_STRIDE-based_threat_analysis_2.0.pdf",
        kind: "government",
        read: "through a summary in another language: questions, examples, mitigations, glossary",
      },
      "govuk-scp-home": {
        title: "GOV.UK: Secure connected places, the Department's page",
        url: "https://www.gov.uk/guidance/secure-connected-places",
        kind: "government",
        read: "the opening, in a mirror",
      },
      "govuk-collection": {
        title: "GOV.UK: Managing your connected place's procurement and supply chain",
        url: "https://www.gov.uk/government/publications/secure-connected-places-smart-cities-guidance-collection/managing-your-connected-places-procurement-and-supply-chain",
        kind: "government",
        read: "address only, as an article cites it",
      },
      "catapult-blog": {
        title: "Connected Places Catapult on the guidance collection",
        url: "https://cp.catapult.org.uk/article/progressing-our-work-on-secure-connected-places/",
        kind: "secondary",
        read: "excerpt",
      },
      "eag-2022-10": {
        title: "Secure Connected Places External Advisory Group: minutes, 24 October 2022",
        url: "https://www.gov.uk/government/publications/secure-connected-places-external-advisory-group/secure-connected-places-external-advisory-group-minutes-24-october-2022",
        kind: "government",
        read: "excerpt",
      },
      "eag-2023-03": {
        title: "Secure Connected Places External Advisory Group: minutes, 7 March 2023",
        url: "https://www.gov.uk/government/publications/secure-connected-places-external-advisory-group/secure-connected-places-external-advisory-group-minutes-7-march-2023",
        kind: "government",
        read: "excerpt on the alpha, the six authorities and the four resources",
      },
      "wired-gov-2023": {
        title: "Department for Science, Innovation and Technology: press release of 16 May 2023",
        url: "https://www.wired-gov.net/wg/news.nsf/articles/secure+connected+places+cyber+security+playbook+launched+16052023151000?open",
        kind: "government",
        read: "excerpt, in a mirror",
      },
      "tdp-2024": {
        title: "Think Digital Partners, 7 March 2024",
        url: "https://www.thinkdigitalpartners.com/news/2024/03/07/local-authorities-given-guidance-for-dealing-with-cyber-threats/",
        kind: "secondary",
        read: "excerpt on the beta and the 17 authorities",
      },
      plexal: {
        title: "Plexal: Secure Connected Places",
        url: "https://www.plexal.com/our-work/secure-connected-places/",
        kind: "secondary",
        read: "excerpt with the four resources of the alpha",
      },
      "ukauthority-dsit": {
        title: "UKAuthority on the Department and connected places",
        url: "https://www.ukauthority.com/articles/dsit-urges-more-cooperation-on-connected-places/",
        kind: "secondary",
        read: "excerpt with a list of resources",
      },
      innovationwm: {
        title: "West Midlands Combined Authority on the survey of July 2022",
        url: "https://innovationwm.co.uk/2022/07/11/secure-connected-places-survey/",
        kind: "secondary",
        read: "the notice in full",
      },
      "npsa-cp": {
        title: "NPSA: security-minded approach to connected places, on the page of CPNI",
        url: "https://www.cpni.gov.uk/security-minded-approach-developing-smart-cities",
        kind: "government",
        read: "excerpt",
      },
    }) as const satisfies Readonly<Record<string, SourceText>>,
);

/** The key of a text that was read. */
export type SourceId = keyof ReturnType<typeof sources>;
