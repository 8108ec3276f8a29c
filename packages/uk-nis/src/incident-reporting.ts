import { type Confidence, once, type Source } from "@bollard/model";
import type { EssentialServiceId } from "./essential-services.js";
import type { NisItemId } from "./item-id.js";
import type { Figure } from "./parameters.js";

/** A duty to notify an incident as it stands today. */
export interface IncidentDuty {
  readonly item: NisItemId;
  readonly by: "operator-of-essential-services" | "relevant-digital-service-provider";
  readonly to: "designated-competent-authority" | "information-commission";
  readonly impact: "significant" | "substantial";
  /** The latest time; absent where the law says only without undue delay. */
  readonly within?: Figure & { readonly unit: "hours" };
  readonly withoutUndueDelay: true;
  readonly inWriting: true;
  /** To whom the recipient passes the notification on. */
  readonly passedOnTo?: "csirt";
}

/** The duties to notify incidents that are in force today: 72 hours, no earlier notice. */
export const incidentReporting = /* @__PURE__ */ once(
  () =>
    [
      {
        item: "NIS reg 11(1)-(4)",
        by: "operator-of-essential-services",
        to: "designated-competent-authority",
        impact: "significant",
        within: { what: "after becoming aware", bound: "at-most", value: 72, unit: "hours" },
        withoutUndueDelay: true,
        inWriting: true,
        passedOnTo: "csirt",
      },
      {
        item: "NIS reg 12(3)-(7)",
        by: "relevant-digital-service-provider",
        to: "information-commission",
        impact: "substantial",
        within: { what: "after first becoming aware", bound: "at-most", value: 72, unit: "hours" },
        withoutUndueDelay: true,
        inWriting: true,
        passedOnTo: "csirt",
      },
      {
        item: "NIS reg 12(9)",
        by: "operator-of-essential-services",
        to: "designated-competent-authority",
        impact: "significant",
        withoutUndueDelay: true,
        inWriting: true,
      },
    ] as const satisfies readonly IncidentDuty[],
);

/** What an authority's guidance takes for a significant impact; guidance binds nobody by itself. */
export interface IncidentGuidance {
  readonly authority: string;
  readonly services: readonly EssentialServiceId[];
  /** Losses of which one is enough. */
  readonly losses: readonly Figure[];
  readonly lasting: Figure;
  readonly published: string;
  readonly confidence: Confidence;
  readonly source: Source;
}

/** The guidance on significant impact that was found: that of Ofcom of 31 May 2023. Other authorities have their own. */
export const incidentGuidance = /* @__PURE__ */ once(
  () =>
    [
      {
        authority: "Ofcom",
        services: ["tld-name-registry", "dns-resolver", "dns-authoritative-hosting"],
        losses: [
          {
            what: "loss or degradation of the service",
            bound: "at-least",
            value: 25,
            unit: "percent",
          },
        ],
        lasting: { what: "duration", bound: "at-least", value: 15, unit: "minutes" },
        published: "2023-05-31",
        confidence: "medium",
        source: {
          document: "Ofcom guidance for operators in digital infrastructure, 31 May 2023",
          clause: "incident reporting thresholds",
          url: "https://www.ofcom.org.uk/consultations-and-statements/category-1/proposed-changes-to-nis-guidance-incident-reporting-thresholds",
          checked: "2026-11-25",
          verified: "secondary",
          witnesses: ["ofcom-nis", "ofcom-press"],
          note: "Ofcom's page confirms that the thresholds were lowered; the figures come from secondary texts, of which one says more than 15 minutes.",
        },
      },
      {
        authority: "Ofcom",
        services: ["internet-exchange-point"],
        losses: [
          {
            what: "connected autonomous systems lost",
            bound: "at-least",
            value: 25,
            unit: "percent",
          },
          { what: "port capacity lost", bound: "at-least", value: 50, unit: "percent" },
        ],
        lasting: { what: "duration", bound: "at-least", value: 15, unit: "minutes" },
        published: "2023-05-31",
        confidence: "low",
        source: {
          document: "Ofcom guidance for operators in digital infrastructure, 31 May 2023",
          clause: "incident reporting thresholds",
          url: "https://www.ofcom.org.uk/consultations-and-statements/category-1/proposed-changes-to-nis-guidance-incident-reporting-thresholds",
          checked: "2026-11-25",
          verified: "secondary",
          witnesses: ["ofcom-nis", "ofcom-press"],
          note: "The figures come from one secondary text.",
        },
      },
    ] as const satisfies readonly IncidentGuidance[],
);
