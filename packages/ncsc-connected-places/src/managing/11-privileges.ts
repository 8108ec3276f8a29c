import { once } from "@bollard/model";
import type { WrittenPrinciple } from "../principle.js";

/** Principle 11. */
export const privileges = /* @__PURE__ */ once(
  () =>
    ({
      id: "ncsc-cp-11",
      number: 11,
      title: "Managing privileges",
      fullTitle: "Managing your connected place's privileges",
      summary:
        "Control who and what may administer the place: no more rights than needed, strong authentication, ways of their own for administrators, and access that ends in time for staff, suppliers, devices and services.",
      topics: [
        {
          id: "ncsc-cp-11-t1",
          title: "Privileged access",
          questions: [
            "Who has rights to administer, from where and with which devices?",
            "Are such sessions approved, short and recorded?",
          ],
        },
        {
          id: "ncsc-cp-11-t2",
          title: "Authentication",
          questions: ["Do people need a second factor, and machines a strong identity?"],
        },
        {
          id: "ncsc-cp-11-t3",
          title: "Life of an access",
          questions: ["What happens when people join, move or leave, and when contracts end?"],
        },
        {
          id: "ncsc-cp-11-t4",
          title: "Accounts that are not people",
          questions: ["Is each service and device identity unique, owned and renewed?"],
        },
      ],
      actions: [
        "List the privileged accounts",
        "Insist on multi-factor authentication and on ways of their own for administrators",
        "Review access regularly",
      ],
      evidence: [
        "A register of privileged accounts",
        "Records of reviews of access",
        "The settings of multi-factor authentication",
        "Logs of supplier access",
      ],
      cafOutcomes: ["B2.a", "B2.c", "B2.d"],
    }) as const satisfies WrittenPrinciple,
);
