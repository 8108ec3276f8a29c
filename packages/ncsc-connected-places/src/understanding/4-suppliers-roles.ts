import { once } from "@bollard/model";
import type { WrittenPrinciple } from "../principle.js";

/** Principle 4. */
export const suppliersRoles = /* @__PURE__ */ once(
  () =>
    ({
      id: "ncsc-cp-04",
      number: 4,
      title: "Understanding suppliers' roles",
      fullTitle: "Understanding your suppliers' role within your connected place",
      summary:
        "Know what each supplier does in the place, what they can reach, and where they and the data are; whoever runs the place stays responsible even for what others deliver.",
      topics: [
        {
          id: "ncsc-cp-04-t1",
          title: "Who and what",
          questions: [
            "Which part is provided, hosted, connected or kept up by which supplier or subcontractor?",
          ],
        },
        {
          id: "ncsc-cp-04-t2",
          title: "Access and data",
          questions: [
            "Which suppliers reach devices, networks or data from afar, and by which way?",
            "Where is data stored and processed, and under whose law?",
          ],
        },
        {
          id: "ncsc-cp-04-t3",
          title: "Shared responsibility",
          questions: [
            "Whose is each control: the authority's, the supplier's or both?",
            "What stays with the authority although the work is outsourced?",
          ],
        },
        {
          id: "ncsc-cp-04-t4",
          title: "Supplier risk",
          questions: [
            "Do owners, duties under foreign law or dependence on one vendor expose the place too much?",
            "How would the authority part from the supplier?",
          ],
        },
      ],
      actions: [
        "Keep a map of suppliers that points to assets",
        "Agree in every contract who is responsible for what",
        "Look at who owns a supplier, where it is and what it can reach",
      ],
      evidence: [
        "A register of suppliers",
        "A matrix of shared responsibility",
        "A statement on where data is",
        "A plan for the exit",
      ],
      cafOutcomes: ["A4.a", "B3.a"],
      alsoIn: ["burges-salmon-2021"],
      confirmed: "That responsibility stays with the authority is confirmed.",
    }) as const satisfies WrittenPrinciple,
);
