import { once } from "@bollard/model";
import type { WrittenCheck } from "../check.js";

/** What to look for under the principles on understanding a connected place. */
export const understandingChecks = /* @__PURE__ */ once(
  () =>
    [
      {
        id: "ncsc-cp-01-c1",
        subject: "place",
        item: "ncsc-cp-01",
        looksFor:
          "at every service an accountable owner (post and organisation), and a day of review that has not passed",
      },
      {
        id: "ncsc-cp-01-c2",
        subject: "place",
        item: "ncsc-cp-01",
        looksFor:
          "at every class of device the services it belongs to, and at every service its classes of device or its systems, with none left over on either side",
      },
      {
        id: "ncsc-cp-01-c3",
        subject: "place",
        item: "ncsc-cp-01",
        looksFor:
          "at every data flow its source, its destination, the kinds of data, whether any is personal and whether it leaves the organisation",
      },
      {
        id: "ncsc-cp-01-c4",
        subject: "place",
        item: "ncsc-cp-01",
        looksFor:
          "at every service a rating of impact for confidentiality, integrity, availability and physical safety",
      },
      {
        id: "ncsc-cp-01-c5",
        subject: "place",
        item: "ncsc-cp-01",
        looksFor:
          "the old or unsupported systems that are connected, each marked as such, with the control that makes up for it",
      },
      {
        id: "ncsc-cp-01-c6",
        subject: "device",
        item: "ncsc-cp-01",
        looksFor:
          "the data that the device senses, derives and sends, and whether any of it is personal or can become so",
      },
      {
        id: "ncsc-cp-01-c7",
        subject: "procurement",
        item: "ncsc-cp-01",
        looksFor:
          "the services that the purchase is for, and the rating of impact from which its security requirements follow",
      },
      {
        id: "ncsc-cp-02-c1",
        subject: "place",
        item: "ncsc-cp-02",
        looksFor:
          "at every service a threat analysis with method, day and reviewer, not older than twelve months nor than the last change that mattered",
      },
      {
        id: "ncsc-cp-02-c2",
        subject: "place",
        item: "ncsc-cp-02",
        looksFor:
          "at every recorded threat its category (STRIDE or the like), the asset, what is done about it and the owner",
      },
      {
        id: "ncsc-cp-02-c3",
        subject: "place",
        item: "ncsc-cp-02",
        looksFor:
          "at every data flow that crosses a trust boundary, the controls by which it is authenticated and kept from change",
      },
      {
        id: "ncsc-cp-02-c4",
        subject: "place",
        item: "ncsc-cp-02",
        looksFor:
          "at every remaining risk above what is acceptable, the person or post that accepted it and the day on which that ends",
      },
      {
        id: "ncsc-cp-02-c5",
        subject: "procurement",
        item: "ncsc-cp-02",
        looksFor:
          "a demand that bidders hand in a threat model or take part in a workshop that makes one",
      },
      {
        id: "ncsc-cp-02-c6",
        subject: "device",
        item: "ncsc-cp-02",
        looksFor:
          "the threats that the device is designed against, or a reference to the document that lists them",
      },
      {
        id: "ncsc-cp-03-c1",
        subject: "place",
        item: "ncsc-cp-03",
        looksFor: "a senior responsible person and a lead for security, both by name",
      },
      {
        id: "ncsc-cp-03-c2",
        subject: "place",
        item: "ncsc-cp-03",
        looksFor:
          "a table of roles that has at least owner of assets, owner of risk, data protection, security operations, procurement and lead for incidents",
      },
      {
        id: "ncsc-cp-03-c3",
        subject: "place",
        item: "ncsc-cp-03",
        looksFor: "how often governance is reviewed and when it last was, with no review overdue",
      },
      {
        id: "ncsc-cp-03-c4",
        subject: "procurement",
        item: "ncsc-cp-03",
        looksFor: "a sign-off by security and by data protection at every gate of the project",
      },
      {
        id: "ncsc-cp-03-c5",
        subject: "procurement",
        item: "ncsc-cp-03",
        looksFor:
          "the roles on the authority's side that accept deliverables such as test reports and software bills of materials",
      },
      {
        id: "ncsc-cp-03-c6",
        subject: "place",
        item: "ncsc-cp-03",
        looksFor: "a deputy for every critical role that one person holds alone",
      },
      {
        id: "ncsc-cp-04-c1",
        subject: "place",
        item: "ncsc-cp-04",
        looksFor:
          "at every asset and service its supplier, or the word in-house, and the reference of the contract",
      },
      {
        id: "ncsc-cp-04-c2",
        subject: "place",
        item: "ncsc-cp-04",
        looksFor:
          "at every supplier with remote access the route, the authentication, the purpose and the assets within reach",
      },
      {
        id: "ncsc-cp-04-c3",
        subject: "place",
        item: "ncsc-cp-04",
        looksFor:
          "at every supplier and every data set where the data is kept and in which country it is processed",
      },
      {
        id: "ncsc-cp-04-c4",
        subject: "place",
        item: "ncsc-cp-04",
        looksFor:
          "at every supplier its parent company, the country that controls it and the day on which that was last checked",
      },
      {
        id: "ncsc-cp-04-c5",
        subject: "procurement",
        item: "ncsc-cp-04",
        looksFor:
          "an annex that shares out responsibility for patching, monitoring, incident response, backup and decommissioning",
      },
      {
        id: "ncsc-cp-04-c6",
        subject: "procurement",
        item: "ncsc-cp-04",
        looksFor: "clauses on exit and on the return of data",
      },
      {
        id: "ncsc-cp-04-c7",
        subject: "place",
        item: "ncsc-cp-04",
        looksFor: "services that rest on one supplier throughout, and at each a plan for the exit",
      },
      {
        id: "ncsc-cp-05-c1",
        subject: "place",
        item: "ncsc-cp-05",
        looksFor:
          "at every service the law that applies, chosen from a fixed list, and the day on which that was checked",
      },
      {
        id: "ncsc-cp-05-c2",
        subject: "place",
        item: "ncsc-cp-05",
        looksFor:
          "at every service with personal data the lawful basis, controller and processor, how long data is kept, and the impact assessment or the recorded decision that none is needed",
      },
      {
        id: "ncsc-cp-05-c3",
        subject: "place",
        item: "ncsc-cp-05",
        looksFor:
          "at every service with biometrics or health data the condition of Article 9 and, where one is needed, the policy document",
      },
      {
        id: "ncsc-cp-05-c4",
        subject: "place",
        item: "ncsc-cp-05",
        looksFor: "at every duty to report the regulator, the time limit and the owner",
      },
      {
        id: "ncsc-cp-05-c5",
        subject: "device",
        item: "ncsc-cp-05",
        looksFor:
          "a reference to the PSTI statement of compliance, where the device is a consumer connectable product",
      },
      {
        id: "ncsc-cp-05-c6",
        subject: "procurement",
        item: "ncsc-cp-05",
        looksFor:
          "the terms of Article 28 of the UK GDPR, where the supplier processes personal data",
      },
      {
        id: "ncsc-cp-05-c7",
        subject: "procurement",
        item: "ncsc-cp-05",
        looksFor: "the mechanism for international transfers, where data leaves the United Kingdom",
      },
    ] as const satisfies readonly WrittenCheck[],
);
