import type { SectorCheckId } from "@bollard/connected-place-sectors";
import type { CheckPattern, CheckWords } from "./check-words.js";

const payments: CheckPattern = {
  says: /\bpay(?:ing|ments?)?\b|\b(?:bank|credit|debit|payment) cards?\b|\bcontactless\b/i,
  near: /\bcards?\b|\bdrivers?\b|\btravell?ers?\b|\bcustomers?\b|\busers?\b|\bpassengers?\b|\bonline\b|\bterminals?\b|\bcontactless\b|\bapps?\b/i,
  example: "Drivers pay by card.",
  counter: "The Council pays within 30 days.",
};

const attestation = { names: ["pci-dss"], about: payments } as const;

const intelligence: CheckPattern = {
  says: /\bartificial intelligence\b|\bmachine learning\b|\bAI\b|\bneural networks?\b|\bbiometric algorithms?\b|\bfacial recognition\b/,
  example: "Alerts are raised by machine learning.",
  counter: "Staff are learning to use the machine.",
};

const codeOnIntelligence: CheckPattern = {
  says: /\bcode of practice\b|\bself-?assessment\b|\bETSI (?:EN|TS) ?(?:304 ?223|104 ?223)\b/i,
  near: /\bAI\b|\bartificial intelligence\b|\b104 ?223\b|\b304 ?223\b/i,
  example: "A self-assessment against the code of practice on AI security is due.",
  counter: "The code of practice on noise is met.",
};

const assuredProducts: CheckPattern = {
  says: /\bCAPSS\b|\bCyber Assurance of Physical Security\b/i,
  example: "Readers have CAPSS or an equivalent assurance.",
  counter: "The caps of the columns are grey.",
};

const sensitiveSite: CheckPattern = {
  says: /\bsensitive (?:sites?|places?|locations?|buildings?)\b|\b(?:high|higher)[- ]security\b|\bcritical national infrastructure\b|\bNPSA\b|\bCPNI\b/i,
  example: "The control room is a sensitive site.",
  counter: "The sensor is sensitive.",
};

const monitoring: CheckPattern = {
  says: /\b(?:monitoring|control|alarm receiving) (?:centres?|rooms?|stations?)\b|\bARCs?\b|\boperators?\b/i,
  near: /\bCCTV\b|\bcameras?\b|\bvideo\b|\bimages?\b|\bsurveillance\b|\bcentres?\b|\brooms?\b/i,
  example: "Operators in the control room watch the cameras.",
  counter: "Operators of buses are told.",
};

