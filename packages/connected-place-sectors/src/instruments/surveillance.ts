import { once } from "@bollard/model";
import { area } from "../instrument.js";

/** Cameras, biometrics and their control rooms. */
export const surveillance = /* @__PURE__ */ once(() =>
  area({ id: "surveillance", title: "Cameras and biometrics" }, [
    {
      id: "sccop",
      title: "Surveillance Camera Code of Practice",
      type: "statutory-code",
      edition: "amended November 2021, in force January 2022",
      place: "twelve guiding principles, under PoFA 2012 sections 29 to 33",
      jurisdiction: "England and Wales",
      summary:
        "Twelve principles for cameras in public; the police and local authorities of England and Wales have regard to them.",
      url: "https://www.gov.uk/government/publications/update-to-surveillance-camera-code/amended-surveillance-camera-code-of-practice-accessible-version",
      sources: ["sccop", "bscc-feed", "bscc-code-resp"],
      verified: "secondary",
      recognisedBy: {
        cite: "Surveillance Camera Code of Practice (amended 2021)",
        says: /\bSurveillance Camera Code\b|\bProtection of Freedoms Act\b|\bPoFA\b/i,
        example: "The system meets the Surveillance Camera Code of Practice.",
        counter: "The camera has a code of its own.",
      },
    },
    {
      id: "ico-video",
      title: "Information Commissioner's guidance on video surveillance",
      type: "guidance",
      edition: "2022 with updates",
      summary:
        "How data protection applies to cameras, number-plate readers, body-worn video, facial recognition and drones.",
      url: "https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/cctv-and-video-surveillance/",
      recognisedBy: {
        cite: "the Information Commissioner's guidance on video surveillance",
        says: /\b(?:ICO|Information Commissioner)\b/i,
        near: /\b(?:CCTV|video surveillance|guidance)\b/i,
        example: "Signs follow the ICO guidance on video surveillance.",
        counter: "The ICO is the regulator.",
      },
    },
    {
      id: "en62676",
      title: "BS EN (IEC) 62676 series, video surveillance systems",
      type: "standard",
      edition: "part 4: IEC October 2025, in place of 2015",
      summary:
        "Rules for systems, transmission and use; part 4 has the operational requirement, now with seven levels of image quality.",
      sources: ["iec62676-refs", "bsi-62676"],
      verified: "secondary",
      note: "It replaced BS EN 50132. BS EN 50131 is on intruder alarms, not on cameras.",
      recognisedBy: {
        cite: "BS EN 62676 (video surveillance systems)",
        says: /\bEN(?: IEC)? ?62676\b/i,
        example: "The design follows BS EN 62676-4.",
        counter: "The design follows BS EN 50131.",
      },
    },
    {
      id: "bs8418",
      title: "BS 8418, detection-activated video surveillance systems",
      type: "standard",
      edition: "2021",
      summary: "For cameras that a detector starts and that are watched from afar.",
      sources: ["bs8418-ref"],
      verified: "secondary",
    },
    {
      id: "bs7958",
      title: "BS 7958, management and operation of CCTV",
      type: "standard",
      edition: "2015 is the latest that was found cited",
      summary: "How a control room is managed and run.",
      sources: ["bs7958-refs"],
      verified: "secondary",
      confidence: "medium",
      note: "Whether it was revised since is not known.",
    },
    {
      id: "en50518",
      title: "BS EN 50518, monitoring and alarm receiving centre",
      type: "standard",
      edition: "2019+A1, not checked",
      summary: "What a centre that receives alarms has to be and to do.",
      sources: ["bs7958-refs"],
      verified: "secondary",
      confidence: "medium",
    },
    {
      id: "scc-secure-default",
      title: "Secure by Default: minimum requirements for video surveillance components",
      type: "scheme",
      edition: "2019",
      summary:
        "A declaration by makers, set up by the Surveillance Camera Commissioner, that components leave the factory secure.",
      confidence: "medium",
    },
    {
      id: "sia-pss",
      title: "SIA licence for operators of public space surveillance",
      type: "licence",
      edition: "Private Security Industry Act 2001",
      summary: "Operators of public cameras under a contract hold a licence.",
      url: "https://www.legislation.gov.uk/ukpga/2001/12",
    },
    {
      id: "nasple",
      title: "National ANPR Standards for Policing and Law Enforcement",
      type: "standard",
      edition: "current edition not checked",
      summary: "What number-plate readers meet before they feed the police.",
      confidence: "medium",
    },
    {
      id: "co-cctv-2022",
      title: "Cabinet Office statement on visual surveillance equipment at sensitive sites",
      type: "direction",
      edition: "24 November 2022",
      summary:
        "Departments stop to install, at sensitive sites, equipment of companies under China's National Intelligence Law; councils may follow.",
    },
    {
      id: "capss",
      title: "NPSA Cyber Assurance of Physical Security Systems (CAPSS)",
      type: "scheme",
      edition: "current standard not checked",
      summary: "Assures the cyber security of cameras, access control and the like.",
      url: "https://www.npsa.gov.uk/",
      confidence: "medium",
    },
    {
      id: "ico-bio-rec",
      title: "Information Commissioner's guidance on biometric recognition",
      type: "guidance",
      edition: "February 2024, page updated since",
      summary:
        "Recognising people by their bodies uses special category data: assess first, and have a valid condition, outside law enforcement often explicit consent alone.",
      url: "https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/lawful-basis/biometric-data-guidance-biometric-recognition/",
      sources: ["ico-bio", "scl-bio"],
      verified: "secondary",
      recognisedBy: {
        cite: "the Information Commissioner's guidance on biometric recognition",
        says: /\bguidance on biometric\b|\bbiometric \w+ guidance\b|\bspecial category\b/i,
        example: "Templates are special category data.",
        counter: "The category is special.",
      },
    },
    {
      id: "ico-lfr-opinion",
      title: "Information Commissioner's Opinion on live facial recognition in public places",
      type: "guidance",
      edition: "June 2021",
      summary: "Sets a high bar of need and proportion for use in public places.",
    },
    {
      id: "bridges",
      title: "R (Bridges) v South Wales Police",
      type: "case-law",
      edition: "[2020] EWCA Civ 1058",
      summary:
        "Use was unlawful because nothing limited whom and where, and because the assessments of data protection and equality fell short.",
      note: "A judgment of the Court of Appeal of England and Wales; elsewhere it persuades at most.",
    },
    {
      id: "ho-fr-framework",
      title: "Proposed legal framework for biometrics and facial recognition in law enforcement",
      type: "proposal",
      edition:
        "a proposal: consultation from 4 December 2025 to 12 February 2026, outcome not found",
      status: "watch",
      summary: "A proposal, not law: one body for oversight and statutory codes may come of it.",
      url: "https://www.gov.uk/government/consultations/legal-framework-for-using-facial-recognition-in-law-enforcement",
      sources: ["ho-fr"],
      verified: "secondary",
    },
    {
      id: "bs9347",
      title:
        "BS 9347, facial recognition technology: ethical use and deployment in video surveillance-based systems",
      type: "standard",
      edition: "2024",
      summary:
        "A code of practice from the assessment of need to use, on six principles of trustworthiness.",
      sources: ["bsia-9347"],
      verified: "secondary",
      checked: "2026-11-25",
    },
    {
      id: "iso30107",
      title: "BS ISO/IEC 30107-3, ISO/IEC 19795 and ISO/IEC 24745",
      type: "standard",
      edition: "30107-3:2023; 19795-10:2024; 24745:2022",
      summary:
        "Tests against spoofing, accuracy for groups of people, and protection of templates.",
      confidence: "medium",
    },
  ]),
);
