import { type Confidence, once } from "@bollard/model";
import type { SourceId } from "./sources.js";

/** Law beside the codes, or a proposal for it; a note for readers, not the law's own data. */
export interface LawNote {
  readonly id: string;
  readonly title: string;
  /** A `proposal` is not law and sets no duty, whatever it would do. */
  readonly standing: "law" | "proposal";
  readonly state: string;
  /** Why readers of the codes should know of it. */
  readonly relevance: string;
  readonly confidence: Confidence;
  /** The day of the last look, `YYYY-MM-DD`. */
  readonly checked: string;
  readonly sources: readonly SourceId[];
}

/** What to keep in view beside the codes. */
export const lawWatch = /* @__PURE__ */ once(
  () =>
    [
      {
        id: "csr-bill",
        title:
          "Cyber Security and Resilience (Network and Information Systems) Bill (a proposal, not law)",
        standing: "proposal",
        state:
          "Introduced on 12 November 2025, second reading on 6 January 2026, committee until February 2026, report stage in April 2026. No sign of Royal Assent was found.",
        relevance:
          "It would bring data centres, managed services, controllers of 300 MW of load or more and critical suppliers under the NIS regime, with stricter reports of incidents and penalties up to 17 million pounds or 4 per cent of turnover.",
        confidence: "medium",
        checked: "2026-11-25",
        sources: ["pqc-ref", "policythreads"],
      },
      {
        id: "psti",
        title: "PSTI Act 2022, Part 1, and SI 2023/1007",
        standing: "law",
        state: "In force since 29 April 2024.",
        relevance:
          "Connectable products of consumers: no universal default passwords, a contact for vulnerabilities, a minimum period of updates and a statement of compliance. Devices for organisations alone are outside.",
        confidence: "high",
        checked: "2026-11-22",
        sources: ["poi-ecd"],
      },
      {
        id: "nis",
        title: "Network and Information Systems Regulations 2018 (SI 2018/506)",
        standing: "law",
        state: "In force.",
        relevance:
          "Operators of essential services tell of incidents within 72 hours; the Cyber Assessment Framework is the usual means to assess them.",
        confidence: "high",
        checked: "2026-11-22",
        sources: ["pqc-ref"],
      },
    ] as const satisfies readonly LawNote[],
);
