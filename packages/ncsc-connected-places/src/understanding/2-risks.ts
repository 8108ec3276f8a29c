import { once } from "@bollard/model";
import type { WrittenPrinciple } from "../principle.js";

/** Principle 2. */
export const risks = /* @__PURE__ */ once(
  () =>
    ({
      id: "ncsc-cp-02",
      number: 2,
      title: "Understanding the risks",
      fullTitle: "Understanding the risks to your connected place",
      fullTitleSeen: true,
      summary:
        "Find out by a method that can be repeated how the place might be attacked or fail, looking at connections, data, architecture, access and resilience together, and keep the answer current.",
      topics: [
        {
          id: "ncsc-cp-02-t1",
          title: "Threat picture",
          questions: [
            "Who might want to abuse the place, and how far could they get?",
            "Do many feeds of little value make one target of great value?",
          ],
        },
        {
          id: "ncsc-cp-02-t2",
          title: "Analysis of the whole system",
          questions: [
            "Where does trust end, and what crosses that line?",
            "Was a structured method, such as STRIDE or attack trees, used on the whole data flow, remote support included?",
          ],
        },
        {
          id: "ncsc-cp-02-t3",
          title: "Inherited risk",
          questions: [
            "What risk comes in with neighbours, shared platforms and old equipment?",
            "Could an intruder get from here into office or operational systems?",
          ],
        },
        {
          id: "ncsc-cp-02-t4",
          title: "Decision",
          questions: [
            "Is it recorded what was decided about each risk, by whom, what risk remains and what would reopen the question?",
          ],
        },
      ],
      actions: [
        "Analyse threats before buying and at every change that matters",
        "Keep a register of risks that points to assets and services",
        "Settle how much risk is acceptable and who accepts it",
      ],
      evidence: [
        "A threat model with diagram, date and participants",
        "Entries of the risk register that lead to assets",
        "Signed acceptances of the risks that remain",
      ],
      cafOutcomes: ["A2.a", "A2.b", "A2.c"],
      alsoIn: ["burges-salmon-2021", "govuk-stride"],
      confirmed:
        "The aspects are confirmed as its subject, and that the principles advocate STRIDE.",
    }) as const satisfies WrittenPrinciple,
);
