import { forWhole, type Judges, lookedAt } from "../judge.js";
import { fails, staysOpen } from "../ruling.js";
import { faultOfTimeFrame } from "../time-frame.js";
import { slow } from "./5-2-timely-action.js";

const fields = ["description", "timeFrame"];

/** The unit on deploying security updates in time. */
export const deployment: Judges = {
  "5.3-8-1 a": {
    disposition: "pre-checked",
    about:
      "A person judges whether deployment is timely. Software notices times that are missing, vague or long, and urgent updates that take as long as ordinary ones.",
    judge: forWhole("UpdProc", (procedures) => {
      if (procedures.length === 0) {
        return fails({
          at: "/ixit/UpdProc",
          origin: "declared",
          looked: ["/ixit/UpdProc"],
          because: "8-UpdProc lists no procedure for deploying security updates.",
          todo: "Describe how security updates are deployed, by whom and in what time.",
        });
      }
      return procedures.flatMap((entry) => {
        const question = `Do procedure and time frame of ${entry.label} let security updates be deployed in time, in view of severity and the parties involved?`;
        const fault = faultOfTimeFrame(entry, fields, question);
        const found = fault ? [fault] : slow(entry);
        if (found.length > 0) return found;
        return [
          staysOpen({
            at: entry.at("timeFrame"),
            entry: entry.pointer,
            looked: lookedAt(entry, fields),
            because: `${entry.label}: a person has to judge whether deployment is timely.`,
            question,
          }),
        ];
      });
    }),
  },
};
