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
      "ico-bio": {
        title: "Information Commissioner: biometric recognition, in the guidance on biometric data",
        url: "https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/lawful-basis/biometric-data-guidance-biometric-recognition/",
        read: "excerpt, with the banner that the provisions of the Data (Use and Access) Act on data protection are in force",
      },
      "scl-bio": {
        title: "Society for Computers and Law on the draft of the biometric guidance",
        url: "https://www.scl.org/12971-ico-consults-on-draft-biometric-data-guidance",
        read: "excerpt",
      },
      sccop: {
        title: "GOV.UK: amended Surveillance Camera Code of Practice, page of 3 March 2022",
        url: "https://www.gov.uk/government/publications/update-to-surveillance-camera-code/amended-surveillance-camera-code-of-practice-accessible-version",
        read: "the opening: definitions and scope",
      },
      "bscc-feed": {
        title: "Biometrics and Surveillance Camera Commissioner: publications of 2026",
        url: "https://www.gov.uk/government/organisations/biometrics-and-surveillance-camera-commissioner",
        read: "excerpt of February and March 2026",
      },
      "bscc-code-resp": {
        title: "Biometrics and Surveillance Camera Commissioner: response on the Code",
        url: "https://www.gov.uk/government/organisations/biometrics-and-surveillance-camera-commissioner",
        read: "excerpt that names police bodies and local authorities as those bound",
      },
      "ho-fr": {
        title: "Home Office consultation on facial recognition in law enforcement, December 2025",
        url: "https://www.gov.uk/government/consultations/legal-framework-for-using-facial-recognition-in-law-enforcement",
        read: "excerpts through several pages",
      },
      "iec62676-refs": {
        title: "Public repositories that cite IEC 62676-4:2025",
        read: "excerpts: October 2025, seven levels of image quality, the BS EN form",
      },
      "bs8418-ref": { title: "Public repository that cites BS 8418:2021", read: "excerpt" },
      "bs7958-refs": {
        title: "Public repositories that cite BS 7958:2015 and BS EN 50518",
        read: "excerpts",
      },
      "bsi-62676": {
        title: "Copy of the foreword of BS EN 62676-4:2015",
        url: "https://studylib.net/doc/27595625/bs-en-62676-4-2015",
        read: "excerpt: what it replaced",
      },
      "pas4023-refs": {
        title: "Public repositories that cite PAS 4023 and CEN/TS 17660",
        read: "excerpts, one of which gives 2023 as the year of PAS 4023",
      },
      "aqmesh-pas4023": {
        title: "AQMesh on PAS 4023, 13 February 2024",
        url: "https://www.aqmesh.com/blog/why-we-love-pas4023/",
        read: "the article: the PAS is freely available",
      },
      "laqm-faq-148": {
        title: "Defra, LAQM helpdesk: question 148, when low-cost sensors can be used",
        url: "https://laqm.defra.gov.uk/faqs/faq-148-low-cost-sensor-use-for-laqm",
        read: "the opening",
      },
      "bsia-9347": {
        title:
          "British Security Industry Association, PSI Magazine and Security Matters on BS 9347:2024",
        url: "https://www.bsia.co.uk/blogs/454/",
        read: "three articles that agree on title and year, and the contents list of a reseller",
      },
      "ou-psed": {
        title:
          "Open University: Equality Act 2010, with the Act's extent in a copy of its preamble",
        url: "https://www.open.edu/openlearn/mod/oucontent/view.php?id=142354&section=7.1",
        read: "the paragraph that says in which nations the duty applies",
      },
      "smets-switec": {
        title: "SWITEC notice on technical specifications of smart metering (2020/0493/UK)",
        url: "https://www.switec.info/",
        read: "excerpt on the roles of the specifications, the Code and product assurance",
      },
      "desnz-esa": {
        title:
          "GOV.UK: consultation on the first regulations on energy smart appliances, 1 December 2025",
        url: "https://www.gov.uk/government/consultations/smart-secure-electricity-systems-sses-programme-first-phase-energy-smart-appliances-regulations",
        read: "excerpts of three pages",
      },
      "ofgem-lc": {
        title: "Ofgem: bringing in the licence for load control",
        url: "https://www.ofgem.gov.uk/consultation/smart-secure-electricity-systems-implementing-load-control-licensing-regime",
        read: "excerpt with the expected times",
      },
      "george-lc": {
        title: "meetgeorge.co.uk on the licence for load control",
        url: "https://meetgeorge.co.uk/blog/load-control-licence-energy-flexibility-regulation",
        read: "excerpt on the Cyber Assessment Framework",
      },
      "energy-act": {
        title: "Energy Act 2023, Part 9",
        url: "https://www.legislation.gov.uk/ukpga/2023/52/part/9",
        read: "excerpts of sections 238 and 239",
      },
      "awaab-refs": {
        title: "Public repositories on the regulations on hazards in social housing",
        read: "excerpts: titles, 27 October 2025, 30 November 2026, and the Scottish regulations",
      },
      "dtac-nhs": {
        title: "NHS England: DTAC for buyers and suppliers, February 2026",
        url: "https://transform.england.nhs.uk/key-tools-and-info/digital-technology-assessment-criteria-dtac",
        read: "excerpt",
      },
      "dtac-naq": {
        title: "Naq and Assuric on the second version of DTAC",
        url: "https://www.naqcyber.com/blog/dtac-version-2-your-questions-answered",
        read: "excerpts: days of publication and transition, multi-factor authentication",
      },
      "dspt-refs": {
        title: "Public repositories on the Data Security and Protection Toolkit and on DCB0129",
        url: "https://www.dsptoolkit.nhs.uk/",
        read: "excerpts that quote a page of May 2026",
      },
      "mhra-threat": {
        title: "Threat Detective HQ on the cyber security of medical devices, January 2026",
        url: "https://www.threatdetectivehq.com/blog/uk-medical-device-cybersecurity-as-of-jan-2026",
        read: "excerpt",
      },
      "mhra-periculo": {
        title: "Periculo on surveillance of medical devices after sale, 2025",
        url: "https://www.periculo.co.uk/cyber-security-blog/uk-medical-device-regulation-changes-2025-what-they-mean-for-cyber-security",
        read: "excerpt",
      },
      tnap: {
        title: "GOV.UK: Telecare National Action Plan, 11 February 2025",
        url: "https://www.gov.uk/government/publications/telecare-national-action-plan-protecting-telecare-users-throughout-the-digital-phone-switchover",
        read: "the opening; an article adds that it is to be done by 2027",
      },
      "bs8521-refs": { title: "Public repositories that implement BS 8521-2", read: "excerpt" },
      "topas-2015": {
        title: "TOPAS 2500A, copy of 2015",
        url: "https://www.topasgroup.org.uk/",
        read: "excerpt",
      },
      "tps-topas": {
        title: "Transport Planning Society: course on TOPAS 2500, 2020",
        url: "https://tps.org.uk/profession/training/training-session-details?id=298",
        read: "excerpt with the older numbers",
      },
      "caa-page": {
        title: "Civil Aviation Authority: cyber security oversight",
        url: "https://www.caa.co.uk/commercial-industry/cyber-security-oversight/cyber-security-oversight/",
        read: "excerpts: the process, the shared role with the Department for Transport, ways to report",
      },
      cap1753: {
        title: "CAP 1753, issue 2, August 2020, a copy",
        url: "https://www.caa.co.uk/CAP1753",
        read: "the contents: six steps and ASSURE",
      },
      "rail-63452": {
        title: "Public repositories on IEC 63452",
        read: "excerpts: draft of 2025, successor of TS 50701, expected about 2028",
      },
      "maas-rpc": {
        title: "RPC on the code of practice for mobility as a service, October 2023",
        url: "https://www.rpc.co.uk/snapshots/",
        read: "excerpt",
      },
      "maas-gov": {
        title: "Department for Transport: response on the code of practice, 30 August 2023",
        url: "https://www.gov.uk/government/consultations/mobility-as-a-service-code-of-practice",
        read: "the opening",
      },
      pas1885: { title: "Public list of courses that cites PAS 1885:2018", read: "title and year" },
      ppn014: {
        title: "Procurement Pathway (Civil Service): PPN 014",
        url: "https://www.procurementpathway.civilservice.gov.uk/documents/ppn/ppn-014-updates-to-the-cyber-essential-scheme/bid-clarification-and-due-diligence",
        read: "in full",
      },
      "ciso-62443": {
        title: "CISO Assistant: outlines of parts of IEC 62443, at f990d7b1",
        url: "https://github.com/intuitem/ciso-assistant-community",
        read: "names of files, which give the editions",
      },
      "nis-ref": {
        title: "Public repository on critical systems of the United Kingdom",
        url: "https://www.legislation.gov.uk/uksi/2018/506",
        read: "excerpt: sectors, 72 hours, thresholds of the Bill",
      },
      "nis-schedule-2": {
        title:
          "NIS Regulations 2018, Schedule 2 paragraph 4, in a public mirror of the official text",
        url: "https://www.legislation.gov.uk/uksi/2018/506/schedule/2/paragraph/4",
        read: "the paragraph on air transport",
      },
      "ot-principles": {
        title:
          "Three reports on the NCSC's principles for operational technology, one of them a copy of contents",
        url: "https://www.infosecmadeeasy.com/2026/01/secure-ot-connectivity-cisos-guide-to.html",
        read: "the titles of the eight principles of January 2026 and of the five of September 2025",
      },
      "npsa-cp": {
        title: "NPSA, formerly CPNI: security-minded approach to connected places",
        url: "https://www.cpni.gov.uk/security-minded-approach-developing-smart-cities",
        read: "excerpt",
      },
    }) as const satisfies Readonly<Record<string, SourceText>>,
);

/** The key of a text that was read. */
export type SourceId = keyof ReturnType<typeof sources>;
