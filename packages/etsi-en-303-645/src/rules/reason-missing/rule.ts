import { defineRule } from "@bollard/model";
import { type Answered, answersOf, cite, type IcsSubject, isBlank } from "../ics-subject.js";

const reportingProvision = { "2.1.1": "4-1", "3.1.3": "5.0-1" } as const;

/** Reports answers N and N/A that give no reason. */
export const reasonMissing = defineRule<IcsSubject>({
  id: "en-303-645/reason-missing",
  title: "Every N and every N/A in the ICS gives its reason",
  level: "error",
  cites: [
    { framework: "etsi-en-303-645", edition: "3.1.3", item: "5.0-1" },
    { framework: "etsi-en-303-645", edition: "2.1.1", item: "4-1" },
  ],
  resolution: "person",
  check(subject, report) {
    for (const answered of answersOf(subject)) {
      const { provision, answer } = answered;
      if (answer.support !== "N" && answer.support !== "N/A") continue;
      if (!isBlank(answer.detail)) continue;
      report.missing(["ics", provision.id, "detail"], {
        what: `${provision.id} is answered ${answer.support} without a reason.`,
        todo:
          answer.support === "N"
            ? "Say in detail why it is not supported, and what guards the device instead or is planned."
            : "Say in detail which condition does not hold for this device, and why.",
        cites: cite(answered.edition, citedFor(answered)),
      });
    }
  },
});

/** For a recommendation, the provision that asks to write such reasons down comes first. */
function citedFor({ edition, provision }: Answered): readonly string[] {
  if (provision.obligation === "shall") return [provision.id];
  return [reportingProvision[edition.edition === "2.1.1" ? "2.1.1" : "3.1.3"], provision.id];
}
