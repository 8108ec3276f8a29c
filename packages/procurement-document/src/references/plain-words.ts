import type { SupersededId } from "@bollard/uk-procurement";

/** How a row is told in plain words, where its own fields do not read as a sentence. */
export interface PlainWords {
  /** What is the matter, as the words behind the quoted reference, without a full stop. */
  readonly what?: string;
  /** What it was, as the words behind “It was”, without a full stop. */
  readonly was?: string;
  /** What to do, one or two sentences. */
  readonly todo?: string;
}

const older = "is a term of the Regulations before the Procurement Act 2023, which has none of it";
const act = { todo: "Cite the Procurement Act 2023 instead." };
const questions = {
  was: "an earlier question set of Cyber Essentials",
  todo: "Name the question set “Danzell”, or none.",
};

/** Plain words by the id of the row; rows that read well by themselves have none. */
export const plainWords: Readonly<Partial<Record<SupersededId, PlainWords>>> = {
  "pcr-2015": {
    todo: "Cite the Procurement Act 2023 and the Procurement Regulations 2024 (SI 2024/692) instead.",
  },
  "ucr-2016": act,
  "ccr-2016": act,
  "dspcr-2011": act,
  "pcr-2006": act,
  "dir-2014-24": {
    what: "has not been procurement law of the United Kingdom for new procurements since 24 February 2025",
    todo: "Cite the Procurement Act 2023 instead.",
  },
  "pa23-28oct": {
    what: "is not the day from which the Procurement Act 2023 applies: that was put off to 24 February 2025",
    todo: "Write 24 February 2025.",
  },
  ojeu: {
    what: "has not been where notices of the United Kingdom are published since 1 January 2021",
    todo: "Name the notice that is meant and the Find a Tender service.",
  },
  meat: {
    what: "is a term of the Regulations before the Procurement Act 2023, which speaks of the most advantageous tender (section 19)",
    todo: "Write “most advantageous tender”.",
  },
  pin: {
    what: older,
    todo: "Name the planned procurement notice or the preliminary market engagement notice (sections 15 to 17).",
  },
  "contract-notice": { what: older, todo: "Name the tender notice (section 21)." },
  veat: { what: older, todo: "Name the transparency notice (section 44)." },
  restricted: {
    what: older,
    todo: "Name the open procedure or the competitive flexible procedure (section 20).",
  },
  dps: {
    what: older,
    todo: "Write “dynamic market” (sections 34 to 40), unless the system was set up before 24 February 2025 and still runs.",
  },
  ssq: {
    what: "has not been used for new procurements since 24 February 2025",
    todo: "Use the Procurement Specific Questionnaire, beside what suppliers enter on the central digital platform.",
  },
  pas91: { todo: "Use the Common Assessment Standard or the Procurement Specific Questionnaire." },
  "thresholds-2024": {
    what: "is a threshold that held until the end of 2025",
    todo: "Use the thresholds from 1 January 2026: £135,018, £207,720 or £5,193,000 (SI 2025/1200, PPN 023).",
  },
  ccs: {
    what: "has been the Government Commercial Agency since 1 April 2026",
    todo: "Write “Government Commercial Agency (GCA)”.",
  },
  "gps-ogc": {
    what: "has had other names since January 2014",
    todo: "Write “Government Commercial Agency (GCA)”, which followed on the Crown Commercial Service.",
  },
  dos6: { todo: "Look up whether Digital Outcomes and Specialists 7 took its place." },
  "gcloud-13": {
    todo: "Look up at gca.gov.uk which iteration of G-Cloud is open.",
  },
  "ppn-09-14": { was: "the first policy note on Cyber Essentials" },
  "ppn-09-23": { was: "the policy note on Cyber Essentials" },
  "ppn-014-21": {
    what: "does not exist: a policy note of three digits has no year",
    todo: "Cite PPN 014 (Cyber Essentials) if that is meant.",
  },
  "ppn-07-23": { was: "the policy note on security classifications" },
  "ppn-08-23": { was: "the policy note on standard contracts" },
  "ppn-02-24": { was: "the policy note on the use of AI in procurement" },
  "ppn-06-20": { was: "the policy note on social value" },
  "ppn-06-21": { was: "the policy note on carbon reduction plans" },
  "ppn-02-23": { was: "the policy note on modern slavery" },
  "ppn-10-23": {
    was: "the policy note on payment of suppliers",
    todo: "Cite PPN 018, or PPN 015 for procurements that began before 1 October 2025.",
  },
  "ppn-11-23": { was: "the policy note on threshold amounts" },
  "ppn-02-18": { was: "a policy note on data protection in contracts" },
  "ppn-01-24": { was: "the policy note on the carbon reduction schedule" },
  "npps-2021": {
    was: "the National Procurement Policy Statement of June 2021",
    todo: "Cite the National Procurement Policy Statement of February 2025 instead.",
  },
  "npps-2024": {
    todo: "Cite the National Procurement Policy Statement of February 2025 instead.",
  },
  "dpa-1998": {
    what: "was repealed; the Data Protection Act 2018 has stood in its place since 25 May 2018",
    todo: "Cite the Data Protection Act 2018 and the UK GDPR, as amended by the Data (Use and Access) Act 2025.",
  },
  "dir-95-46": {
    todo: "Cite the UK GDPR, or Regulation (EU) 2016/679 where the law of the European Union is meant.",
  },
  "gdpr-uk": {
    what: "is law of the European Union; the United Kingdom has had its own version, the UK GDPR, since 31 December 2020",
    todo: "Write “UK GDPR” if the law of the United Kingdom is meant.",
  },
  "information-commissioner": {
    what: "has been the Information Commission since 30 September 2026",
    todo: "Write “Information Commission”, or “ICO”, the name by which it is still known.",
  },
  art22: {
    what: "has been Articles 22A to 22D of the UK GDPR since 5 February 2026",
    todo: "Cite the one of Articles 22A to 22D that is meant.",
  },
  dpdi: {
    what: "never became law",
    todo: "Cite the Data (Use and Access) Act 2025 instead.",
  },
  pia: {
    what: "is the older name of the data protection impact assessment",
    todo: "Write “data protection impact assessment (DPIA)” and cite Article 35 of the UK GDPR.",
  },
  "privacy-shield": {
    todo: "Cite the UK Extension to the EU-US Data Privacy Framework (the UK-US data bridge) instead.",
  },
  "eu-sccs": {
    what: "is an older set of standard clauses, which has not served transfers from the United Kingdom since 21 March 2024",
    todo: "Use the International Data Transfer Agreement, or the UK Addendum to the standard clauses of 2021.",
  },
  "adequacy-2021": {
    what: "was followed by new decisions on 19 December 2025",
    todo: "Cite the decisions of 19 December 2025, which hold until 27 December 2031.",
  },
  "ico-cctv": { todo: "Cite the ICO's guidance on video surveillance (including CCTV) instead." },
  "scc-2013": {
    todo: "Cite the Surveillance Camera Code of Practice as amended in November 2021.",
  },
  "scc-commissioner": {
    what: "has been one office with the Biometrics Commissioner since March 2021",
    todo: "Write “Biometrics and Surveillance Camera Commissioner”, and look up whether the office was reformed.",
  },
  "nis-directive": {
    todo: "Cite the NIS Regulations 2018 (SI 2018/506) for the United Kingdom, or Directive (EU) 2022/2555 (NIS2) for the European Union.",
  },
  "nis2-as-uk": {
    what: "takes NIS2 for law of the United Kingdom, which it is not",
    todo: "Cite the NIS Regulations 2018 (SI 2018/506), and NIS2 for operations in the European Union only.",
  },
  "csr-act": {
    what: "was still a Bill when that was last looked up, on 4 October 2026",
    todo: "Look up whether it has Royal Assent; until then cite the NIS Regulations 2018 (SI 2018/506).",
  },
  "nis-24h": {
    what: "is no duty that is in force: the NIS Regulations give 72 hours",
    todo: "Write 72 hours (regulations 11 and 12); the notice within 24 hours is what the Bill proposes.",
  },
  "nis-3-4m": {
    what: "has been no penalty band of the NIS Regulations since 31 December 2020",
    todo: "Name the bands of £1 million, £8.5 million and £17 million.",
  },
  "dcms-cop-2018": {
    what: "has not been the measure for consumer devices in the United Kingdom since 29 April 2024: the PSTI regime is",
    todo: "Cite the PSTI Act 2022 with SI 2023/1007 for the law, and ETSI EN 303 645 V3.1.3 for the standard.",
  },
  "psti-draft": {
    what: "became law on 14 September 2023",
    todo: "Cite SI 2023/1007 as amended by SI 2025/211 and SI 2025/1267.",
  },
  "psti-pre-2025": {
    what: "was amended in 2025, last on 4 December, and its amendments are not named",
    todo: "Cite SI 2023/1007 as amended by SI 2025/211 and SI 2025/1267.",
  },
  "cprs-2008": {
    todo: "Cite Part 4, Chapter 1 of the Digital Markets, Competition and Consumers Act 2024 instead.",
  },
  "rte-directive": {
    todo: "Cite the Radio Equipment Regulations 2017 for the United Kingdom, or Directive 2014/53/EU for the European Union.",
  },
  gpsd: {
    todo: "Cite the General Product Safety Regulations 2005 for Great Britain, or Regulation (EU) 2023/988 for the European Union and Northern Ireland.",
  },
  "red-da": {
    what: "is not the only law of the European Union on the security of devices: the Cyber Resilience Act reaches them too",
    todo: "Cite Regulation (EU) 2024/2847 as well: its duties to report apply from 11 September 2026, all of it from 11 December 2027.",
  },
  "ripa-comms": { todo: "Cite the Investigatory Powers Act 2016 instead." },
  "dda-1995": { todo: "Cite the Equality Act 2010 instead." },
  "ukca-deadline": {
    todo: "Look up the rules on marking: for the listed regulations CE marking is recognised in Great Britain without a last day.",
  },
  "ce-evendine": questions,
  "ce-montpellier": questions,
  "ce-willow": questions,
  "ce-reqs": { was: "an earlier version of the requirements of Cyber Essentials" },
  "ce-bodies": {
    what: "names a body that has not run Cyber Essentials since 1 April 2020",
    todo: "Name the IASME Consortium, which alone delivers the scheme.",
  },
  "caf-c2": {
    what: "is what principle C2 of the CAF was called before v4.0",
    todo: "Write “Threat hunting”, its name in v4.0, or say which edition is meant.",
  },
  "ten-steps-2012": { todo: "Cite the NCSC's 10 Steps to Cyber Security in the edition of 2021." },
  "cloud-principles": { todo: "Cite the NCSC's 14 Cloud Security Principles instead." },
  euc: { todo: "Cite the NCSC's device security guidance instead." },
  webcheck: {
    what: "ended on 31 March 2026",
    todo: "Ask for a commercial service that watches what is exposed to the internet, or the authentication of e-mail.",
  },
  clas: {
    todo: "Ask for NCSC Assured Cyber Security Consultancy, or for a chartered title of the UK Cyber Security Council.",
  },
  cesg: {
    what: "has been part of the National Cyber Security Centre since October 2016",
    todo: "Write “National Cyber Security Centre (NCSC)”.",
  },
  cpni: {
    what: "has been the National Protective Security Authority since 13 March 2023",
    todo: "Write “National Protective Security Authority (NPSA)”.",
  },
  "action-fraud": {
    what: "has been Report Fraud since 4 December 2025",
    todo: "Write “Report Fraud” (0300 123 2040, reportfraud.police.uk).",
  },
  psn: {
    what: "may be out of date: the network is called legacy",
    todo: "Look up whether the service still needs it; if not, ask for assurance by the CAF.",
  },
  spf: {
    what: "was last changed in May 2018, and GovS 007 is the standard of today",
    todo: "Cite the Government Functional Standard GovS 007: Security, with the Government Cyber Security Standard.",
  },
  mcss: {
    what: "is withdrawn",
    todo: "Cite the Government Cyber Security Standard where central government buys; elsewhere say which outcomes are meant, or which profile of the CAF.",
  },
  bil: {
    was: "one of the Business Impact Levels",
    todo: "Name a Government Security Classification: OFFICIAL, SECRET or TOP SECRET.",
  },
  gpms: {
    todo: "Name a Government Security Classification: OFFICIAL, SECRET or TOP SECRET.",
  },
  ias: {
    todo: "Cite the NCSC's guidance on the subject that is meant: risk management, logging and monitoring, or secure sanitisation.",
  },
  "gcss-2022": { todo: "Cite the Government Cyber Action Plan of 6 January 2026 instead." },
  "ncss-2016": {
    todo: "Cite the National Cyber Strategy 2022, and look up whether a newer one is out.",
  },
  "scp-alpha": {
    todo: "Cite the Secure Connected Places Playbook in its beta of March 2024 instead.",
  },
  dss: { todo: "Cite the Service Standard (14 points) instead." },
  dcms: {
    what: "has not had cyber security and connected places in its charge since 7 February 2023",
    todo: "Name the Department for Science, Innovation and Technology (DSIT).",
  },
  beis: {
    what: "was divided on 7 February 2023",
    todo: "Name the department that has the subject now: DESNZ for energy, DBT for product safety, DSIT for science and technology.",
  },
  dluhc: {
    what: "has had another name since July 2024",
    todo: "Write “Ministry of Housing, Communities and Local Government (MHCLG)”.",
  },
  cddo: {
    what: "has been part of the Government Digital Service since January 2025",
    todo: "Write “Government Digital Service (GDS)”.",
  },
  "en303645-v2": {
    todo: "Cite ETSI EN 303 645 V3.1.3 (2024-09) instead, unless the PSTI regime is meant, which fixes V2.1.1.",
  },
  "en303645-bare": {
    what: "names no edition",
    todo: "Cite ETSI EN 303 645 V3.1.3 (2024-09), or V2.1.1 where the PSTI regime is meant.",
  },
  "ts103645-v1": {
    todo: "Cite ETSI EN 303 645 V3.1.3 instead, which was made from TS 103 645 V3.1.1.",
  },
  "owasp-iot-2014": { todo: "Cite the OWASP IoT Top 10 of 2018, or the ISVS." },
  "iso27001-2013": {
    what: "was replaced in October 2022, and certificates to it ended on 31 October 2025",
  },
  iso27035: { todo: "Cite ISO/IEC 27035-1:2023 or ISO/IEC 27035-2:2023 instead." },
  iso27701: { todo: "Cite ISO/IEC 27701:2025 instead, which stands alone." },
  "cc-2009": { todo: "Cite ISO/IEC 15408:2022 (CC:2022) instead." },
  pas555: {
    todo: "Look up with BSI whether it is in force; nothing takes its place, but ISO/IEC 27001:2022 and the Cyber Governance Code of Practice come near.",
  },
  "iso14001-2015": { todo: "Look up whether the transition to ISO 14001:2026 is over." },
  "iso9001-2015": {
    todo: "Look up whether ISO 9001:2026 is out; it was expected in September 2026.",
  },
  "iso9001-2008": { todo: "Cite ISO 9001:2015, or the edition that followed it." },
  isa99: { todo: "Cite the ISA/IEC 62443 series instead." },
  pas180: {
    todo: "Look up with BSI whether it is in force; the ISO/IEC 30145 series and the vocabulary of ISO 37100 come near.",
  },
  pas183: { todo: "Look up with BSI whether it is in force; it is still cited." },
  pas184: { todo: "Look up with BSI whether it is in force; it is still cited." },
  pas185: {
    todo: "Look up with BSI whether it is in force; cite the NCSC Connected Places Principles and BS EN ISO 19650-5:2020 beside it.",
  },
  pas212: {
    todo: "Look up with BSI whether it is in force; the W3C Web of Things Thing Description, ETSI SAREF and NGSI-LD come near.",
  },
  "bs-en-50132": { todo: "Cite the BS EN 62676 series instead." },
  "en301549-uk": {
    what: "has not been the measure of the accessibility regulations since October 2022",
    todo: "Cite WCAG 2.2 at level AA, under SI 2018/952, regulation 9.",
  },
  tls10: { todo: "Ask for TLS 1.2 as RFC 9325 profiles it, or for TLS 1.3 (RFC 8446)." },
  ssl: { todo: "Ask for TLS 1.2 or TLS 1.3." },
  rfc5246: {
    what: "describes TLS 1.2, which has not been the latest version since August 2018",
    todo: "Cite RFC 8446 (TLS 1.3) as well.",
  },
  sha1: { todo: "Ask for SHA-256 or stronger." },
  tdea: { todo: "Ask for AES with 128 or 256 bits." },
  wpa2: { todo: "Ask for WPA3, with WPA2 while devices change over." },
  snmp: { todo: "Ask for SNMPv3, SSH, SFTP or HTTPS." },
  cvss: {
    what: "is an older version of the scores",
    todo: "Cite CVSS v4.0; v3.1 is still widely published.",
  },
  ssae16: { todo: "Cite SSAE 18 (SOC 1 or SOC 2), ISAE 3402 or ISAE 3000, whichever is meant." },
  "gsa-2181": {
    todo: "Look up the GSA order on HSPD-12 credentials that followed ADM 2181.1 of 2020.",
  },
};
