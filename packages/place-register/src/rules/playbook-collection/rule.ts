import { carries } from "../carried-check.js";
import { defineCheckRule } from "../check-rule.js";
import { citePlaybook, somethingRuns } from "../playbook-facts.js";

/** Carries out the check of the guidance collection. */
export const playbookCollection = defineCheckRule({
  id: "place/playbook-collection",
  title: "It is recorded which guidance on secure connected places was followed",
  why: "Guidance is spread over many bodies: who follows a decision later needs to know on which of it the decision rests.",
  cites: citePlaybook("scp-collection"),
  checks: [
    carries({
      id: "scp-collection-c1",
      on: "place",
      when: somethingRuns,
      asks: "which guidance of the collection on secure connected places was followed, topic by topic",
    }),
  ],
});
