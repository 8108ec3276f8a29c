import { once } from "@bollard/model";
import { area, type Recognition } from "../instrument.js";

const socialAlarms: Recognition = {
  cite: "BS 8521-2 and BS EN 50134",
  says: /\bBS ?8521\b|\bEN ?50134\b/i,
  example: "Alarms use BS 8521-2.",
  counter: "Alarms are loud.",
};

/** Health, care and telecare. */
export const healthAndCare = /* @__PURE__ */ once(() =>
  area({ id: "health-and-care", title: "Health and care" }, [
    {
      id: "ukmdr",
      title: "UK Medical Devices Regulations 2002",
      type: "law",
      edition: "SI 2002/618 as amended",
      jurisdiction: "Great Britain",
      summary:
        "Classes, marking and registration of medical devices; cyber security is not named in them.",
      url: "https://www.legislation.gov.uk/uksi/2002/618",
      sources: ["mhra-threat"],
      verified: "secondary",
      recognisedBy: {
        cite: "UK Medical Devices Regulations 2002",
        says: /\bMedical Devices? Regulations\b|\b2002\/618\b/i,
        example: "Products meet the Medical Devices Regulations 2002.",
        counter: "Medical devices are cleaned.",
      },
    },
    {
      id: "mdr-pms",
      title:
        "Medical Devices (Post-market Surveillance Requirements) (Amendment) (Great Britain) Regulations 2024",
      type: "law",
      edition: "SI 2024/1368, in force from 16 June 2025",
      jurisdiction: "Great Britain",
      summary:
        "Makers watch their devices in use and report serious incidents within 15 days; a security fix can be a field safety action.",
      url: "https://www.legislation.gov.uk/uksi/2024/1368",
      sources: ["mhra-threat", "mhra-periculo"],
      verified: "secondary",
    },
    {
      id: "dtac",
      title: "Digital Technology Assessment Criteria (DTAC)",
      type: "assessment",
      edition: "form of 24 February 2026, in use from 6 April 2026 at the latest",
      jurisdiction: "England",
      summary:
        "Assesses software for health and adult social care: clinical safety, data protection, technical security, interoperability, usability and accessibility.",
      url: "https://transform.england.nhs.uk/key-tools-and-info/digital-technology-assessment-criteria-dtac",
      sources: ["dtac-nhs", "dtac-naq"],
      verified: "secondary",
      recognisedBy: {
        cite: "Digital Technology Assessment Criteria (DTAC)",
        says: /\bDTAC\b|\bDigital Technology Assessment Criteria\b/i,
        example: "A completed DTAC is due.",
        counter: "Digital technology is assessed.",
      },
    },
    {
      id: "dspt",
      title: "Data Security and Protection Toolkit",
      type: "assessment",
      edition: "v8 for 2025-26, due 30 June 2026; 2026-27 not checked",
      jurisdiction: "England",
      summary:
        "A yearly self-assessment of whoever reaches NHS data and systems, moving to the Cyber Assessment Framework by kind of organisation.",
      url: "https://www.dsptoolkit.nhs.uk/",
      sources: ["dspt-refs"],
      verified: "secondary",
      recognisedBy: {
        cite: "Data Security and Protection Toolkit",
        says: /\bData Security and Protection Toolkit\b|\bDSPT\b/i,
        example: "The Supplier completes the DSPT.",
        counter: "A toolkit is supplied.",
      },
    },
    {
      id: "dcb0129",
      title: "DCB0129 (manufacturer) and DCB0160 (deployer), clinical risk management",
      type: "information-standard",
      edition: "in force, under review",
      jurisdiction: "England",
      summary: "A clinical safety case, a hazard log and a safety officer, on each side.",
      url: "https://digital.nhs.uk/",
      sources: ["dspt-refs"],
      verified: "secondary",
      recognisedBy: {
        cite: "DCB0129 and DCB0160",
        says: /\bDCB ?01(?:29|60)\b/i,
        example: "A safety case under DCB0129 is due.",
        counter: "Invoice DCB is due.",
      },
    },
    {
      id: "iec81001",
      title: "BS EN IEC 81001-5-1, BS EN 62304 and BS EN ISO 14971",
      type: "standard",
      edition: "81001-5-1:2022; 62304:2006+A1:2015; 14971:2019",
      summary: "Security in the life of health software, its life cycle, and its risks.",
    },
    {
      id: "iso27799",
      title: "ISO 27799, information security in health",
      type: "standard",
      edition: "2016 is known; a revision of 2025 is believed to be out",
      summary: "Guidance on the controls of ISO/IEC 27002 for health.",
      confidence: "low",
    },
    {
      id: "confidentiality",
      title: "Common law duty of confidentiality; Caldicott principles",
      type: "law",
      alsoType: "guidance",
      edition: "current",
      summary: "What is told in confidence in health and care stays so, beside data protection.",
    },
    {
      id: "bs8521",
      title: "BS 8521-2, social alarms over IP (NOW-IP); BS 8521-1",
      type: "standard",
      edition: "2020, not checked",
      summary: "The protocol between digital telecare and the centre that receives alarms.",
      sources: ["bs8521-refs"],
      verified: "secondary",
      confidence: "medium",
      recognisedBy: socialAlarms,
    },
    {
      id: "en50134",
      title: "BS EN 50134, social alarm systems",
      type: "standard",
      edition: "per part, 1 to 9",
      summary:
        "Systems, devices, interconnection and use of social alarms; TS 50134-9 has the IP protocol.",
      confidence: "medium",
      recognisedBy: socialAlarms,
    },
    {
      id: "tsa-qsf",
      title: "TSA Quality Standards Framework",
      type: "scheme",
      edition: "current edition not checked",
      summary:
        "Quality of technology-enabled care, information and systems among it; TEC Quality audits it.",
      url: "https://www.tsa-voice.org.uk/",
      confidence: "medium",
      recognisedBy: {
        cite: "TSA Quality Standards Framework",
        says: /\bQuality Standards Framework\b|\bTEC Quality\b/i,
        example: "The Supplier is certified by TEC Quality.",
        counter: "Quality is standard.",
      },
    },
    {
      id: "tnap",
      title: "Telecare National Action Plan, and the withdrawal of the analogue network",
      type: "policy",
      edition: "11 February 2025; the network closes by 2027, January 2027 not checked",
      jurisdiction: "England",
      summary:
        "Protects users of telecare in the move to digital telephony: devices are tested, and data shared with telephone companies.",
      url: "https://www.gov.uk/government/publications/telecare-national-action-plan-protecting-telecare-users-throughout-the-digital-phone-switchover",
      sources: ["tnap"],
      verified: "secondary",
      recognisedBy: {
        cite: "Telecare National Action Plan",
        says: /\bTelecare National Action Plan\b|\banalogue (?:\w+ ){0,3}(?:withdrawal|switch[ -]?over|switch[ -]?off|network|lines?)\b|\bPSTN\b/i,
        example: "Devices work without the PSTN.",
        counter: "An analogue clock hangs in the hall.",
      },
    },
    {
      id: "care-law",
      title: "Care Act 2014; Mental Capacity Act 2005; regulation by the Care Quality Commission",
      type: "law",
      edition: "current",
      jurisdiction: "England and Wales",
      summary: "Assessment, consent and capacity when people are watched over at home.",
      note: "The Act of 2005 extends to England and Wales; Scotland has an Act on adults with incapacity of 2000, and Northern Ireland law of its own, as secondary texts looked up on 26 November 2026 say. That the Act of 2014 and the Commission are of England alone is known in general and was not checked, so that Wales is not left out here.",
    },
    {
      id: "ofcom-a3",
      title: "Ofcom General Condition A3, and guidance on resilience",
      type: "regulation",
      edition: "current",
      summary: "Those who depend on their line reach emergency services in a power cut.",
      confidence: "medium",
    },
    {
      id: "bs8243",
      title: "BS 8243, confirmed alarms of intruder and hold-up systems",
      type: "standard",
      edition: "2021, not checked",
      summary:
        "Matters only where an intruder alarm asks for the police; it is no standard of telecare.",
      confidence: "medium",
    },
  ]),
);
