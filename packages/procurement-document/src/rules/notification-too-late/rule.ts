import { defineRule } from "@bollard/model";
import type { ProcurementDocument } from "../../procurement-document.js";
import { notificationClaims } from "../../values/subjects/notification-claims.js";

/** The hours within which the authority has to be told, from when the operator learns of an incident. */
const limit = 72;

const edition = "2018/506";

/** Where the buyer is under the NIS Regulations: the duty to tell the authority, by what the buyer is. */
const duties = {
  "operator-of-essential-services": "NIS reg 11(1)-(4)",
  "relevant-digital-service-provider": "NIS reg 12(3)-(7)",
} as const;

/** Reports times for telling of incidents that leave the buyer no time to tell its own authority. */
export const notificationTooLate = defineRule<ProcurementDocument>({
  id: "procurement/notification-too-late",
  title: "Suppliers tell of incidents in time for the buyer to tell its authority",
  level: "warning",
  cites: [],
  why: "A buyer that has said that it is under the NIS Regulations tells its authority within 72 hours; what the supplier may keep to itself for longer comes too late to be understood first.",
  resolution: "person",
  check(document, report) {
    const { nis } = document.purchase;
    if (nis === "outside") return;
    const item = duties[nis ?? "operator-of-essential-services"];
    const cites = [{ framework: "uk-nis", edition, item }];
    for (const { statement, quote, measure, subject } of notificationClaims(document)) {
      if (measure.high < limit || subject.endsWith("a vulnerability")) continue;
      // Where the buyer has not said what it is, its own words on incidents under NIS do.
      if (nis === undefined && !subject.endsWith("under NIS")) continue;
      report.at(["statements", statement], {
        quote,
        cites,
        what: `“${quote}” for ${subject} leaves no time before the ${limit} hours are over within which this buyer tells its authority.`,
        todo: "Ask for a first message well within that time, such as 24 hours after the supplier learns of it, and for the full report later.",
      });
    }
  },
});
