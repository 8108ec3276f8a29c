import { isAcceptedFor } from "../acceptance.js";
import { carries } from "../carried-check.js";
import { defineCheckRule } from "../check-rule.js";
import { citePrinciples } from "../cite-principle.js";
import { servesInUse } from "../stages.js";

/** Reports accounts and device identities that are shared. */
export const privilegeShared = defineCheckRule({
  id: "place/privilege-shared",
  title: "Everybody and everything has an identity of its own",
  why: "What a shared account did, nobody did; and a credential that all devices share is known as soon as one is opened.",
  cites: citePrinciples("ncsc-cp-11"),
  checks: [
    carries({
      id: "ncsc-cp-11-c3",
      on: "privileges",
      when: ({ ended, holder, shared }) => ended === undefined && (holder ?? shared) !== undefined,
      asks: "whether several people use the same account",
      under: ["shared"],
      look: (privilege, look) => {
        const { shared, holder } = privilege;
        // An account of a service is used by no person.
        if (shared === undefined) return holder === "service" ? "so" : "unsaid";
        if (!shared || isAcceptedFor(privilege, look)) return "so";
        return {
          what: "Several people use the same account.",
          todo: "Give each an account of their own, or record the risk to it with the decision of who accepts it.",
          at: ["shared"],
        };
      },
    }),
    carries({
      id: "ncsc-cp-11-c3",
      on: "deviceClasses",
      when: servesInUse,
      asks: "whether each has an identity and credentials of its own",
      under: ["identities"],
      look: (devices, look) => {
        if (devices.identities === undefined) return "unsaid";
        if (devices.identities === "unique" || isAcceptedFor(devices, look)) return "so";
        const many = devices.count === undefined ? "All devices" : `All ${devices.count} devices`;
        return {
          what: `${many} share one identity.`,
          todo: "Give each credentials of its own, or record the risk to them with the decision of who accepts it.",
          at: ["identities"],
        };
      },
    }),
  ],
});
