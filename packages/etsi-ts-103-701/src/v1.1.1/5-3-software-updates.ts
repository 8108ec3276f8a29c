import { at } from "./at.js";

/** Test scenario TSO 5.3 of V1.1.1: its test groups in the order printed. */
export const softwareUpdates = /* @__PURE__ */ at(
  { id: "5.3", title: "Keep software updated", scenario: "TSO 5.3" },
  [
    {
      id: "5.3-1",
      cases: [
        {
          id: "5.3-1-1",
          kind: "conceptual",
          purpose: "Updatability of components.",
          units: [
            {
              id: "5.3-1-1 a",
              verb: "assess",
              summary:
                "For each component without an update mechanism, the justification shows that updates are impracticable or left out for a security reason.",
              failsWhen: "no valid reason of practicability or security is given",
              reads: [{ table: "6-SoftComp", fields: ["Update Mechanism"] }],
              automation: "assisted",
              automationHint: "empty list without justification fails mechanically",
            },
            {
              id: "5.3-1-1 b",
              verb: "apply",
              summary: "Run every unit of 5.3-2-1 for each referenced update mechanism.",
              failsWhen: "any referenced mechanism can be misused",
              reads: [{ table: "6-SoftComp", fields: ["Update Mechanism"] }],
              automation: "delegated",
              delegatesTo: ["5.3-2-1 a"],
            },
          ],
        },
        {
          id: "5.3-1-2",
          kind: "functional",
          purpose: "Effectiveness of all referenced update mechanisms.",
          units: [
            {
              id: "5.3-1-2 a",
              verb: "apply",
              summary: "Run every unit of 5.3-2-2 for each referenced update mechanism.",
              failsWhen: "a sign of misuse is found for any of them",
              reads: [{ table: "6-SoftComp", fields: ["Update Mechanism"] }],
              automation: "delegated",
              delegatesTo: ["5.3-2-2 a", "5.3-2-2 b"],
            },
          ],
        },
      ],
    },
    {
      id: "5.3-2",
      cases: [
        {
          id: "5.3-2-1",
          kind: "conceptual",
          purpose: "Design against misuse of update installation.",
          units: [
            {
              id: "5.3-2-1 a",
              verb: "assess",
              summary:
                "The design of each update mechanism keeps an attacker of the baseline model (D.2) from misusing it, for instance by installing old or manipulated versions.",
              failsWhen: "the mechanism can be misused",
              reads: [
                {
                  table: "7-UpdMech",
                  fields: [
                    "Security Guarantees",
                    "Description",
                    "Cryptographic Details",
                    "Initiation and Interaction",
                  ],
                },
              ],
              automation: "judgement",
            },
          ],
          verdict: {
            summary: "PASS if one update mechanism cannot be misused; not all have to.",
            entries: { of: "7-UpdMech", pass: "one" },
          },
          note: "By contrast, 5.3-1-1 needs every referenced mechanism to resist misuse.",
        },
        {
          id: "5.3-2-2",
          kind: "functional",
          purpose: "Effectiveness against misuse.",
          units: [
            {
              id: "5.3-2-2 a",
              verb: "devise",
              summary: "Devise attacks on each update mechanism from its Description.",
              reads: [{ table: "7-UpdMech", fields: ["Description"] }],
              automation: "hands-on",
            },
            {
              id: "5.3-2-2 b",
              verb: "attempt",
              summary:
                "Carry out the attacks (tampered package, downgrade, interrupted sequence, man in the middle): the design prevents misuse as guaranteed.",
              failsWhen: "a sign of misuse is found",
              reads: [
                {
                  table: "7-UpdMech",
                  fields: [
                    "Description",
                    "Cryptographic Details",
                    "Initiation and Interaction",
                    "Security Guarantees",
                  ],
                },
              ],
              automation: "hands-on",
            },
          ],
          verdict: {
            summary:
              "PASS if there is no sign that one update mechanism can be misused; not all have to hold.",
            entries: { of: "7-UpdMech", pass: "one" },
          },
        },
      ],
    },
    {
      id: "5.3-3",
      cases: [
        {
          id: "5.3-3-1",
          kind: "conceptual",
          purpose: "Simplicity of updating.",
          units: [
            {
              id: "5.3-3-1 a",
              verb: "assess",
              summary:
                "Each software component has at least one update mechanism that is simple for the user: automatic, started from an associated service, started from a web page of the device, or comparable (D.3).",
              failsWhen: "a component has no simple mechanism",
              reads: [
                { table: "6-SoftComp", fields: ["Update Mechanism"] },
                { table: "7-UpdMech", fields: ["Initiation and Interaction"] },
              ],
              automation: "assisted",
              automationHint:
                "join 6 to 7 and require automatic, associated-service or web-interface in the facet initiation; comparable ways go to review",
            },
          ],
        },
      ],
    },
    {
      id: "5.3-4",
      cases: [
        {
          id: "5.3-4-1",
          kind: "conceptual",
          purpose: "Automatic updating.",
          units: [
            {
              id: "5.3-4-1 a",
              verb: "assess",
              summary:
                "Each component has at least one update mechanism that installs and checks without any user interaction.",
              failsWhen: "a component has none",
              reads: [
                { table: "6-SoftComp", fields: ["Update Mechanism"] },
                { table: "7-UpdMech", fields: ["Initiation and Interaction", "Update Checking"] },
              ],
              automation: "assisted",
              automationHint:
                "mechanical with the facets automatic of Initiation and Interaction and of Update Checking",
            },
            {
              id: "5.3-4-1 b",
              verb: "check",
              summary:
                "Each component with a mechanism whose automation can be configured has at least one automatic mechanism switched on by default.",
              failsWhen: "none is on by default",
              reads: [
                { table: "6-SoftComp", fields: ["Update Mechanism"] },
                { table: "7-UpdMech", fields: ["Configuration"] },
              ],
              automation: "mechanical",
            },
          ],
        },
      ],
    },
    {
      id: "5.3-5",
      cases: [
        {
          id: "5.3-5-1",
          kind: "conceptual",
          purpose: "Checking for security updates.",
          units: [
            {
              id: "5.3-5-1 a",
              verb: "assess",
              summary:
                "Each component has a mechanism by which the DUT itself asks for security updates after first set-up and again at intervals.",
              failsWhen:
                "a component is not covered, or the check is not started by the DUT, not after initialisation, or not periodic",
              reads: [
                { table: "6-SoftComp", fields: ["Update Mechanism"] },
                { table: "7-UpdMech", fields: ["Update Checking"] },
              ],
              automation: "assisted",
              automationHint: "structured schedule: triggeredBy, afterInitialisation, periodic",
            },
          ],
        },
      ],
    },
    {
      id: "5.3-6",
      cases: [
        {
          id: "5.3-6-1",
          kind: "conceptual",
          purpose: "Configuration of automatic updates and notices.",
          units: [
            {
              id: "5.3-6-1 a",
              verb: "identify",
              summary: "Identify the automatic update mechanisms.",
              reads: [{ table: "7-UpdMech", fields: ["Initiation and Interaction"] }],
              automation: "mechanical",
            },
            {
              id: "5.3-6-1 b",
              verb: "check",
              summary:
                "Each automatic mechanism lets the user enable, disable or postpone the installation of security updates.",
              failsWhen: "there is no such control",
              reads: [{ table: "7-UpdMech", fields: ["Configuration"] }],
              automation: "mechanical",
            },
            {
              id: "5.3-6-1 c",
              verb: "check",
              summary: "Automatic updates are on in the initialised state.",
              failsWhen: "they are off",
              reads: [{ table: "7-UpdMech", fields: ["Configuration"] }],
              automation: "mechanical",
            },
            {
              id: "5.3-6-1 d",
              verb: "check",
              summary:
                "Each mechanism with notices lets the user enable, disable or postpone them.",
              failsWhen: "there is no such control",
              reads: [{ table: "7-UpdMech", fields: ["User Notification", "Configuration"] }],
              automation: "mechanical",
            },
            {
              id: "5.3-6-1 e",
              verb: "check",
              summary: "Notices are on in the initialised state.",
              failsWhen: "they are off",
              reads: [{ table: "7-UpdMech", fields: ["User Notification", "Configuration"] }],
              automation: "mechanical",
            },
          ],
          verdict: {
            summary:
              "PASS if automatic updates are unsupported or b and c hold for all of them, and notices are unsupported or d and e hold for all of them.",
            passesIf: {
              all: [
                { any: [{ fact: "noAutomaticUpdates" }, { all: [{ fact: "b" }, { fact: "c" }] }] },
                { any: [{ fact: "noUpdateNotices" }, { all: [{ fact: "d" }, { fact: "e" }] }] },
              ],
            },
          },
        },
        {
          id: "5.3-6-2",
          kind: "functional",
          purpose: "Configuration of automatic updates and notices.",
          units: [
            {
              id: "5.3-6-2 a",
              verb: "functionally assess",
              summary: "Automatic updates are on in the initialised state.",
              failsWhen: "they are off",
              reads: [{ table: "7-UpdMech", fields: ["Configuration"] }],
              automation: "hands-on",
            },
            {
              id: "5.3-6-2 b",
              verb: "perform",
              summary: "Change the setting: the user can enable, disable or postpone.",
              failsWhen: "the user cannot",
              reads: [{ table: "7-UpdMech", fields: ["Configuration"] }],
              automation: "hands-on",
            },
            {
              id: "5.3-6-2 c",
              verb: "functionally assess",
              summary: "Notices are on in the initialised state.",
              failsWhen: "they are off",
              reads: [{ table: "7-UpdMech", fields: ["User Notification"] }],
              automation: "hands-on",
            },
            {
              id: "5.3-6-2 d",
              verb: "perform",
              summary: "Change the setting for notices: the user can enable, disable or postpone.",
              failsWhen: "the user cannot",
              reads: [{ table: "7-UpdMech", fields: ["User Notification", "Configuration"] }],
              automation: "hands-on",
            },
          ],
          verdict: {
            summary:
              "PASS if automatic updates are unsupported or a and b hold, and notices are unsupported or c and d hold.",
            passesIf: {
              all: [
                { any: [{ fact: "noAutomaticUpdates" }, { all: [{ fact: "a" }, { fact: "b" }] }] },
                { any: [{ fact: "noUpdateNotices" }, { all: [{ fact: "c" }, { fact: "d" }] }] },
              ],
            },
          },
        },
      ],
    },
    {
      id: "5.3-7",
      cases: [
        {
          id: "5.3-7-1",
          kind: "conceptual",
          purpose: "Best-practice cryptography of update mechanisms.",
          units: [
            {
              id: "5.3-7-1 a",
              verb: "assess",
              summary:
                "The Security Guarantees of each mechanism fit the use case and include at least integrity and authenticity.",
              failsWhen: "the guarantees do not fit, or integrity or authenticity is missing",
              reads: [{ table: "7-UpdMech", fields: ["Security Guarantees"] }],
              automation: "assisted",
              automationHint: "the facet guarantees tells whether the required ones are there",
            },
            {
              id: "5.3-7-1 b",
              verb: "assess",
              summary:
                "Each mechanism as described, looked at as a whole, can reach its Security Guarantees.",
              failsWhen: "a mechanism cannot reach its guarantees",
              reads: [{ table: "7-UpdMech", fields: ["Description", "Security Guarantees"] }],
              automation: "judgement",
            },
            {
              id: "5.3-7-1 c",
              verb: "assess",
              summary:
                "The Cryptographic Details are best practice for secure updates by a reference catalogue (examples: TR 103 621, SOG-IS); failing that, evidence from the supplier, such as a risk analysis, has to convince. Deprecated primitives and unsuitable parameters never count.",
              failsWhen: "a detail is in no catalogue and lacks convincing evidence",
              reads: [{ table: "7-UpdMech", fields: ["Cryptographic Details"] }],
              automation: "assisted",
              automationHint:
                "match declared algorithms, modes and key sizes with a catalogue; unknown names go to manual review; known-deprecated ones (MD5, SHA-1 for collisions, RC4, DES ...) fail",
            },
            {
              id: "5.3-7-1 d",
              verb: "assess",
              summary:
                "No feasible attack on the wanted property is known for the Cryptographic Details, going by cryptanalytic reports and the attack potential of level basic.",
              failsWhen: "a feasible attack is known",
              reads: [
                { table: "7-UpdMech", fields: ["Cryptographic Details", "Security Guarantees"] },
              ],
              automation: "assisted",
            },
          ],
        },
      ],
    },
    {
      id: "5.3-8",
      cases: [
        {
          id: "5.3-8-1",
          kind: "conceptual",
          purpose: "Timely deployment of security updates.",
          units: [
            {
              id: "5.3-8-1 a",
              verb: "assess",
              summary:
                "Description and Time Frame of each update procedure allow timely deployment (severity, parties, contacts of third parties, comparison with similar products).",
              failsWhen: "nothing shows that deployment is timely",
              reads: [{ table: "8-UpdProc", fields: ["Description", "Time Frame"] }],
              automation: "assisted",
              automationHint: "require parsable time frame",
            },
            {
              id: "5.3-8-1 b",
              verb: "check",
              summary: "Confirmation of Update Procedures is given.",
              failsWhen: "there is no confirmation",
              reads: [{ table: "4-Conf", fields: ["Confirmation of Update Procedures"] }],
              automation: "mechanical",
            },
          ],
        },
      ],
    },
    {
      id: "5.3-9",
      cases: [
        {
          id: "5.3-9-1",
          kind: "conceptual",
          purpose: "Verification of updates by the DUT before installation.",
          units: [
            {
              id: "5.3-9-1 a",
              verb: "assess",
              summary:
                "Each update mechanism verifies authenticity suitably: that the manufacturer is the source and the DUT the target.",
              failsWhen: "the verification is not effective",
              reads: [
                { table: "7-UpdMech", fields: ["Security Guarantees", "Cryptographic Details"] },
              ],
              automation: "assisted",
            },
            {
              id: "5.3-9-1 b",
              verb: "assess",
              summary: "Each update mechanism verifies integrity suitably.",
              failsWhen: "the verification is not effective",
              reads: [
                { table: "7-UpdMech", fields: ["Security Guarantees", "Cryptographic Details"] },
              ],
              automation: "assisted",
            },
            {
              id: "5.3-9-1 c",
              verb: "check",
              summary: "The DUT itself verifies authenticity.",
              failsWhen: "the DUT does not verify it itself",
              reads: [{ table: "7-UpdMech", fields: ["Security Guarantees"] }],
              automation: "mechanical",
              automationHint: "facet authenticityByDut",
            },
            {
              id: "5.3-9-1 d",
              verb: "check",
              summary: "The DUT itself verifies integrity.",
              failsWhen: "the DUT does not verify it itself",
              reads: [{ table: "7-UpdMech", fields: ["Security Guarantees"] }],
              automation: "mechanical",
              automationHint: "facet integrityByDut",
            },
          ],
          note: "Neither edition has a functional case for 5.3-9, although some public documents show a 5.3-9-2.",
        },
      ],
    },
    {
      id: "5.3-10",
      cases: [
        {
          id: "5.3-10-1",
          kind: "mixed",
          purpose: "Verification through a trust relationship; completeness of table 7.",
          units: [
            {
              id: "5.3-10-1 a",
              verb: "apply",
              summary: "Run units a and b of 5.3-9-1.",
              failsWhen: "one of them fails",
              reads: [{ table: "7-UpdMech", fields: ["Security Guarantees"] }],
              automation: "delegated",
              delegatesTo: ["5.3-9-1 a", "5.3-9-1 b"],
            },
            {
              id: "5.3-10-1 b",
              verb: "assess",
              summary:
                "Verification by each network-based mechanism relies on a valid trust relationship: authenticated channel, membership of a network that needs a critical security parameter or password, digital signature, user confirmation, or comparable.",
              failsWhen: "there is no valid trust relationship",
              reads: [{ table: "7-UpdMech", fields: ["Description", "Security Guarantees"] }],
              automation: "assisted",
              automationHint: "facet trustRelationship",
            },
            {
              id: "5.3-10-1 c",
              verb: "functionally assess",
              summary: "Look on network interfaces for undocumented update mechanisms.",
              failsWhen: "one is found",
              reads: [{ table: "7-UpdMech", fields: ["ID"] }],
              automation: "network-tool",
            },
          ],
        },
      ],
    },
    {
      id: "5.3-11",
      cases: [
        {
          id: "5.3-11-1",
          kind: "conceptual",
          purpose: "Information on required security updates.",
          units: [
            {
              id: "5.3-11-1 a",
              verb: "assess",
              summary:
                "The way in which each update mechanism tells users of needed security updates stands out and is easy to recognise.",
              failsWhen: "it does not",
              reads: [{ table: "7-UpdMech", fields: ["User Notification"] }],
              automation: "assisted",
              automationHint: "an empty field, or none, is a flag",
            },
            {
              id: "5.3-11-1 b",
              verb: "assess",
              summary: "The notice says which risks the update mitigates.",
              failsWhen: "the risks are missing",
              reads: [{ table: "7-UpdMech", fields: ["User Notification"] }],
              automation: "assisted",
              automationHint: "facet includesRisks",
            },
          ],
        },
      ],
    },
    {
      id: "5.3-12",
      cases: [
        {
          id: "5.3-12-1",
          kind: "conceptual",
          purpose: "Notice of disruption.",
          units: [
            {
              id: "5.3-12-1 a",
              verb: "check",
              summary:
                "Each update mechanism supports a notice of disruptive updates, given on the DUT itself.",
              failsWhen: "there is no notice, or not on the DUT",
              reads: [{ table: "7-UpdMech", fields: ["User Notification"] }],
              automation: "mechanical",
            },
          ],
          verdict: {
            summary:
              "PASS if the unit condition holds, or if updates never disrupt basic functioning.",
            passesIf: { any: [{ fact: "noDisruptiveUpdates" }, { fact: "a" }] },
            note: "That updates never disrupt is said of the whole test group, not in the verdict of the case.",
          },
        },
      ],
    },
    {
      id: "5.3-13",
      cases: [
        {
          id: "5.3-13-1",
          kind: "conceptual",
          purpose: "Understandable publication of the support period.",
          units: [
            {
              id: "5.3-13-1 a",
              verb: "assess",
              summary:
                "A user with little technical knowledge (D.3) can find and grasp the published support period.",
              failsWhen: "such a user cannot",
              reads: [{ table: "2-UserInfo", fields: ["Publication of Support Period"] }],
              automation: "assisted",
            },
          ],
        },
        {
          id: "5.3-13-2",
          kind: "functional",
          purpose: "Publication of the support period.",
          units: [
            {
              id: "5.3-13-2 a",
              verb: "functionally check",
              summary: "User information on reaching the resource is given as described.",
              failsWhen: "it is not given",
              reads: [{ table: "2-UserInfo", fields: ["Publication of Support Period"] }],
              automation: "document-check",
            },
            {
              id: "5.3-13-2 b",
              verb: "functionally check",
              summary: "The resource is reachable without restriction, such as registration.",
              failsWhen: "access is restricted",
              reads: [{ table: "2-UserInfo", fields: ["Publication of Support Period"] }],
              automation: "document-check",
            },
            {
              id: "5.3-13-2 c",
              verb: "functionally check",
              summary:
                "What is published really defines the support period of the updatable components as in Support Period.",
              failsWhen: "it does not define it",
              reads: [
                {
                  table: "2-UserInfo",
                  fields: ["Publication of Support Period", "Support Period"],
                },
              ],
              automation: "document-check",
            },
          ],
        },
      ],
    },
    {
      id: "5.3-14",
      cases: [
        {
          id: "5.3-14-1",
          kind: "conceptual",
          purpose: "Understandable publication of reason and replacement.",
          units: [
            {
              id: "5.3-14-1 a",
              verb: "assess",
              summary:
                "Access to the reason for the absence of updates and to replacement support is understandable (D.3).",
              failsWhen: "it is not understandable",
              reads: [
                {
                  table: "2-UserInfo",
                  fields: ["Publication of Non-Updatable", "Documentation of Replacement"],
                },
              ],
              automation: "assisted",
            },
          ],
        },
        {
          id: "5.3-14-2",
          kind: "functional",
          purpose: "Publication of reason, replacement and support period.",
          units: [
            {
              id: "5.3-14-2 a",
              verb: "functionally check",
              summary: "User information on reaching both resources is given as described.",
              failsWhen: "it is not given",
              reads: [
                {
                  table: "2-UserInfo",
                  fields: ["Publication of Non-Updatable", "Documentation of Replacement"],
                },
              ],
              automation: "document-check",
            },
            {
              id: "5.3-14-2 b",
              verb: "functionally check",
              summary: "Both resources are reachable without restriction.",
              failsWhen: "access is restricted",
              reads: [
                {
                  table: "2-UserInfo",
                  fields: ["Publication of Non-Updatable", "Documentation of Replacement"],
                },
              ],
              automation: "document-check",
            },
            {
              id: "5.3-14-2 c",
              verb: "functionally check",
              summary: "The reason for the absence of updates is there.",
              failsWhen: "it is missing",
              reads: [{ table: "2-UserInfo", fields: ["Publication of Non-Updatable"] }],
              automation: "document-check",
            },
            {
              id: "5.3-14-2 d",
              verb: "functionally check",
              summary: "The replacement plan is there, with period and method.",
              failsWhen: "it is missing",
              reads: [{ table: "2-UserInfo", fields: ["Documentation of Replacement"] }],
              automation: "document-check",
            },
            {
              id: "5.3-14-2 e",
              verb: "functionally check",
              summary: "A defined support period is there.",
              failsWhen: "it is missing",
              reads: [{ table: "2-UserInfo", fields: ["Publication of Non-Updatable"] }],
              automation: "document-check",
            },
          ],
        },
      ],
    },
    {
      id: "5.3-15",
      cases: [
        {
          id: "5.3-15-1",
          kind: "conceptual",
          purpose: "Isolation and replacement.",
          units: [
            {
              id: "5.3-15-1 a",
              verb: "assess",
              summary:
                "The isolation method can isolate the product: take it off the network or put it into a self-contained environment.",
              failsWhen: "the method is not suitable",
              reads: [{ table: "9-ReplSup", fields: ["Isolation"] }],
              automation: "judgement",
            },
            {
              id: "5.3-15-1 b",
              verb: "assess",
              summary: "The replacement method can replace the hardware.",
              failsWhen: "the method is not suitable",
              reads: [{ table: "9-ReplSup", fields: ["Hardware Replacement"] }],
              automation: "judgement",
            },
          ],
        },
        {
          id: "5.3-15-2",
          kind: "functional",
          purpose: "Isolation and replacement.",
          units: [
            {
              id: "5.3-15-2 a",
              verb: "perform",
              summary: "Set the product up.",
              automation: "hands-on",
            },
            {
              id: "5.3-15-2 b",
              verb: "perform",
              summary: "Isolate it as described.",
              failsWhen: "it cannot be isolated",
              reads: [{ table: "9-ReplSup", fields: ["Isolation"] }],
              automation: "hands-on",
            },
            {
              id: "5.3-15-2 c",
              verb: "functionally assess",
              summary:
                "Only functions that need the connection are lost, or the integrity of devices in the environment is ensured.",
              failsWhen: "the main function is lost, or integrity is not ensured",
              automation: "hands-on",
            },
            {
              id: "5.3-15-2 d",
              verb: "perform",
              summary: "Replace the hardware as described.",
              failsWhen: "it cannot be replaced",
              reads: [{ table: "9-ReplSup", fields: ["Hardware Replacement"] }],
              automation: "hands-on",
            },
            {
              id: "5.3-15-2 e",
              verb: "functionally assess",
              summary: "Connectivity and functions come back.",
              failsWhen: "they do not come back",
              automation: "hands-on",
            },
          ],
        },
      ],
    },
    {
      id: "5.3-16",
      cases: [
        {
          id: "5.3-16-1",
          kind: "conceptual",
          purpose: "Model designation.",
          units: [
            {
              id: "5.3-16-1 a",
              verb: "assess",
              summary:
                "The model designation can be read off clearly, from a label or through a physical interface.",
              failsWhen: "it cannot be read off clearly",
              reads: [{ table: "2-UserInfo", fields: ["Model Designation"] }],
              automation: "assisted",
              automationHint: "require the facets designation and obtainedFrom",
            },
          ],
        },
        {
          id: "5.3-16-2",
          kind: "functional",
          purpose: "Model designation.",
          units: [
            {
              id: "5.3-16-2 a",
              verb: "functionally check",
              summary: "The model designation can be obtained in the described way.",
              failsWhen: "it cannot be obtained so",
              reads: [{ table: "2-UserInfo", fields: ["Model Designation"] }],
              automation: "hands-on",
            },
            {
              id: "5.3-16-2 b",
              verb: "functionally assess",
              summary: "It is plain text and equals the expected designation.",
              failsWhen: "it differs or is not plain text",
              reads: [{ table: "2-UserInfo", fields: ["Model Designation"] }],
              automation: "hands-on",
            },
          ],
        },
      ],
    },
  ],
);
