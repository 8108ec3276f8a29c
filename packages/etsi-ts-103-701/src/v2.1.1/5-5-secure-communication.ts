import { at } from "./at.js";

/** Test scenario TSO 5.5 of V2.1.1: its test groups in the order printed. */
export const secureCommunication = /* @__PURE__ */ at(
  { id: "5.5", title: "Communicate securely", scenario: "TSO 5.5" },
  [
    {
      id: "5.5-1",
      cases: [
        {
          id: "5.5-1-1",
          kind: "conceptual",
          purpose: "Best-practice cryptography in communication.",
          units: [
            {
              id: "5.5-1-1 a",
              verb: "assess",
              summary:
                "The Security Guarantees of each mechanism fit the use case of the communication.",
              failsWhen: "the guarantees do not fit, or a required one is missing",
              reads: [{ table: "11-SecComMech", fields: ["Security Guarantees"] }],
              automation: "judgement",
              automationHint: "the facet guarantees tells whether the required ones are there",
            },
            {
              id: "5.5-1-1 b",
              verb: "assess",
              summary:
                "Each mechanism as described, looked at as a whole, can reach its Security Guarantees.",
              failsWhen: "a mechanism cannot reach its guarantees",
              reads: [{ table: "11-SecComMech", fields: ["Description", "Security Guarantees"] }],
              automation: "judgement",
            },
            {
              id: "5.5-1-1 c",
              verb: "assess",
              summary:
                "The Cryptographic Details are best practice for secure communication by a reference catalogue (examples: TR 103 621, SOG-IS); failing that, evidence from the supplier, such as a risk analysis, has to convince. Deprecated primitives and unsuitable parameters never count.",
              failsWhen: "a detail is in no catalogue and lacks convincing evidence",
              reads: [{ table: "11-SecComMech", fields: ["Cryptographic Details"] }],
              automation: "assisted",
              automationHint:
                "match declared algorithms, modes and key sizes with a catalogue; unknown names go to manual review; known-deprecated ones (MD5, SHA-1 for collisions, RC4, DES ...) fail",
            },
            {
              id: "5.5-1-1 d",
              verb: "assess",
              summary:
                "No feasible attack on the wanted property is known for the Cryptographic Details, going by cryptanalytic reports and the attack potential of level basic.",
              failsWhen: "a feasible attack is known",
              reads: [
                {
                  table: "11-SecComMech",
                  fields: ["Cryptographic Details", "Security Guarantees"],
                },
              ],
              automation: "assisted",
            },
          ],
        },
        {
          id: "5.5-1-2",
          kind: "functional",
          purpose: "Cryptography really used in communication.",
          units: [
            {
              id: "5.5-1-2 a",
              verb: "functionally assess",
              summary: "The DUT uses the described Cryptographic Details.",
              failsWhen: "a sign of deviation is found",
              reads: [{ table: "11-SecComMech", fields: ["Cryptographic Details"] }],
              automation: "network-tool",
            },
          ],
        },
      ],
    },
    {
      id: "5.5-2",
      cases: [
        {
          id: "5.5-2-1",
          kind: "conceptual",
          purpose: "Reviewed or evaluated implementations.",
          units: [
            {
              id: "5.5-2-1 a",
              verb: "check",
              summary: "Each implementation has been reviewed or evaluated.",
              failsWhen: "one has not",
              reads: [{ table: "12-NetSecImpl", fields: ["Review/Evaluation Method"] }],
              automation: "mechanical",
              automationHint: "non-empty method per entry",
            },
            {
              id: "5.5-2-1 b",
              verb: "assess",
              summary: "Method and Report cover the scope of the implementation.",
              failsWhen: "the scope is not covered",
              reads: [
                {
                  table: "12-NetSecImpl",
                  fields: ["Review/Evaluation Method", "Report", "Description"],
                },
              ],
              automation: "assisted",
            },
          ],
          note: "All implementations have to be reviewed or evaluated.",
        },
        {
          id: "5.5-2-2",
          kind: "functional",
          purpose: "Identification of implementations.",
          units: [
            {
              id: "5.5-2-2 a",
              verb: "functionally check",
              summary: "Name and version on the DUT match those in the Report.",
              failsWhen: "they do not match",
              reads: [{ table: "12-NetSecImpl", fields: ["Report"] }],
              automation: "hands-on",
            },
          ],
          verdict: {
            summary: "PASS if all match, or if the DUT gives no information on name and version.",
            passesIf: { any: [{ fact: "noImplementationIdentity" }, { fact: "a" }] },
          },
        },
      ],
    },
    {
      id: "5.5-3",
      cases: [
        {
          id: "5.5-3-1",
          kind: "conceptual",
          purpose: "Replaceable cryptography.",
          units: [
            {
              id: "5.5-3-1 a",
              verb: "check",
              summary: "Each component that uses cryptography references an update mechanism.",
              failsWhen: "a component has no reference",
              reads: [{ table: "6-SoftComp", fields: ["Cryptographic Usage", "Update Mechanism"] }],
              automation: "mechanical",
            },
            {
              id: "5.5-3-1 b",
              verb: "check",
              summary: "Side effects of replacing the algorithms and primitives are considered.",
              failsWhen: "they are not considered",
              reads: [{ table: "6-SoftComp", fields: ["Cryptographic Usage"] }],
              automation: "mechanical",
            },
          ],
        },
      ],
    },
    {
      id: "5.5-4",
      cases: [
        {
          id: "5.5-4-1",
          kind: "conceptual",
          purpose:
            "Authentication and authorisation for network functions in the initialised state.",
          units: [
            {
              id: "5.5-4-1 a",
              verb: "check",
              summary:
                "Each function that is reachable over a network in the initialised state references at least one authentication mechanism.",
              failsWhen: "a function has no reference",
              reads: [
                { table: "13-SoftServ", fields: ["Description", "Authentication Mechanism"] },
              ],
              automation: "mechanical",
            },
            {
              id: "5.5-4-1 b",
              verb: "assess",
              summary:
                "Each referenced mechanism can tell subjects apart and reject invalid identities or factors.",
              failsWhen: "it cannot",
              reads: [
                { table: "13-SoftServ", fields: ["Authentication Mechanism"] },
                { table: "1-AuthMech", fields: ["Description"] },
              ],
              automation: "judgement",
            },
            {
              id: "5.5-4-1 c",
              verb: "assess",
              summary:
                "What protects each referenced mechanism gives the stated guarantees and resists compromise.",
              failsWhen: "it does not",
              reads: [
                { table: "13-SoftServ", fields: ["Authentication Mechanism"] },
                { table: "1-AuthMech", fields: ["Cryptographic Details", "Security Guarantees"] },
              ],
              automation: "judgement",
            },
            {
              id: "5.5-4-1 d",
              verb: "assess",
              summary:
                "Authorisation grants access to subjects with the proper rights and denies it to all others.",
              failsWhen: "it does not",
              reads: [
                { table: "13-SoftServ", fields: ["Authentication Mechanism"] },
                { table: "1-AuthMech", fields: ["Description"] },
              ],
              automation: "judgement",
            },
          ],
        },
        {
          id: "5.5-4-2",
          kind: "functional",
          purpose: "Authentication and authorisation for network functions.",
          units: [
            {
              id: "5.5-4-2 a",
              verb: "functionally assess",
              summary:
                "Unauthenticated subjects, invalid credentials and insufficient rights are refused.",
              failsWhen: "access is possible",
              reads: [{ table: "13-SoftServ", fields: ["Authentication Mechanism"] }],
              automation: "network-tool",
            },
            {
              id: "5.5-4-2 b",
              verb: "functionally assess",
              summary: "Subjects with the proper rights get access.",
              failsWhen: "access is refused",
              reads: [{ table: "13-SoftServ", fields: ["Authentication Mechanism"] }],
              automation: "network-tool",
            },
            {
              id: "5.5-4-2 c",
              verb: "functionally assess",
              summary: "The protection of the authentication is as described.",
              failsWhen: "it deviates",
              reads: [
                { table: "13-SoftServ", fields: ["Authentication Mechanism"] },
                { table: "1-AuthMech", fields: ["Security Guarantees", "Cryptographic Details"] },
              ],
              automation: "network-tool",
            },
          ],
        },
      ],
    },
    {
      id: "5.5-5",
      cases: [
        {
          id: "5.5-5-1",
          kind: "conceptual",
          purpose: "Authentication for security-relevant configuration (all states).",
          units: [
            {
              id: "5.5-5-1 a",
              verb: "apply",
              summary:
                "Run every unit of 5.5-4-1 in all states for the functions that allow configuration; protocols relied upon whose configuration cannot be foreseen, such as DHCP, are excluded.",
              failsWhen: "one of them fails",
              reads: [
                {
                  table: "13-SoftServ",
                  fields: ["Allows Configuration", "Authentication Mechanism"],
                },
              ],
              automation: "delegated",
              automationHint:
                "mechanical part: a service that allows configuration and is reachable over a network needs a reference",
              delegatesTo: ["5.5-4-1 a", "5.5-4-1 b", "5.5-4-1 c", "5.5-4-1 d"],
            },
          ],
        },
        {
          id: "5.5-5-2",
          kind: "functional",
          purpose:
            "Authentication for security-relevant configuration on the device; completeness of table 28.",
          units: [
            {
              id: "5.5-5-2 a",
              verb: "apply",
              summary:
                "Run every unit of 5.5-4-2 in all states for the functions that allow configuration.",
              failsWhen: "one of them fails",
              reads: [{ table: "13-SoftServ", fields: ["Allows Configuration"] }],
              automation: "delegated",
              delegatesTo: ["5.5-4-2 a", "5.5-4-2 b", "5.5-4-2 c"],
            },
            {
              id: "5.5-5-2 b",
              verb: "functionally assess",
              summary:
                "Look on network interfaces for logical interfaces that table 28 does not list.",
              failsWhen: "one is found",
              reads: [{ table: "28-LogIntf", fields: ["ID"] }],
              automation: "network-tool",
            },
          ],
        },
      ],
    },
    {
      id: "5.5-6",
      cases: [
        {
          id: "5.5-6-1",
          kind: "conceptual",
          purpose: "Cryptography for communicating critical security parameters.",
          units: [
            {
              id: "5.5-6-1 a",
              verb: "apply",
              summary:
                "Run every unit of 5.5-1-1 for the mechanisms that critical security parameters reference; at least confidentiality is needed.",
              failsWhen: "one of them fails, or confidentiality is missing",
              reads: [
                { table: "10-SecParam", fields: ["Secure Communication Mechanisms"] },
                { table: "11-SecComMech", fields: ["Security Guarantees"] },
              ],
              automation: "delegated",
              automationHint:
                "mechanical part: referenced mechanisms must list confidentiality; a parameter without reference is a flag",
              delegatesTo: ["5.5-1-1 a", "5.5-1-1 b", "5.5-1-1 c", "5.5-1-1 d"],
            },
          ],
        },
        {
          id: "5.5-6-2",
          kind: "functional",
          purpose: "Cryptography really used for communicating critical security parameters.",
          units: [
            {
              id: "5.5-6-2 a",
              verb: "apply",
              summary:
                "Run every unit of 5.5-1-2 for the mechanisms that critical security parameters reference.",
              failsWhen: "one of them fails",
              reads: [
                { table: "10-SecParam", fields: ["Secure Communication Mechanisms"] },
                { table: "11-SecComMech", fields: ["Security Guarantees"] },
              ],
              automation: "delegated",
              delegatesTo: ["5.5-1-2 a"],
            },
          ],
        },
      ],
    },
    {
      id: "5.5-7",
      cases: [
        {
          id: "5.5-7-1",
          kind: "conceptual",
          purpose:
            "Cryptography for communicating critical security parameters over remotely accessible mechanisms.",
          units: [
            {
              id: "5.5-7-1 a",
              verb: "apply",
              summary:
                "Run every unit of 5.5-1-1 for the remotely accessible mechanisms that critical security parameters reference; at least confidentiality is needed.",
              failsWhen: "one of them fails, or confidentiality is missing",
              reads: [
                { table: "10-SecParam", fields: ["Secure Communication Mechanisms"] },
                { table: "11-SecComMech", fields: ["Interface", "Security Guarantees"] },
              ],
              automation: "delegated",
              automationHint:
                "mechanical part: referenced mechanisms must list confidentiality; a parameter without reference is a flag",
              delegatesTo: ["5.5-1-1 a", "5.5-1-1 b", "5.5-1-1 c", "5.5-1-1 d"],
              note: "Security Guarantees is read for the confidentiality that is needed at least.",
            },
          ],
        },
        {
          id: "5.5-7-2",
          kind: "functional",
          purpose:
            "Cryptography really used for communicating critical security parameters over remotely accessible mechanisms.",
          units: [
            {
              id: "5.5-7-2 a",
              verb: "apply",
              summary:
                "Run every unit of 5.5-1-2 for the remotely accessible mechanisms that critical security parameters reference.",
              failsWhen: "one of them fails",
              reads: [
                { table: "10-SecParam", fields: ["Secure Communication Mechanisms"] },
                { table: "11-SecComMech", fields: ["Interface"] },
              ],
              automation: "delegated",
              delegatesTo: ["5.5-1-2 a"],
            },
          ],
        },
      ],
    },
    {
      id: "5.5-8",
      cases: [
        {
          id: "5.5-8-1",
          kind: "conceptual",
          purpose: "Secure management of critical parameters.",
          units: [
            {
              id: "5.5-8-1 a",
              verb: "assess",
              summary:
                "The processes cover the lifecycle: generation; provisioning; storage; updates; decommissioning, archival and destruction; handling of expiry and compromise.",
              failsWhen: "a stage is missing",
              reads: [{ table: "14-SecMgmt", fields: ["Description"] }],
              automation: "assisted",
              automationHint: "checklist of the six stages",
            },
            {
              id: "5.5-8-1 b",
              verb: "check",
              summary: "Confirmation of Secure Management is given.",
              failsWhen: "there is no confirmation",
              reads: [{ table: "4-Conf", fields: ["Confirmation of Secure Management"] }],
              automation: "mechanical",
            },
          ],
        },
      ],
    },
  ],
);
