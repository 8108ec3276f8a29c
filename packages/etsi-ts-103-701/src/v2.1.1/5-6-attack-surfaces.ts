import { at } from "./at.js";

/** Test scenario TSO 5.6 of V2.1.1: its test groups in the order printed. */
export const attackSurfaces = /* @__PURE__ */ at(
  { id: "5.6", title: "Minimize exposed attack surfaces", scenario: "TSO 5.6" },
  [
    {
      id: "5.6-1",
      cases: [
        {
          id: "5.6-1-1",
          kind: "conceptual",
          purpose: "Enabled network interfaces and network-reachable logical interfaces.",
          units: [
            {
              id: "5.6-1-1 a",
              verb: "assess",
              summary:
                "The purpose of each enabled physical interface of type network justifies it.",
              failsWhen: "there is no valid justification",
              reads: [{ table: "15-PhyIntf", fields: ["Type", "Status", "Description"] }],
              automation: "assisted",
            },
            {
              id: "5.6-1-1 b",
              verb: "assess",
              summary:
                "The purpose of each enabled logical interface that is reachable through a network interface justifies it.",
              failsWhen: "there is no valid justification",
              reads: [{ table: "28-LogIntf", fields: ["Access", "Status", "Description"] }],
              automation: "assisted",
            },
          ],
          verdict: { inferred: true, note: "The case has other units than in V1.1.1." },
        },
        {
          id: "5.6-1-2",
          kind: "functional",
          purpose: "State and completeness of interfaces.",
          units: [
            {
              id: "5.6-1-2 a",
              verb: "functionally check",
              summary:
                "The state of each network interface and of each network-reachable logical interface matches its Status.",
              failsWhen: "a state does not match",
              reads: [
                { table: "15-PhyIntf", fields: ["Status"] },
                { table: "28-LogIntf", fields: ["Status"] },
              ],
              automation: "network-tool",
            },
            {
              id: "5.6-1-2 b",
              verb: "functionally assess",
              summary: "No undocumented network interface is present.",
              failsWhen: "one is found",
              reads: [{ table: "15-PhyIntf", fields: ["ID"] }],
              automation: "hands-on",
            },
            {
              id: "5.6-1-2 c",
              verb: "functionally assess",
              summary: "No undocumented logical interface is reachable over a network.",
              failsWhen: "one is found",
              reads: [{ table: "28-LogIntf", fields: ["ID"] }],
              automation: "network-tool",
            },
          ],
          verdict: { inferred: true, note: "The case has other units than in V1.1.1." },
        },
      ],
    },
    {
      id: "5.6-2",
      cases: [
        {
          id: "5.6-2-1",
          kind: "conceptual",
          purpose: "Information disclosed without authentication.",
          units: [
            {
              id: "5.6-2-1 a",
              verb: "assess",
              summary:
                "What each network-reachable logical interface discloses as not security-relevant really is not.",
              failsWhen: "something is marked wrongly",
              reads: [{ table: "28-LogIntf", fields: ["Disclosed Information", "Access"] }],
              automation: "judgement",
            },
            {
              id: "5.6-2-1 b",
              verb: "assess",
              summary:
                "What each network-reachable logical interface discloses as security-relevant is necessary for operation.",
              failsWhen: "something is not necessary",
              reads: [{ table: "28-LogIntf", fields: ["Disclosed Information", "Access"] }],
              automation: "judgement",
            },
          ],
        },
        {
          id: "5.6-2-2",
          kind: "functional",
          purpose: "Information disclosed without authentication.",
          units: [
            {
              id: "5.6-2-2 a",
              verb: "functionally assess",
              summary:
                "No security-relevant information can be observed without authentication beyond what is described.",
              failsWhen: "undescribed information is observed",
              reads: [{ table: "28-LogIntf", fields: ["Disclosed Information"] }],
              automation: "network-tool",
            },
          ],
        },
      ],
    },
    {
      id: "5.6-3",
      cases: [
        {
          id: "5.6-3-1",
          kind: "conceptual",
          purpose: "Exposure of physical interfaces.",
          units: [
            {
              id: "5.6-3-1 a",
              verb: "assess",
              summary:
                "Physical interfaces that need no exposure are protected by the casing or similar.",
              failsWhen: "one is not protected",
              reads: [{ table: "15-PhyIntf", fields: ["Description", "Protection"] }],
              automation: "assisted",
            },
            {
              id: "5.6-3-1 b",
              verb: "check",
              summary: "Physical interfaces that need no exposure are disabled.",
              failsWhen: "one is enabled",
              reads: [{ table: "15-PhyIntf", fields: ["Description", "Status"] }],
              automation: "mechanical",
            },
          ],
          verdict: {
            note: "Only these two units were seen; how they combine is not verified.",
            inferred: true,
          },
        },
        {
          id: "5.6-3-2",
          kind: "functional",
          purpose: "Exposure of physical interfaces.",
          units: [
            {
              id: "5.6-3-2 a",
              verb: "functionally check",
              summary:
                "Exposed interfaces that are found are documented as required or intermittently required.",
              failsWhen: "one is not documented so",
              reads: [{ table: "15-PhyIntf", fields: ["Description"] }],
              automation: "hands-on",
            },
            {
              id: "5.6-3-2 b",
              verb: "functionally assess",
              summary: "Interfaces that need no exposure are protected by the casing or similar.",
              failsWhen: "one is not protected",
              reads: [{ table: "15-PhyIntf", fields: ["Description"] }],
              automation: "hands-on",
            },
            {
              id: "5.6-3-2 c",
              verb: "functionally check",
              summary: "Each physical interface has the documented state.",
              failsWhen: "a state does not match",
              reads: [{ table: "15-PhyIntf", fields: ["Status"] }],
              automation: "hands-on",
            },
          ],
          verdict: { inferred: true },
        },
      ],
    },
    {
      id: "5.6-4A",
      cases: [
        {
          id: "5.6-4A-1",
          kind: "conceptual",
          purpose: "Debug interfaces.",
          units: [
            {
              id: "5.6-4A-1 a",
              verb: "assess",
              summary:
                "The Protection of the debug interface includes a best-practice mechanism for authentication or access control.",
              failsWhen: "no such mechanism is included",
              reads: [{ table: "15-PhyIntf", fields: ["Debug Interface", "Protection"] }],
              automation: "assisted",
            },
            {
              id: "5.6-4A-1 b",
              verb: "assess",
              summary: "The Protection of the debug interface includes a mechanism to disable it.",
              failsWhen: "no such mechanism is included",
              reads: [{ table: "15-PhyIntf", fields: ["Debug Interface", "Protection"] }],
              automation: "assisted",
            },
            {
              id: "5.6-4A-1 c",
              verb: "check",
              summary:
                "A debug interface that is not needed intermittently is disabled permanently.",
              failsWhen: "it is not",
              reads: [
                { table: "15-PhyIntf", fields: ["Debug Interface", "Description", "Status"] },
              ],
              automation: "mechanical",
            },
            {
              id: "5.6-4A-1 d",
              verb: "check",
              summary: "A debug interface that is needed intermittently is disabled by default.",
              failsWhen: "it is not",
              reads: [
                { table: "15-PhyIntf", fields: ["Debug Interface", "Description", "Status"] },
              ],
              automation: "mechanical",
            },
          ],
          verdict: {
            summary:
              "PASS if every debug interface is guarded (a), or can be disabled (b) and is disabled (c or d, whichever is meant for it).",
            passesIf: {
              any: [
                { fact: "a" },
                { all: [{ fact: "b" }, { any: [{ fact: "c" }, { fact: "d" }] }] },
              ],
            },
            entries: { of: "15-PhyIntf", pass: "every" },
            note: "Inferred from the provision; how the units combine is not verified.",
            inferred: true,
          },
        },
        {
          id: "5.6-4A-2",
          kind: "functional",
          purpose: "Debug interfaces.",
          units: [
            {
              id: "5.6-4A-2 a",
              verb: "functionally check",
              summary: "Each debug interface is disabled or guarded by a best-practice mechanism.",
              failsWhen: "one is neither",
              reads: [{ table: "15-PhyIntf", fields: ["Debug Interface"] }],
              automation: "hands-on",
            },
            {
              id: "5.6-4A-2 b",
              verb: "functionally assess",
              summary: "No other physical interface can be used for debugging.",
              failsWhen: "one can",
              reads: [{ table: "15-PhyIntf", fields: ["Debug Interface"] }],
              automation: "hands-on",
            },
          ],
          verdict: { inferred: true },
        },
      ],
    },
    {
      id: "5.6-4B",
      cases: [
        {
          id: "5.6-4B-1",
          kind: "conceptual",
          purpose: "Physical protection of debug ports.",
          units: [
            {
              id: "5.6-4B-1 a",
              verb: "assess",
              summary:
                "The Protection of each accessible debug interface that is a physical port includes physical protection by the DUT.",
              failsWhen: "it is not included",
              reads: [{ table: "15-PhyIntf", fields: ["Debug Interface", "Type", "Protection"] }],
              automation: "mechanical",
            },
          ],
          verdict: { inferred: true },
        },
        {
          id: "5.6-4B-2",
          kind: "functional",
          purpose: "Physical protection of debug ports.",
          units: [
            {
              id: "5.6-4B-2 a",
              verb: "functionally check",
              summary: "Each debug interface that is a physical port is physically protected.",
              failsWhen: "one is not protected",
              reads: [{ table: "15-PhyIntf", fields: ["Debug Interface"] }],
              automation: "hands-on",
            },
          ],
          verdict: { inferred: true },
        },
      ],
    },
    {
      id: "5.6-5",
      cases: [
        {
          id: "5.6-5-1",
          kind: "conceptual",
          purpose: "Necessity of enabled services.",
          units: [
            {
              id: "5.6-5-1 a",
              verb: "assess",
              summary:
                "Each service that is enabled by default is necessary for intended use or operation, by its purpose and Justification.",
              failsWhen: "one is not necessary",
              reads: [{ table: "13-SoftServ", fields: ["Status", "Description", "Justification"] }],
              automation: "assisted",
              automationHint: "enabled without justification is a flag",
            },
          ],
        },
      ],
    },
    {
      id: "5.6-6",
      cases: [
        {
          id: "5.6-6-1",
          kind: "conceptual",
          purpose: "Code minimisation.",
          units: [
            {
              id: "5.6-6-1 a",
              verb: "assess",
              summary: "The techniques are suited to reduce code to what is needed.",
              failsWhen: "they are not suited",
              reads: [{ table: "16-CodeMin", fields: ["Description"] }],
              automation: "judgement",
            },
          ],
        },
      ],
    },
    {
      id: "5.6-7",
      cases: [
        {
          id: "5.6-7-1",
          kind: "conceptual",
          purpose: "Privilege control.",
          units: [
            {
              id: "5.6-7-1 a",
              verb: "assess",
              summary:
                "Together the mechanisms further least privilege, need to know and separation of duties.",
              failsWhen: "they do not",
              reads: [{ table: "17-PrivlCtrl", fields: ["Description"] }],
              automation: "judgement",
            },
          ],
        },
      ],
    },
    {
      id: "5.6-8",
      cases: [
        {
          id: "5.6-8-1",
          kind: "conceptual",
          purpose: "Hardware memory access control.",
          units: [
            {
              id: "5.6-8-1 a",
              verb: "assess",
              summary:
                "Each mechanism works at hardware level; software embedded in hardware counts.",
              failsWhen: "one does not",
              reads: [{ table: "18-AccCtrl", fields: ["Description"] }],
              automation: "judgement",
            },
            {
              id: "5.6-8-1 b",
              verb: "assess",
              summary: "Each mechanism allows control of access to memory.",
              failsWhen: "one does not",
              reads: [{ table: "18-AccCtrl", fields: ["Description"] }],
              automation: "judgement",
            },
          ],
        },
      ],
    },
    {
      id: "5.6-9",
      cases: [
        {
          id: "5.6-9-1",
          kind: "conceptual",
          purpose: "Secure development.",
          units: [
            {
              id: "5.6-9-1 a",
              verb: "assess",
              summary:
                "The processes cover training; requirements and design; coding; tooling; testing; review; archival; deployment; third parties where involved.",
              failsWhen: "a stage is missing",
              reads: [{ table: "19-SecDev", fields: ["Description"] }],
              automation: "assisted",
              automationHint: "checklist of the nine stages",
              note: "The extraction breaks off after the second stage; the rest is carried over from V1.1.1.",
            },
            {
              id: "5.6-9-1 b",
              verb: "check",
              summary: "Confirmation of Secure Development is given.",
              failsWhen: "there is no confirmation",
              reads: [{ table: "4-Conf", fields: ["Confirmation of Secure Development"] }],
              automation: "mechanical",
            },
          ],
        },
      ],
    },
  ],
);