/** How a tender is seen to speak of what its use case looks for, where that is no topic of its own. */
export const sectorWords = [
  { id: "uc-smart-buildings-c1", names: ["iec62443"] },
  {
    id: "uc-smart-buildings-c4",
    names: ["iso19650-5"],
    patterns: [
      {
        says: /\bsecurity[- ]minded\b|\bneed[- ]to[- ]know\b/i,
        example: "Drawings go to those on the need-to-know list.",
        counter: "Staff know what they need.",
      },
    ],
  },
  { id: "uc-smart-buildings-c5", patterns: [assuredProducts], about: sensitiveSite },
  { id: "uc-environmental-monitoring-c4", names: ["mcerts"] },
  {
    id: "uc-cctv-c3",
    names: ["sccop"],
    patterns: [
      {
        says: /\b(?:twelve|12) (?:guiding )?principles\b/i,
        example: "Bidders state how they meet the twelve guiding principles.",
        counter: "Twelve cameras are fitted.",
      },
    ],
  },
  {
    id: "uc-cctv-c7",
    names: ["en62676"],
    patterns: [
      {
        says: /\boperational requirements?\b|\blevel of operational\b|\bpixels? per met(?:re|er)\b|\bimage quality\b/i,
        example: "The operational requirement of each view is in Annex B.",
        counter: "The system is operational by May.",
      },
    ],
  },
  {
    id: "uc-cctv-c10",
    about: monitoring,
    patterns: [
      {
        says: /\bBS ?(?:7958|7858)\b|\bvett(?:ed|ing)\b|\bscreened\b/i,
        example: "Operators are vetted by BS 7858.",
        counter: "Veterans are welcome.",
      },
    ],
  },
  {
    id: "uc-cctv-c11",
    about: monitoring,
    patterns: [
      {
        says: /\bEN ?50518\b|\bBS ?(?:8418|5979|8591)\b|\bcategory (?:I|II|1|2)\b/i,
        example: "The monitoring centre meets BS EN 50518.",
        counter: "The centre is open.",
      },
    ],
  },
  {
    id: "uc-cctv-c12",
    about: monitoring,
    patterns: [
      {
        says: /\bSIA\b|\bSecurity Industry Authority\b|\blicen[cs]ed operators?\b|\bpublic space surveillance licen[cs]es?\b/i,
        example: "All operators hold an SIA licence.",
        counter: "The software is licensed.",
      },
    ],
  },
  { id: "uc-cctv-c14", patterns: [assuredProducts], about: sensitiveSite },
  {
    id: "uc-cctv-c16",
    patterns: [
      {
        says: /\bdebar(?:red|ment)\b|\bexclu(?:ded|dable|sion)s?\b/i,
        near: /\bsuppliers?\b|\blist\b|\bgrounds?\b|\bbidders?\b|\btenderers?\b|\bdebar(?:red|ment)\b/i,
        example: "The debarment list is checked before award.",
        counter: "VAT is excluded.",
      },
    ],
  },
  {
    id: "uc-cctv-c18",
    about: {
      says: /\bANPR\b|\bnumber[- ]plates?\b|\blicen[cs]e plates?\b/i,
      example: "Cameras read number plates.",
      counter: "Base plates are fitted.",
    },
    patterns: [
      {
        says: /\bNASPLE\b|\bNational ANPR Standards?\b/i,
        example: "Cameras meet NASPLE.",
        counter: "Cameras read number plates.",
      },
    ],
  },
  {
    id: "uc-facial-recognition-c4",
    names: ["ico-bio-rec"],
    patterns: [
      {
        says: /\bdemographics?\b|\bfalse (?:match|positive|negative|accept)\w*\b|\bmatch(?:ing)? thresholds?\b|\btemplate protection\b|\bdifferential performance\b/i,
        example: "Bidders state false match rates by demographic group.",
        counter: "False alarms cost money.",
      },
    ],
  },
  {
    id: "uc-facial-recognition-c11",
    patterns: [
      {
        says: /\bBS ?9347\b/i,
        example: "Bidders state how they conform to BS 9347.",
        counter: "The lot number is 9347.",
      },
    ],
  },
  { id: "uc-facial-recognition-c13", patterns: [codeOnIntelligence] },
  {
    id: "uc-parking-sensors-c2",
    about: {
      says: /\benforc(?:e|es|ed|ement|ing)\b|\bpenalty charges?\b|\bPCNs?\b/i,
      near: /\bparking\b|\bbays?\b|\bpenalty\b|\bPCNs?\b|\bcontraventions?\b|\bofficers?\b/i,
      example: "The sensors serve to enforce parking.",
      counter: "The contract is enforced by the courts.",
    },
    patterns: [
      {
        says: /\bapproved devices?\b|\bTraffic Management Act\b|\bVCA\b/i,
        example: "A certificate of an approved device is due.",
        counter: "The plan is approved.",
      },
    ],
  },
  { id: "uc-parking-sensors-c5", names: ["apds"] },
  { id: "uc-parking-sensors-c6", ...attestation },
  {
    id: "uc-smart-meters-c3",
    names: ["sec"],
    patterns: [
      {
        says: /\bOther User\b|\bSEC (?:party|parties|user)\b/,
        example: "The Supplier is an Other User.",
        counter: "Any other user logs in.",
      },
    ],
  },
  {
    id: "uc-local-energy-c2",
    about: {
      says: /\baggregat(?:or|ors|ion)\b|\bflexibility\b|\bdemand[- ]side\b|\bload[- ]control\w*\b/i,
      near: /\benergy\b|\bpower\b|\bgrid\b|\bload\b|\bdemand\b|\belectricity\b|\baggregators?\b/i,
      example: "An aggregator sells the flexibility of the site to the grid.",
      counter: "Flexibility of working hours is welcome.",
    },
    patterns: [
      {
        says: /\bload[- ]control\w* licen[cs]\w*\b|\blicen[cs]\w*\b|\bCyber Assessment Framework\b|\bCAF\b/i,
        near: /\bload\b|\baggregators?\b|\bCAF\b|\bCyber Assessment Framework\b/i,
        example: "The aggregator states its plan for a licence.",
        counter: "The software has a licence.",
      },
    ],
  },
  { id: "uc-local-energy-c5", names: ["pcp2023"] },
  { id: "uc-local-energy-c12", ...attestation },
  {
    id: "uc-remote-healthcare-c2",
    patterns: [
      {
        says: /\bpost[- ]market\b|\bvigilance\b|\bfield safety\b|\bMHRA\b/i,
        example: "The Supplier tells the Trust of vigilance reports.",
        counter: "The market is open.",
      },
    ],
  },
  { id: "uc-remote-healthcare-c4", names: ["dtac"] },
  { id: "uc-remote-healthcare-c6", names: ["dspt"] },
  { id: "uc-remote-healthcare-c7", names: ["dcb0129"] },
  {
    id: "uc-remote-healthcare-c10",
    about: {
      says: /\bISO ?27799\b/i,
      example: "Bidders may claim ISO 27799.",
      counter: "Bidders may claim ISO 27001.",
    },
    patterns: [
      {
        says: /\bpolic(?:y|ies)\b/i,
        near: /\b27799\b/,
        example: "Policies follow ISO 27799.",
        counter: "Policies follow ISO 27001.",
      },
    ],
  },
  { id: "uc-remote-healthcare-c14", about: intelligence, patterns: [codeOnIntelligence] },
  {
    id: "uc-assisted-living-c2",
    names: ["tnap"],
    patterns: [
      {
        says: /\bdigital\b/i,
        near: /\bend[- ]to[- ]end\b|\banalogue\b|\btelecare\b|\balarms?\b|\bfrom end to end\b/i,
        example: "Alarms are digital from end to end.",
        counter: "Digital skills are taught.",
      },
    ],
  },
  { id: "uc-assisted-living-c5", names: ["tsa-qsf"] },
  { id: "uc-assisted-living-c8", names: ["dtac"] },
  { id: "uc-assisted-living-c9", names: ["dspt"] },
  { id: "uc-traffic-lights-c2", names: ["topas"] },
  {
    id: "uc-traffic-lights-c8",
    names: ["iec62443"],
    patterns: [
      {
        says: /\bsecurity levels?\b|\bSL[- ]?[T1-4]\b/i,
        near: /\bzones?\b|\btargets?\b|\bSL[- ]?[T1-4]\b/i,
        example: "Each zone has a target security level.",
        counter: "The level of service is high.",
      },
    ],
  },
  {
    id: "uc-smart-roads-c2",
    patterns: [
      {
        says: /\bDMRB\b|\bDesign Manual for Roads\b|\bMCHW\b|\bManual of Contract Documents\b/i,
        example: "The documents of the DMRB that apply are in Annex A.",
        counter: "A manual is supplied.",
      },
    ],
  },
  { id: "uc-smart-roads-c3", names: ["pas1885"] },
  {
    id: "uc-smart-roads-c4",
    about: {
      says: /\bV2X\b|\bC-ITS\b|\bconnected vehicles?\b|\bon-?board units?\b|\bautomated vehicles?\b/i,
      example: "Beacons speak to connected vehicles.",
      counter: "Vehicles are parked.",
    },
    patterns: [
      {
        says: /\b21434\b/,
        example: "Evidence by ISO/SAE 21434 is due.",
        counter: "Evidence is due.",
      },
    ],
  },
  { id: "uc-maas-c1", names: ["maas-cop"] },
  { id: "uc-maas-c6", ...attestation },
  {
    id: "uc-maas-c7",
    names: ["bods"],
    patterns: [
      {
        says: /\bopen (?:data|formats?|standards?|government licen[cs]e)\b|\bGTFS\b|\bBODS\b|\bBus Open Data\b|\bNeTEx\b|\bSIRI\b/,
        example: "Timetables are open data in NeTEx.",
        counter: "The desk is open.",
      },
    ],
  },
  {
    id: "uc-maas-c8",
    about: {
      says: /\bITSO\b|\bEMV\b|\bsmart ?cards?\b|\bcontactless\b|\bticketing\b/i,
      example: "The app sells tickets that the ticketing system reads from smart cards.",
      counter: "The service desk raises a ticket.",
    },
    patterns: [
      {
        says: /\bITSO\b|\bEMV\b/,
        example: "The interface to ITSO is secured.",
        counter: "Smart cards are read.",
      },
    ],
  },
  {
    id: "uc-maas-c9",
    patterns: [
      {
        says: /\bWCAG\b|\baccessibility\b/i,
        example: "The app meets WCAG 2.2.",
        counter: "Data are accessible to nobody.",
      },
    ],
  },
  {
    id: "uc-maas-c12",
    about: {
      says: /\bmobile app(?:lication)?s?\b|\bsmart ?phone app(?:lication)?s?\b|\bapps?\b/i,
      example: "Travellers book in an app.",
      counter: "Travellers book by telephone.",
    },
    patterns: [
      {
        says: /\bapp stores?\b|\bapp developers?\b/i,
        example: "The Supplier commits to the code of practice for app stores.",
        counter: "The app is pretty.",
      },
    ],
  },
  {
    id: "uc-smart-stations-c1",
    names: ["clc50701"],
    patterns: [
      {
        says: /\b63452\b/,
        example: "The design follows IEC 63452.",
        counter: "The design follows the timetable.",
      },
    ],
  },
  { id: "uc-smart-stations-c11", ...attestation },
  {
    id: "uc-smart-airports-c7",
    about: {
      says: /\bbiometrics?\b|\bfacial\b|\bface recognition\b|\bfingerprints?\b/i,
      example: "Gates use facial images.",
      counter: "The facade is clad.",
    },
    patterns: [
      {
        says: /\btemplates?\b|\bbiometric data\b/i,
        near: /\bprotect\w*\b|\bdelet\w+\b|\beras\w+\b|\bencrypt\w*\b|\bretain\w*\b/i,
        example: "Templates are deleted within 24 hours.",
        counter: "Templates of letters are supplied.",
      },
    ],
  },
  { id: "uc-smart-airports-c8", ...attestation },
  {
    id: "uc-smart-airports-c9",
    patterns: [
      {
        says: /\bProcurement Act\b|\bUtilities Contracts\b|\b2016\/274\b|\bPA ?2023\b|\bnot a (?:contracting authority|utility)\b/i,
        example: "The Procurement Act 2023 applies to this purchase.",
        counter: "The procurement is an act of faith.",
      },
    ],
  },
  {
    id: "uc-smart-airports-c10",
    topics: ["subcontractors"],
    patterns: [
      {
        says: /\bconcession\w*\b|\btenants?\b|\bground handl\w+\b|\bthird parties\b/i,
        example: "Duties are passed on to tenants of the terminal.",
        counter: "The terminal is open.",
      },
    ],
  },
] as const satisfies readonly CheckWords<SectorCheckId>[];
