import { once } from "@bollard/model";

/** A text that was read, or at least found, for the facts of this package. */
export interface SourceText {
  readonly title: string;
  readonly url?: string;
  readonly kind: "legislation" | "government" | "standards-body" | "secondary";
  /** How much of it was read. */
  readonly read: string;
}

/** The texts that stand behind the facts, by the key under which items and rows name them. */
export const sources = /* @__PURE__ */ once(
  () =>
    ({
      pa23: {
        title: "Procurement Act 2023 (c. 54)",
        url: "https://www.legislation.gov.uk/ukpga/2023/54",
        kind: "legislation",
        read: "sections 1 to 7 and 10 to 28 in the public mirror legalize-dev/legalize-uk as they stood on 2024-03-12; later changes to them are not reflected",
      },
      "pa23-s56": {
        title: "Procurement Act 2023, section 56, on legislation.gov.uk",
        url: "https://www.legislation.gov.uk/ukpga/2023/54/part/3/chapter/6/crossheading/technical-specifications",
        kind: "legislation",
        read: "subsections (1) to (8) in excerpts",
      },
      si692: {
        title: "Procurement Regulations 2024 (SI 2024/692), explanatory note on legislation.gov.uk",
        url: "https://www.legislation.gov.uk/uksi/2024/692",
        kind: "legislation",
        read: "the opening of the note",
      },
      si716: {
        title: "SI 2024/716, commencement and transitional Regulations, amended by SI 2024/959",
        url: "https://www.legislation.gov.uk/uksi/2024/716",
        kind: "legislation",
        read: "regulation 5 and a note to the Schedule in excerpts",
      },
      "gowling-trans": {
        title: "Gowling WLG on the move to the Act",
        url: "https://gowlingwlg.com/en-fr/insights-resources/articles/2024/procurement-act-2023-changing-landscape-issue-9",
        kind: "secondary",
        read: "excerpt",
      },
      wardh: {
        title: "Ward Hadaway on the instruments that the Act revokes",
        url: "https://wardhadaway.com/insights/updates/procurement-in-a-nutshell-procurement-act-2023-commencement-transitional-regulations-2024",
        kind: "secondary",
        read: "excerpt",
      },
      "wardh-kpi": {
        title: "Ward Hadaway on key performance indicators, two notes",
        url: "https://www.wardhadaway.com/insights/updates/procurement-in-a-nutshell-procurement-act-2023-kpis-and-performance-management/",
        kind: "secondary",
        read: "excerpts",
      },
      thresholds: {
        title: "Devonshires, DWF, Weightmans and policy-wire on SI 2025/1200 and PPN 023",
        url: "https://insights.devonshires.com/post/102lxjy/new-public-procurement-thresholds-from-1-january-2026",
        kind: "secondary",
        read: "four excerpts that agree",
      },
      npps: {
        title: "Bevan Brittan, VWV and GovWire on the National Procurement Policy Statement",
        url: "https://www.gov.uk/government/publications/national-procurement-policy-statement",
        kind: "secondary",
        read: "excerpts; the statement itself was not read",
      },
      ppn014: {
        title: "Procurement Pathway (Civil Service): PPN 014",
        url: "https://www.procurementpathway.civilservice.gov.uk/documents/ppn/ppn-014-updates-to-the-cyber-essential-scheme/bid-clarification-and-due-diligence",
        kind: "government",
        read: "excerpts of two stages",
      },
      ppn0923: {
        title: "GOV.UK: PPN 09/23",
        url: "https://www.gov.uk/government/publications/ppn-0923-updates-to-the-cyber-essentials-scheme/procurement-policy-note-updates-to-the-cyber-essentials-scheme-html",
        kind: "government",
        read: "excerpt",
      },
      ppn012: {
        title: "Procurement Pathway (Civil Service): PPN 012",
        url: "https://www.procurementpathway.civilservice.gov.uk/documents/ppn/ppn-012-security-classifications-policy/finalise-and-publish-procurement-pack",
        kind: "government",
        read: "excerpt",
      },
      ppn017: {
        title: "Burges Salmon on PPN 017",
        url: "https://www.burges-salmon.com/articles/102k15q/improving-transparency-of-ai-use-in-public-procurement-ppn-017-published/",
        kind: "secondary",
        read: "excerpt",
      },
      hepa: {
        title: "HEPA on PPNs 013, 020 and 021",
        url: "https://www.hepa.ac.uk/Resources/News/View?audit=true&g=549ea99f-5e99-4abd-99dc-054d8d3e5f0a",
        kind: "secondary",
        read: "the notice in full",
      },
      ppn009: {
        title: "GOV.UK: PPN 009",
        url: "https://www.gov.uk/government/publications/ppn-009-tackling-modern-slavery-in-government-supply-chains/ppn-009-tackling-modern-slavery-in-government-supply-chains-html",
        kind: "government",
        read: "excerpt",
      },
      ppn006: {
        title: "Positive Planet on PPN 006",
        url: "https://positiveplanet.uk/ppn-006-explained-whats-changed-from-ppn-06-21",
        kind: "secondary",
        read: "excerpt",
      },
      ppncoll: {
        title: "GOV.UK: collection of procurement policy notes",
        url: "https://www.gov.uk/government/collections/procurement-policy-notes",
        kind: "government",
        read: "excerpts of versions to 10 March 2025",
      },
      goudie: {
        title: "James Goudie KC (11KBW) on the notes issued in February 2025",
        url: "https://local-government-law.11kbw.com/public-procurement-7/",
        kind: "secondary",
        read: "excerpt that names notes 001 to 016",
      },
      ppn016: {
        title: "GOV.UK: PPN 016",
        url: "https://www.gov.uk/government/publications/ppn-016-carbon-reduction-contract-schedule",
        kind: "government",
        read: "opening",
      },
      ppn018: {
        title: "GOV.UK: PPN 018 and PPN 015; Procurement Pathway: PPN 018",
        url: "https://www.gov.uk/government/publications/ppn-018-how-to-take-account-of-a-suppliers-approach-to-payment-in-the-procurement-of-major-contracts",
        kind: "government",
        read: "openings",
      },
      ppn019: {
        title: "GOV.UK: PPN 019",
        url: "https://www.gov.uk/government/publications/ppn-019-requirements-to-publish-on-contracts-finder",
        kind: "government",
        read: "page and opening of the note, in copies",
      },
      ppn022: {
        title: "GOV.UK: PPN 022",
        url: "https://www.gov.uk/government/publications/ppn-022-procuring-steel-in-government-contracts",
        kind: "government",
        read: "opening",
      },
      ppn002: {
        title: "Procurement Pathway: PPN 002; Crown Commercial Service, 16 December 2025",
        url: "https://www.gov.uk/government/publications/ppn-002-taking-account-of-social-value-in-the-award-of-contracts",
        kind: "government",
        read: "excerpts",
      },
      wppn012: {
        title: "GOV.WALES: WPPN 012",
        url: "https://www.gov.wales/wppn-012-guidance-on-reserving-below-threshold-procurements-for-devolved-welsh-authorities",
        kind: "government",
        read: "page",
      },
      ppn024: {
        title: "Browne Jacobson, DAC Beachcroft, Ward Hadaway and Osborne Clarke on PPN 024",
        url: "https://www.brownejacobson.com/insights/new-guidance-on-insourcing-and-the-public-interest-test",
        kind: "secondary",
        read: "four excerpts that agree",
      },
      ppn025: {
        title: "Tussell and Osborne Clarke on PPN 025",
        url: "https://www.tussell.com/gov/blog/ppn-025-explained-how-public-sector-ai-energy-defence-procurement-is-changing",
        kind: "secondary",
        read: "excerpts",
      },
      ppn026: {
        title: "Public repositories that record PPN 026 from GOV.UK",
        kind: "secondary",
        read: "notes in four repositories that agree",
      },
      ppnni: {
        title:
          "Carson McDowell, Social Enterprise and the Strategic Investment Board on PPN 01/21 of Northern Ireland",
        url: "https://www.carson-mcdowell.com/news-and-events/new-northern-ireland-policy-requires-scoring-of-social-value-in-public-procurement-and-the-introduction-of-minimum-contractual-requirements",
        kind: "secondary",
        read: "excerpts",
      },
      procportal: {
        title: "Mills & Reeve procurement portal on PSQ, PPN 001, 002 and 03/24",
        url: "https://procurementportal.com/blog/january-2025/2025-procurement-news-round-up",
        kind: "secondary",
        read: "excerpts",
      },
      natsec: {
        title: "DWF, NBS and DLA Piper on exclusions and exemption for national security",
        url: "https://www.gov.uk/government/publications/procurement-act-2023-guidance-documents-procure-phase/guidance-exclusions-annex-2-national-security-grounds-html",
        kind: "secondary",
        read: "excerpts",
      },
      tcop: {
        title: "GOV.UK: Technology Code of Practice",
        url: "https://www.gov.uk/guidance/the-technology-code-of-practice",
        kind: "government",
        read: "excerpt, points 1 to 4",
      },
      gcss: {
        title: "security.gov.uk: The Cyber Security Standard; GOV.UK on how to follow it",
        url: "https://www.gov.uk/guidance/follow-the-government-cyber-security-standard",
        kind: "government",
        read: "excerpts",
      },
      gcap: {
        title: "Cyber Exchange on the Government Cyber Action Plan",
        url: "https://cyberexchange.uk.net/news/government-sets-out-refreshed-plans-to-strengthen-public-sector-cyber-security",
        kind: "secondary",
        read: "excerpts",
      },
      lgcaf: {
        title: "MHCLG Local Digital: questions about the CAF for local government",
        url: "https://www.localdigital.gov.uk/cyber/cyber-assessment-framework-for-local-government/questions-about-the-caf-for-local-government/",
        kind: "government",
        read: "excerpt",
      },
      caf4: {
        title: "Computer Weekly, Bridewell and Fox-IT on CAF v4.0",
        url: "https://www.ncsc.gov.uk/collection/cyber-assessment-framework",
        kind: "secondary",
        read: "excerpts",
      },
      playbook: {
        title: "GOV.UK: Secure connected places playbook",
        url: "https://www.gov.uk/guidance/secure-connected-places-playbook",
        kind: "government",
        read: "excerpts",
      },
      ce33: {
        title: "Pure Cyber, Conosco, GRC Solutions and others on Cyber Essentials v3.3",
        url: "https://purecyber.com/news-1/the-ncsc-update-cyber-essentials-question-set",
        kind: "secondary",
        read: "seven excerpts that agree",
      },
      art35: {
        title: "UK GDPR Article 35 on legislation.gov.uk",
        url: "https://www.legislation.gov.uk/eur/2016/679/article/35",
        kind: "legislation",
        read: "excerpt",
      },
      dpa18: {
        title: "Data Protection Act 2018 (c. 12)",
        url: "https://www.legislation.gov.uk/ukpga/2018/12",
        kind: "legislation",
        read: "sections 1 to 12 and 211 to 215 and Schedule 19, paragraphs 18 to 87, in the public mirror legalize-dev/legalize-uk as they stood on 2021-12-15",
      },
      mcss: {
        title: "GOV.UK: Minimum Cyber Security Standard",
        url: "https://www.gov.uk/government/publications/the-minimum-cyber-security-standard",
        kind: "government",
        read: "the head of the page, with its mark of withdrawal",
      },
      duaa: {
        title:
          "Data (Use and Access) Act 2025 and its commencement: SI 2025/904, SI 2026/82, SI 2026/386, SI 2026/1015",
        url: "https://www.legislation.gov.uk/ukpga/2025/18",
        kind: "legislation",
        read: "excerpts of legislation.gov.uk; SI 2026/1015 in four transcriptions",
      },
      sccop: {
        title: "GOV.UK: Amended Surveillance Camera Code of Practice",
        url: "https://www.gov.uk/government/publications/update-to-surveillance-camera-code/amended-surveillance-camera-code-of-practice-accessible-version",
        kind: "government",
        read: "excerpt",
      },
      frt: {
        title: "info-gov.uk and Biometric Update on the consultation about facial recognition",
        url: "https://www.gov.uk/government/consultations/legal-framework-for-using-facial-recognition-in-law-enforcement",
        kind: "secondary",
        read: "excerpts",
      },
      psbar: {
        title: "Government Digital Service accessibility blog; TetraLogical",
        url: "https://accessibility.blog.gov.uk/2022/12/09/some-changes-to-the-public-sector-digital-accessibility-regulations",
        kind: "government",
        read: "excerpts",
      },
      gca: {
        title: "Talk Think Do, mediated.wiki and others on the Government Commercial Agency",
        url: "https://talkthinkdo.com/blog/crown-commercial-service-is-now-gca-what-public-sector-buyers-need-to-know/",
        kind: "secondary",
        read: "four excerpts that agree",
      },
      ecd: {
        title: "GOV.UK: call for views on enterprise connected devices, response of 8 April 2026",
        url: "https://www.gov.uk/government/calls-for-evidence/call-for-views-on-enterprise-connected-device-security",
        kind: "government",
        read: "excerpt",
      },
      si1007: {
        title: "SI 2023/1007 and SI 2025/1267",
        url: "https://www.legislation.gov.uk/uksi/2023/1007",
        kind: "legislation",
        read: "in the public mirror legalize-dev/legalize-uk, in full",
      },
      nis2: {
        title: "encavibs.uni.lu on the end of the first NIS Directive",
        url: "https://encavibs.uni.lu/2023/01/16/16-january-2023-the-nis-2-directive-enters-into-force",
        kind: "secondary",
        read: "excerpt",
      },
      csrb: {
        title:
          "UK Parliament: Cyber Security and Resilience (Network and Information Systems) Bill",
        url: "https://bills.parliament.uk/bills/4035",
        kind: "government",
        read: "status to 4 October 2026",
      },
      audit912: {
        title: "Public audit note of 12 September 2026",
        kind: "secondary",
        read: "excerpt",
      },
      en303645: {
        title: "ETSI metadata of EN 303 645 V3.1.3 in public repositories",
        url: "https://www.etsi.org/deliver/etsi_en/303600_303699/303645/03.01.03_60/en_303645v030103p.pdf",
        kind: "standards-body",
        read: "metadata",
      },
      ts103701: {
        title: "Reference list of a paper that names TS 103 701 V2.1.1",
        url: "https://www.etsi.org/deliver/etsi_ts/103700_103799/103701/02.01.01_60/ts_103701v020101p.pdf",
        kind: "secondary",
        read: "excerpt",
      },
      iso27001: {
        title: "SGS and CPG on the transition to ISO/IEC 27001:2022",
        url: "https://sgs.com/en-nz/news/2024/05/iso-iec-27001-transition-what-you-should-know",
        kind: "secondary",
        read: "excerpts",
      },
      iso27701: {
        title: "Wikipedia on ISO/IEC 27701",
        url: "https://en.wikipedia.org/wiki/ISO/IEC_27701",
        kind: "secondary",
        read: "excerpt",
      },
      iec62443: {
        title: "Catalogue entries of IEC 62443-2-1:2024",
        url: "https://shop.standards.ie/en-ie/standards/iec-62443-2-1-2024-566800_saig_iec_iec_3445978",
        kind: "standards-body",
        read: "catalogue entries",
      },
      fips: {
        title: "SafeLogic, CIQ and others on the end of FIPS 140-2",
        url: "https://www.safelogic.com/blog/what-happens-on-september-21-2026",
        kind: "secondary",
        read: "excerpts",
      },
      owasp: {
        title: "Secure Coding Hub on ASVS 5.0; pages on the Top 10:2025",
        url: "https://www.securecodinghub.com/ru/blog/owasp-asvs-4-vs-5-changes-developers",
        kind: "secondary",
        read: "excerpts",
      },
      nistiot: {
        title: "Lazarus Alliance on SP 800-213 Rev. 1 and IR 8259 Rev. 1",
        url: "https://lazarusalliance.com/nist-opens-updated-iot-security-guidance-to-public-review/",
        kind: "secondary",
        read: "excerpt",
      },
      iso40500: {
        title: "Open Tech Hub on ISO/IEC 40500:2025",
        url: "https://www.opentechhub.io/resource/compliance-wcag-2-2-aa/",
        kind: "secondary",
        read: "excerpt",
      },
      bsi37106: {
        title: "BSI on BS ISO 37106; iTeh on its second edition",
        url: "https://shop.bsigroup.com/ProductDetail?pid=000000000030348126",
        kind: "standards-body",
        read: "catalogue entries",
      },
      pas185: {
        title: "Launch notices of PAS 183, PAS 184 and PAS 185",
        url: "http://www.risk-uk.com/smart-cities-specification-data-information-asset-security-management-launched-bsi/",
        kind: "secondary",
        read: "excerpts",
      },
      iso19650: {
        title: "BS EN ISO 19650-5:2020, national foreword",
        url: "https://pdfcoffee.com/download/bs-en-iso-19650-5-2020-2020-09-18-03-29-03-pm-pdf-free.html",
        kind: "standards-body",
        read: "excerpt",
      },
      npsa: {
        title: "ProtectUK on CPNI and NPSA",
        url: "https://www.protectuk.police.uk/news-views/centre-protection-national-infrastructure-cpni-has-evolved-become-national-protective",
        kind: "government",
        read: "excerpt",
      },
      reportfraud: {
        title: "Hogan Lovells and a government release on Report Fraud",
        url: "https://ca.hoganlovells.com/en/publications/report-fraud-a-new-front-door-for-uk-cyber-crime-and-fraud-reporting",
        kind: "secondary",
        read: "excerpts",
      },
      psn: {
        title: "GOV.UK: Future Networks for Government",
        url: "https://www.gov.uk/guidance/future-networks-for-government-fn4g",
        kind: "government",
        read: "excerpt",
      },
      spf: {
        title: "GOV.UK: Security policy framework; Securestorm on impact levels",
        url: "https://www.gov.uk/government/publications/security-policy-framework",
        kind: "government",
        read: "excerpts",
      },
      bscc: {
        title: "Response of the Biometrics and Surveillance Camera Commissioner, 2021",
        url: "https://www.gov.uk/government/publications/data-a-new-direction-commissioners-response/dcms-consultation-data-a-new-direction-response-by-the-biometrics-and-surveillance-camera-commissioner-accessible-version",
        kind: "government",
        read: "excerpt",
      },
      dmcc: {
        title: "Lawgistics on Part 4 of the DMCC Act 2024",
        url: "https://www.lawgistics.co.uk/blog/legal_updates/digital-markets-competition-and-consumers-act-2024-what-you-need-to-know",
        kind: "secondary",
        read: "excerpt",
      },
      cra: {
        title: "Official questions and answers on the Cyber Resilience Act",
        url: "https://cra.orcwg.org/faq/official/transition",
        kind: "government",
        read: "excerpt",
      },
      iso9001: {
        title: "Page on ISO 9001:2026 and ISO 14001:2026",
        url: "https://kqc.k-a-n.org/news.html",
        kind: "secondary",
        read: "excerpt",
      },
      dossier: {
        title: "Public dossier of 3 September 2026 on NCSC services and CAF C2",
        kind: "secondary",
        read: "excerpt",
      },
      nismirror: {
        title: "SI 2018/506",
        url: "https://www.legislation.gov.uk/uksi/2018/506",
        kind: "legislation",
        read: "in the public mirror legalize-dev/legalize-uk",
      },
      "govuk-101": {
        title: "GOV.UK: Connected Places Cyber Security Principles 101",
        url: "https://www.gov.uk/government/publications/secure-connected-places-playbook-documents/connected-places-cyber-security-principles-101",
        kind: "government",
        read: "opening",
      },
      "govuk-gov": {
        title: "GOV.UK: Governance in a box",
        url: "https://www.gov.uk/government/publications/secure-connected-places-playbook-documents/governance-in-a-box",
        kind: "government",
        read: "opening",
      },
      "govuk-proc": {
        title: "GOV.UK: Procurement and Supply Chain Management",
        url: "https://www.gov.uk/government/publications/secure-connected-places-playbook-documents/procurement-supply-chain-management",
        kind: "government",
        read: "opening",
      },
      "govuk-stride": {
        title: "GOV.UK: Conducting a STRIDE-based threat analysis",
        url: "https://www.gov.uk/government/publications/secure-connected-places-playbook-documents/conducting-a-stride-based-threat-analysis",
        kind: "government",
        read: "opening",
      },
      "govuk-ir": {
        title: "GOV.UK: Incident response",
        url: "https://www.gov.uk/government/publications/secure-connected-places-playbook-documents/incident-response",
        kind: "government",
        read: "opening",
      },
      "stride-pdf": {
        title: "GOV.UK: Conducting a STRIDE-based threat analysis 2.0 (PDF)",
        url: "https://assets.publishing.service.gov.uk/media/65e732717bc3290adab8c234/Conducting_a_STRIDE-based_threat_analysis_2.0.pdf",
        kind: "government",
        read: "through a summary in another language",
      },
      "govuk-collection": {
        title: "GOV.UK: Managing your connected place's procurement and supply chain",
        url: "https://www.gov.uk/government/publications/secure-connected-places-smart-cities-guidance-collection/managing-your-connected-places-procurement-and-supply-chain",
        kind: "government",
        read: "address only",
      },
      "catapult-blog": {
        title: "Connected Places Catapult on the guidance collection",
        url: "https://cp.catapult.org.uk/article/progressing-our-work-on-secure-connected-places/",
        kind: "secondary",
        read: "excerpt",
      },
      "eag-2022-10": {
        title: "External Advisory Group minutes, 24 October 2022",
        url: "https://www.gov.uk/government/publications/secure-connected-places-external-advisory-group/secure-connected-places-external-advisory-group-minutes-24-october-2022",
        kind: "government",
        read: "excerpt",
      },
      "eag-2023-03": {
        title: "External Advisory Group minutes, 7 March 2023",
        url: "https://www.gov.uk/government/publications/secure-connected-places-external-advisory-group/secure-connected-places-external-advisory-group-minutes-7-march-2023",
        kind: "government",
        read: "excerpt",
      },
      "tdp-2024": {
        title: "Think Digital Partners, 7 March 2024",
        url: "https://www.thinkdigitalpartners.com/news/2024/03/07/local-authorities-given-guidance-for-dealing-with-cyber-threats/",
        kind: "secondary",
        read: "excerpt",
      },
      "ukauthority-dsit": {
        title: "UKAuthority on DSIT and connected places",
        url: "https://www.ukauthority.com/articles/dsit-urges-more-cooperation-on-connected-places/",
        kind: "secondary",
        read: "excerpt",
      },
      "npsa-cp": {
        title: "NPSA: security-minded approach to connected places, on the page of CPNI",
        url: "https://www.cpni.gov.uk/security-minded-approach-developing-smart-cities",
        kind: "government",
        read: "excerpt",
      },
      "nist-80053r3": {
        title: "NIST on SP 800-53 Rev. 3, page of the publication",
        url: "https://www.nist.gov/publications/recommended-security-controls-federal-information-systems-and-organizations-includes",
        kind: "standards-body",
        read: "the page in full",
      },
      "nist-80053r5": {
        title: "NIST on SP 800-53 Rev. 5, page of the publication and notice of 23 September 2020",
        url: "https://csrc.nist.gov/publications/detail/sp/800-53/rev-5/final",
        kind: "standards-body",
        read: "excerpts",
      },
      "nist-80053a": {
        title: "NIST on SP 800-53A Rev. 5, page of the publication",
        url: "https://csrc.nist.gov/pubs/sp/800/53/a/r5/final",
        kind: "standards-body",
        read: "excerpt",
      },
      "nist-80037r2": {
        title: "NIST on SP 800-37 Rev. 2, page of the publication",
        url: "https://csrc.nist.gov/pubs/sp/800/37/r2/final",
        kind: "standards-body",
        read: "excerpt",
      },
      asvs: {
        title: "OWASP ASVS, page of the project",
        url: "https://github.com/OWASP/ASVS",
        kind: "standards-body",
        read: "the notice on version 5.0.0 in a mirror",
      },
      "gsa-security-policy": {
        title:
          "GSA Orders CIO 2100.1P of 31 January 2024 and 2100.1R of 16 June 2026, IT security policy",
        url: "https://www.gsa.gov/directives-library/177187",
        kind: "government",
        read: "excerpts of both",
      },
      "gsa-rules-of-behaviour": {
        title: "GSA Orders CIO 2104.1A and 2104.1B CHGE 2, general rules of behaviour",
        url: "https://www.gsa.gov/directive/gsa-information-technology-(it)-general-rules-of-behavior",
        kind: "government",
        read: "excerpts of both",
      },
      "gsa-privacy": {
        title: "GSA Order CIO 2200.1, Privacy Act programme, of 12 May 2020",
        url: "https://www.gsa.gov/directives-library/gsa-privacy-act-program-2",
        kind: "government",
        read: "excerpt",
      },
      "gsa-credentials": {
        title: "GSA order on HSPD-12 credentials that cancels ADM 2181.1 of 18 March 2020",
        url: "https://www.gsa.gov/directives-library/152365",
        kind: "government",
        read: "excerpt",
      },
    }) as const satisfies Readonly<Record<string, SourceText>>,
);

/** The key of a text that was read. */
export type SourceId = keyof ReturnType<typeof sources>;
