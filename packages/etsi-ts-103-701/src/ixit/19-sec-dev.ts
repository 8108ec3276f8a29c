import { once } from "@bollard/model";
import type { Edition } from "../edition.js";
import type { WrittenTable } from "../write-table.js";

/** IXIT table 19, which both editions have alike. */
export const secDev = /* @__PURE__ */ once(
  () =>
    ({
      name: "19-SecDev",
      title: "Secure Development Processes",
      purpose: "Secure development processes.",
      rows: "many",
      fields: [
        {
          name: "Description",
          meaning:
            "Secure development process: training, requirements and design, coding, tooling, testing, review, archival, deployment, third parties.",
          facets: [
            {
              key: "stages",
              meaning: "The stages of development that the process covers.",
              value: {
                kind: "choice",
                of: [
                  "training",
                  "requirements-and-design",
                  "coding",
                  "tooling",
                  "testing",
                  "review",
                  "archival",
                  "deployment",
                  "third-parties",
                ],
                many: true,
              },
              origin: "unit",
            },
          ],
          quoted: false,
        },
      ],
    }) as const satisfies WrittenTable<Edition>,
);
