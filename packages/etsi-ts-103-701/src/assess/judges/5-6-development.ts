import { forWhole, type Judges } from "../judge.js";
import { developmentDenied } from "../prose/patterns/stages.js";
import { coversStages, type Stage } from "../stages.js";
import { type Suspect, suspectEach } from "../suspect.js";

const stages: readonly Stage[] = [
  { key: "training", name: "training" },
  { key: "requirements-and-design", name: "requirements and design" },
  { key: "coding", name: "coding" },
  { key: "tooling", name: "tooling" },
  { key: "testing", name: "testing" },
  { key: "review", name: "review" },
  { key: "archival", name: "archival" },
  { key: "deployment", name: "deployment" },
  { key: "third-parties", name: "third parties", ifAny: true },
];

const denied: readonly Suspect[] = [
  {
    fields: ["description"],
    signs: developmentDenied,
    because: (label) => `${label} says that a part of secure development is not done.`,
    question: (label) => `What takes the place of what ${label} leaves out?`,
  },
];

/** The unit on secure development. */
export const development: Judges = {
  "5.6-9-1 a": {
    disposition: "pre-checked",
    about:
      "Looks for the nine stages of development in all processes together (stages) and names those that are missing; third parties only where any are involved. Parts that a process says are not done raise a concern.",
    judge: forWhole("SecDev", (entries, desk) => [
      coversStages("SecDev", stages, entries, desk),
      ...entries.flatMap((entry) => suspectEach(entry, denied)),
    ]),
  },
};
