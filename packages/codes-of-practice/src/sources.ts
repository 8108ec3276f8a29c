import { once } from "@bollard/model";

/** A text that was read, or at least found, for the facts of this package. */
export interface SourceText {
  readonly title: string;
  readonly url?: string;
  /** How much of it was read. */
  readonly read: string;
}

/** The texts that stand behind the facts, by the key under which rows name them. */
export const sources = /* @__PURE__ */ once(
  () =>
    ({
      "govuk-iotcop": {
        title: "GOV.UK: Code of Practice for consumer IoT security, 14 October 2018",
        url: "https://www.gov.uk/government/publications/code-of-practice-for-consumer-iot-security/code-of-practice-for-consumer-iot-security",
        read: "the opening",
      },
      "iotcop-lists": {
        title: "PETRAS and the OWASP mapping project on the thirteen guidelines",
        url: "https://petras-iot.org/update/government-release-code-of-practice-for-industry/",
        read: "the list of titles in one, titles with the texts of the first six in the other",
      },
      "dcms-iot-repo": {
        title: "Two public repositories with the names of the guidelines",
        read: "excerpts",
      },
      "digwatch-dsp": {
        title: "dig.watch on the device security principles, beta",
        url: "https://dig.watch/updates/uks-ncsc-and-the-dcms-publish-manufacturers-device-security-principles-for-public-consultation",
        read: "the eleven titles",
      },
      "govuk-ecd": {
        title: "GOV.UK: response on enterprise connected device security, 8 April 2026",
        url: "https://www.gov.uk/government/calls-for-evidence/call-for-views-on-enterprise-connected-device-security",
        read: "excerpt: days, number of responses, next steps",
      },
      "poi-ecd": {
        title: "People of Internet on the draft code for enterprise devices",
        url: "https://peopleofinternet.com/articles/uk-opts-for-a-voluntary-code-before-legislating-enterprise-i.html",
        read: "excerpt: eleven principles, 62 guidelines, reach of the product security regime",
      },
      "digwatch-ecd": {
        title: "dig.watch on options for regulating enterprise connected devices",
        url: "https://dig.watch/?p=249544",
        read: "excerpt: shares of the answers",
      },
      wiicode: {
        title: "wiicode/cybersecurity-framework, a copy at e8510381",
        url: "https://github.com/wiicode/cybersecurity-framework",
        read: "headings of the 12 principles on supply chains and the 14 on clouds, in earlier wording",
      },
      "cloud-lists": {
        title: "Two articles on the 14 cloud security principles, one of October 2024",
        url: "https://almosthomebiz.com/2024/10/21/how-to-meet-the-ncscs-14-cloud-security-principles",
        read: "the titles in today's and in earlier wording",
      },
      "nocomplexity-sdp": {
        title: "nocomplexity.com: headings of the NCSC's design principles",
        url: "https://nocomplexity.com/documents/securityarchitecture/architecture/NCSC-designprinciples.html",
        read: "the five categories",
      },
      "iwar-sdp": {
        title: "iwar.org.uk on the design principles, 21 May 2019",
        url: "https://iwar.org.uk/2019/05/21/ncsc-secure-design-principles-guides-for-the-design-of-cyber-secure-systems/",
        read: "the notice with the five categories",
      },
      "hve-core": {
        title: "microsoft/hve-core: index of the Secure by Design principles, at b1cae505",
        url: "https://github.com/microsoft/hve-core",
        read: "the list of ten, updated in February 2026",
      },
      "sbd-gov": {
        title: "UK Government Security: Secure by Design principles",
        url: "https://www.security.gov.uk/policy-and-guidance/secure-by-design/principles/",
        read: "excerpt of a mirror: whom they bind",
      },
      "govuk-sscop": {
        title: "GOV.UK: Software Security Code of Practice, 7 May 2025",
        url: "https://www.gov.uk/government/publications/software-security-code-of-practice/software-security-code-of-practice",
        read: "the opening",
      },
      "sscop-distilled": {
        title: "Public repository that distils the Code, its assurance claims and its guidance",
        read: "in full",
      },
      cyberexchange: {
        title: "Cyber Exchange on the Software Security Code of Practice",
        url: "https://cyberexchange.uk.net/news/dsit-publishes-new-software-security-code-of-practice",
        read: "excerpt: principles 1.1 to 3.4",
      },
      "biz-wiki": {
        title: "Article in a public repository on software security",
        read: "in full; it says that the Code was updated in January 2026",
      },
      "assuric-dtac": {
        title: "Assuric on the second version of DTAC",
        url: "https://www.assuric.com/blog/dtac-2.0-explained",
        read: "excerpt: suppliers are asked about the Software Security Code",
      },
      "en304223-distilled": {
        title: "Public repository that distils ETSI EN 304 223 V2.1.1",
        read: "the table of 13 principles with their counts",
      },
      "cgcop-repos": {
        title: "Two public repositories on the Cyber Governance Code of Practice",
        read: "excerpts: principles A to E, 22 actions, A1 to E5",
      },
      "cgcop-guide": {
        title: "Dead Simple Computing: guide to the Cyber Governance Code of Practice",
        url: "https://deadsimplecomputing.co.uk/guides/cyber-governance-code-of-practice",
        read: "the opening: the five principles, published on 8 April 2025",
      },
      "ce-danzell": {
        title: "Public repositories and articles of certification bodies on Cyber Essentials v3.3",
        url: "https://equilibrium-security.co.uk/blog/cyber-essentials-april-2026-update",
        read: "excerpts that agree: Danzell, accounts from 27 April 2026, cloud services, automatic failure",
      },
      "govuk-appcop": {
        title:
          "GOV.UK: Code of practice for app store operators and app developers, updated October 2023",
        url: "https://www.gov.uk/government/publications/code-of-practice-for-app-store-operators-and-app-developers/code-of-practice-for-app-store-operators-and-app-developers-new-updated-version",
        read: "the background",
      },
      "hsf-appcop": {
        title: "Herbert Smith Freehills on the code for apps",
        read: "the list of eight principles, and the update of 13 October 2023",
      },
      "ot-lists": {
        title:
          "Three reports on the principles for connectivity of operational technology, January to March 2026",
        url: "https://www.infosecmadeeasy.com/2026/01/secure-ot-connectivity-cisos-guide-to.html",
        read: "the eight titles, in which all agree; published on 14 January 2026",
      },
      "dav-lists": {
        title: "NCSC of New Zealand, and a copy of the contents, on the definitive view",
        url: "https://www.ncsc.govt.nz/protect-your-organisation/a-definitive-view-of-ot-architecture",
        read: "the notice, and the five titles in the copy",
      },
      "ot-refs": {
        title: "Public repositories that cite the principles for operational technology",
        read: "citations only",
      },
      "pqc-ref": {
        title: "Public repository on critical systems of the United Kingdom",
        read: "the first half: days of the Bill, its reach and its penalties",
      },
      policythreads: {
        title: "Policy Threads: amendment paper of the Commons, 16 April 2026",
        url: "https://www.policythreads.co.uk/document/193529/",
        read: "excerpt: report stage",
      },
    }) as const satisfies Readonly<Record<string, SourceText>>,
);

/** The key of a text that was read. */
export type SourceId = keyof ReturnType<typeof sources>;
