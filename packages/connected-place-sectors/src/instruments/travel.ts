import { once } from "@bollard/model";
import { area } from "../instrument.js";

/** Rail, air, and travel as a service. */
export const travel = /* @__PURE__ */ once(() =>
  area({ id: "travel", title: "Rail, air and travel" }, [
    {
      id: "dft-nis",
      title: "Department for Transport: guidance and thresholds under the NIS Regulations",
      type: "guidance",
      edition: "edition not checked",
      summary:
        "The Department is the competent authority for transport; its thresholds for road and rail catch few councils.",
      sources: ["caa-page"],
      verified: "secondary",
      confidence: "medium",
    },
    {
      id: "maas-cop",
      title: "Mobility as a Service: code of practice",
      type: "code",
      edition: "August 2023",
      summary:
        "34 voluntary recommendations on accessibility, travel choices, data protection, ticketing, consumers and competition.",
      url: "https://www.gov.uk/government/publications/mobility-as-a-service-code-of-practice",
      sources: ["maas-rpc", "maas-gov"],
      verified: "secondary",
      recognisedBy: {
        cite: "Mobility as a Service: code of practice (2023)",
        says: /\bMobility as a Service:? code\b|\bMaaS code\b/i,
        example: "The app follows the MaaS code of practice.",
        counter: "Mobility as a service is growing.",
      },
    },
    {
      id: "bods",
      title: "Public Service Vehicles (Open Data) (England) Regulations 2020; NeTEx, SIRI, GTFS",
      type: "law",
      alsoType: "standard",
      edition: "SI 2020/749",
      jurisdiction: "England",
      summary: "Operators of buses publish their data, in common formats.",
      url: "https://www.legislation.gov.uk/uksi/2020/749",
    },
    {
      id: "itso",
      title: "ITSO specification; EMV contactless",
      type: "specification",
      edition: "current",
      summary: "Smart tickets that work across operators.",
      confidence: "medium",
    },
    {
      id: "clc50701",
      title: "CLC/TS 50701, railway cyber security; draft IEC 63452",
      type: "standard",
      edition: "TS 50701:2023; IEC 63452 is a draft, expected about 2028",
      summary: "Brings the thinking of IEC 62443 to rail.",
      sources: ["rail-63452"],
      verified: "secondary",
      recognisedBy: {
        cite: "CLC/TS 50701",
        says: /\bTS ?50701\b/i,
        example: "The design follows CLC/TS 50701.",
        counter: "The design follows the timetable.",
      },
    },
    {
      id: "rail-sec",
      title: "National Rail Security Programme; Security in the Design of Stations (SIDOS)",
      type: "direction",
      alsoType: "guidance",
      edition: "current editions are restricted or were not checked",
      summary: "Physical and cyber protection of stations.",
      confidence: "medium",
    },
    {
      id: "cap1753",
      title: "CAP 1753, cyber security oversight of aviation; CAF for Aviation; ASSURE",
      type: "regulatory-process",
      edition: "issue 2 of 2020 was seen; later ones exist",
      summary:
        "Critical systems are scoped, assessed by the operator and audited; a statement of assurance and a certificate follow.",
      url: "https://www.caa.co.uk/CAP1753",
      sources: ["caa-page", "cap1753"],
      verified: "secondary",
      recognisedBy: {
        cite: "CAP 1753",
        says: /\bCAP ?1753\b/i,
        example: "Evidence serves CAP 1753.",
        counter: "The cap is worn.",
      },
    },
    {
      id: "avsec",
      title: "UK Regulations (EU) 2015/1998 on aviation security and 139/2014 on aerodromes",
      type: "law",
      edition: "assimilated",
      summary: "Critical systems are protected, and data of aerodromes keep their integrity.",
      sources: ["caa-page"],
      verified: "secondary",
      confidence: "medium",
    },
  ]),
);
