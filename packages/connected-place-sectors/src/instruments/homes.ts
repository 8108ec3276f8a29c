import { once } from "@bollard/model";
import { area } from "../instrument.js";

/** Homes that a landlord lets, and what is measured in them. */
export const homes = /* @__PURE__ */ once(() =>
  area({ id: "homes", title: "Homes" }, [
    {
      id: "awaab",
      title: "Hazards in Social Housing (Prescribed Requirements) (England) Regulations 2025",
      type: "law",
      edition: "in force from 27 October 2025; more hazards from 30 November 2026",
      jurisdiction: "England",
      summary:
        "Awaab's Law: hazards are looked into and put right within fixed times; what a sensor tells is knowledge that can start them.",
      sources: ["awaab-refs"],
      verified: "secondary",
      recognisedBy: {
        cite: "Hazards in Social Housing (Prescribed Requirements) (England) Regulations 2025",
        says: /\bHazards in Social Housing\b|\bAwaab['’]s Law\b/i,
        example: "Alerts serve Awaab's Law.",
        counter: "Housing has hazards.",
      },
    },
    {
      id: "awaab-scot",
      title: "Investigation and Commencement of Repair (Scotland) Regulations 2026",
      type: "law",
      edition: "SSI 2026/173",
      jurisdiction: "Scotland",
      summary: "The Scottish counterpart on damp and mould.",
      sources: ["awaab-refs"],
      verified: "secondary",
      confidence: "medium",
    },
    {
      id: "fitness",
      title:
        "Homes (Fitness for Human Habitation) Act 2018; Landlord and Tenant Act 1985, section 11; HHSRS",
      type: "law",
      edition: "current",
      jurisdiction: "England",
      summary: "Duties to repair and to keep homes fit, for which readings may be evidence.",
      recognisedBy: {
        cite: "Homes (Fitness for Human Habitation) Act 2018",
        says: /\bFitness for Human Habitation\b/i,
        example: "See the Homes (Fitness for Human Habitation) Act 2018.",
        counter: "Fitness rooms are cleaned.",
      },
    },
    {
      id: "bs5250",
      title: "BS 5250, management of moisture; BS 40102-1; PAS 2035",
      type: "standard",
      edition: "5250:2021; 40102-1:2023; PAS 2035:2023",
      summary: "What to measure of humidity, temperature and ventilation, and how to read it.",
      confidence: "medium",
    },
    {
      id: "smoke-co",
      title: "Smoke and Carbon Monoxide Alarm (Amendment) Regulations 2022; BS 5839-6",
      type: "law",
      alsoType: "standard",
      edition: "2022; BS 5839-6:2019+A1",
      jurisdiction: "England",
      summary: "Alarms save lives: what connects them must not weaken them.",
      confidence: "medium",
    },
  ]),
);
