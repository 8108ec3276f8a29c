import { once } from "@bollard/model";
import type { WrittenPrinciple } from "../principle.js";

/** Principle 8. */
export const data = /* @__PURE__ */ once(
  () =>
    ({
      id: "ncsc-cp-08",
      number: 8,
      title: "Designing to protect data",
      fullTitle: "Designing your connected place to protect its data",
      summary:
        "Protect data wherever it rests or travels, keep no more than is needed, and make sure that readings and commands are genuine: wrong data can make the physical world do wrong things.",
      topics: [
        {
          id: "ncsc-cp-08-t1",
          title: "In transit and at rest",
          questions: [
            "Is each leg encrypted and authenticated, by radio and backhaul too?",
            "How do keys come about, where are they kept, how are they changed and destroyed?",
          ],
        },
        {
          id: "ncsc-cp-08-t2",
          title: "Less data, for less long",
          questions: [
            "Would less, coarser or locally processed data serve the purpose?",
            "How long is each set of data kept?",
          ],
        },
        {
          id: "ncsc-cp-08-t3",
          title: "Integrity and origin",
          questions: ["How is data checked before a decision or an actuator follows it?"],
        },
        {
          id: "ncsc-cp-08-t4",
          title: "Sharing and joining",
          questions: [
            "What goes to partners or out as open data, and could it identify people or be abused in bulk?",
          ],
        },
      ],
      actions: [
        "Encrypt and authenticate flows",
        "Settle for each set of data how little is enough and how long it stays",
        "Check data that comes in",
        "Guard stores of joined data as assets of high value",
      ],
      evidence: [
        "The design of cryptography and of key management",
        "A schedule of retention",
        "Agreements on sharing data",
        "An assessment of anonymisation",
      ],
      cafOutcomes: ["B3.a", "B3.b", "B3.c", "B3.e"],
    }) as const satisfies WrittenPrinciple,
);
