import { once } from "@bollard/model";
import { area } from "../instrument.js";

/** What controls or watches plant, and how it is maintained. */
export const operationalTechnology = /* @__PURE__ */ once(() =>
  area({ id: "operational-technology", title: "Operational technology and assets" }, [
    {
      id: "iec62443",
      title: "BS EN IEC 62443 series",
      type: "standard",
      edition: "IEC editions 2-1:2024, 2-4:2023, 3-2:2020, 3-3:2013, 4-1:2018, 4-2:2019",
      summary:
        "Security of control systems: the programme of the owner, integrators, zones and conduits, what systems and components can do, and how they are developed.",
      sources: ["ciso-62443"],
      verified: "secondary",
      recognisedBy: {
        cite: "BS EN IEC 62443",
        says: /\bIEC ?62443\b/i,
        example: "Controllers conform to BS EN IEC 62443-4-2.",
        counter: "Controllers conform to the drawing.",
      },
    },
    {
      id: "ncsc-ot",
      title: "NCSC guidance on operational technology: secure connectivity, definitive record",
      type: "guidance",
      edition: "29 September 2025 (definitive view); 14 January 2026 (connectivity)",
      summary:
        "How operational technology is connected and isolated safely, and how its whole picture is recorded.",
      url: "https://www.ncsc.gov.uk/collection/operational-technology",
      sources: ["ot-principles"],
      verified: "secondary",
      checked: "2026-11-25",
    },
    {
      id: "iso8102-20",
      title: "ISO 8102-20, lifts and escalators: cyber security",
      type: "standard",
      edition: "2022",
      summary: "Cyber security of lifts, escalators and moving walks, built on IEC 62443.",
      confidence: "medium",
    },
    {
      id: "iso55001",
      title: "BS ISO 55001, with ISO 17359 and ISO 13374",
      type: "standard",
      edition: "55001:2024; 17359:2018",
      summary: "Management of assets, and methods of watching their condition.",
      confidence: "medium",
    },
    {
      id: "hse-og86",
      title: "HSE OG 86, cyber security for industrial automation",
      type: "guidance",
      edition: "edition not checked",
      summary: "The regulator's guidance for plant with major hazards and the like.",
      confidence: "medium",
    },
    {
      id: "iso19650-5",
      title: "BS EN ISO 19650-5",
      type: "standard",
      edition: "2020",
      summary: "Handles information about built assets with security in mind.",
      recognisedBy: {
        cite: "BS EN ISO 19650-5",
        says: /\bISO ?19650-5\b/i,
        example: "Information is managed by BS EN ISO 19650-5.",
        counter: "Information is managed by BS EN ISO 19650-2.",
      },
    },
  ]),
);
