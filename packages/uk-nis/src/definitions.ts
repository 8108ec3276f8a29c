import { once } from "@bollard/model";
import { part } from "./item.js";

/** What the Regulations define, and who is an operator or a provider. */
export const definitions = /* @__PURE__ */ once(() =>
  part(
    { id: "definitions", title: "Definitions and identification" },
    {
      obligation: "definition",
      roles: ["operator-of-essential-services", "relevant-digital-service-provider"],
    },
    [
      {
        id: "NIS reg 1(2): network and information system",
        title: "Network and information system",
        summary:
          "A communications network; devices, linked or single, of which one processes digital data by program; or the data that these hold or move in order to run, be used, be protected and be maintained.",
        parameters: {
          members: [
            "electronic communications network",
            "device or group of connected devices that process digital data by program",
            "digital data that these keep, process or move for their own operation",
          ],
        },
        note: "Wide enough for sensors of a city and for control rooms.",
      },
      {
        id: "NIS reg 1(2): incident",
        title: "Incident",
        summary: "An event that does real harm to the security of network and information systems.",
        note: "An event that could have done harm is none; the Bill would change that.",
      },
      {
        id: "NIS reg 1(3)(e)",
        title: "Relevant digital service provider",
        roles: ["relevant-digital-service-provider"],
        summary:
          "Provides an online marketplace, an online search engine or cloud computing in the UK, has its head office or a nominated representative there, and is no micro or small enterprise.",
        sources: ["nis", "sme"],
        parameters: {
          members: ["online marketplace", "online search engine", "cloud computing service"],
          excludes: ["micro and small enterprises (Recommendation 2003/361/EC)"],
          figures: [
            {
              what: "staff of a small enterprise",
              bound: "less-than",
              value: 50,
              unit: "annual work units",
            },
            {
              what: "turnover or balance sheet total of a small enterprise",
              bound: "at-most",
              value: 10_000_000,
              unit: "euros",
            },
          ],
        },
        note: "The ceilings of a small enterprise were read in secondary material; its rules on ownership and linked enterprises were not.",
      },
      {
        id: "NIS reg 8(1)",
        title: "Operator by threshold",
        roles: ["operator-of-essential-services"],
        summary:
          "Whose essential service relies on network and information systems and satisfies a threshold of Schedule 2 counts as designated for its subsector; communications providers under the Act of 2003 are left out.",
        parameters: {
          excludes: [
            "network and service providers under sections 105A to 105C of the Communications Act 2003 (regulation 8(1A))",
          ],
        },
      },
      {
        id: "NIS reg 8(2A)",
        title: "Operator: integrated care board",
        roles: ["operator-of-essential-services"],
        sources: ["nis", "hca22"],
        since: "2022-07-01",
        summary:
          "Every integrated care board counts as designated for healthcare settings, and all its services as essential.",
      },
      {
        id: "NIS reg 8(3)-(6)",
        title: "Operator by designation",
        roles: ["operator-of-essential-services", "competent-authority"],
        summary:
          "Below the threshold the authority may designate a provider by reasoned notice, if an incident would probably disrupt the service significantly; it weighs eight factors.",
        parameters: {
          factors: [
            "users who rely on the service",
            "how other sectors depend on it",
            "degree and length of the impact on economy, society and public safety",
            "share of the market",
            "area affected",
            "alternatives",
            "national security",
            "whatever else the authority finds relevant",
          ],
        },
      },
      {
        id: "NIS reg 9",
        title: "Revocation",
        roles: ["operator-of-essential-services", "competent-authority"],
        summary:
          "The authority may revoke a deemed designation if an incident would probably not disrupt the service significantly, and a designation whose conditions have gone; a notice with reasons and a hearing come first.",
      },
    ],
  ),
);
