import { once } from "@bollard/model";
import type { WrittenPrinciple } from "../principle.js";

/** Principle 13. */
export const lifeCycle = /* @__PURE__ */ once(
  () =>
    ({
      id: "ncsc-cp-13",
      number: 13,
      title: "Managing your connected place throughout its lifecycle",
      fullTitle: "Managing your connected place throughout its life cycle",
      summary:
        "Keep the place secure from trial to disposal: configuration and changes under control, vulnerabilities and patches, replacement before support ends, a clean end.",
      topics: [
        {
          id: "ncsc-cp-13-t1",
          title: "Assets and configuration",
          questions: [
            "Is there a true list of what is installed, with versions and locations?",
            "How are changes approved and tested?",
          ],
        },
        {
          id: "ncsc-cp-13-t2",
          title: "Vulnerabilities",
          questions: [
            "How are vulnerabilities of devices in the field learnt of, weighed and fixed?",
          ],
        },
        {
          id: "ncsc-cp-13-t3",
          title: "End of life",
          questions: [
            "When does support for each model end, and what then?",
            "How do data, keys and identities leave a device that is sold or thrown away?",
          ],
        },
        {
          id: "ncsc-cp-13-t4",
          title: "Trials",
          questions: ["Do trials keep the same rules, and are they properly shut down?"],
        },
      ],
      actions: [
        "Keep the list of assets and the baselines",
        "Follow the days on which support ends",
        "Settle how things are taken out of service",
        "Assess again at each change",
      ],
      evidence: [
        "A list of assets with versions of firmware",
        "Records of changes",
        "A plan for what grows obsolete",
        "Certificates of destruction or wiping",
      ],
      cafOutcomes: ["A3.a", "B4.c", "B4.d", "B3.e"],
    }) as const satisfies WrittenPrinciple,
);
