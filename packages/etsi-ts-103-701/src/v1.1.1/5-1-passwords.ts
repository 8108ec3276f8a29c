import { at } from "./at.js";

/** Test scenario TSO 5.1 of V1.1.1: its test groups in the order printed. */
export const passwords = /* @__PURE__ */ at(
  { id: "5.1", title: "No universal default passwords", scenario: "TSO 5.1" },
  [
    {
      id: "5.1-1",
      cases: [
        {
          id: "5.1-1-1",
          kind: "conceptual",
          purpose: "Uniqueness of passwords not chosen by the user.",
          units: [
            {
              id: "5.1-1-1 a",
              verb: "assess",
              summary:
                "Each password for user authentication that the user does not define and that is used outside factory default is unique per device by its generation mechanism.",
              failsWhen: "such a password is shared by several devices, or uniqueness is not shown",
              reads: [
                {
                  table: "1-AuthMech",
                  fields: ["Description", "Authentication Factor", "Password Generation Mechanism"],
                },
              ],
              automation: "assisted",
              automationHint:
                "flag entries with a password factor that the user does not define and an empty generation mechanism or words such as fixed, same, default, model-wide",
            },
          ],
        },
        {
          id: "5.1-1-2",
          kind: "functional",
          purpose: "Completeness of table 1, user-defined passwords, generation.",
          units: [
            {
              id: "5.1-1-2 a",
              verb: "functionally assess",
              summary:
                "Look on network interfaces and in the user manual for password-based mechanisms that table 1 does not list.",
              failsWhen: "an undocumented one is found",
              reads: [{ table: "1-AuthMech", fields: ["ID"] }],
              automation: "network-tool",
            },
            {
              id: "5.1-1-2 b",
              verb: "functionally check",
              summary: "The user really has to define each user-defined password before use.",
              failsWhen: "use is possible before the password is defined",
              reads: [{ table: "1-AuthMech", fields: ["Authentication Factor"] }],
              automation: "hands-on",
            },
            {
              id: "5.1-1-2 c",
              verb: "functionally assess",
              summary:
                "Actual passwords that the user does not define agree with the described generation mechanism.",
              failsWhen: "a sign of a different generation is found",
              reads: [
                {
                  table: "1-AuthMech",
                  fields: ["Authentication Factor", "Password Generation Mechanism"],
                },
              ],
              automation: "hands-on",
            },
          ],
        },
      ],
    },
    {
      id: "5.1-2",
      cases: [
        {
          id: "5.1-2-1",
          kind: "conceptual",
          purpose: "Quality of generation of pre-installed passwords.",
          units: [
            {
              id: "5.1-2-1 a",
              verb: "assess",
              summary:
                "The generation of pre-installed passwords brings no obvious regularities, such as counters.",
              failsWhen: "it brings obvious regularities",
              reads: [
                {
                  table: "1-AuthMech",
                  fields: ["Authentication Factor", "Password Generation Mechanism"],
                },
              ],
              automation: "assisted",
              automationHint: "pattern list: counter, increment, serial, sequence",
            },
            {
              id: "5.1-2-1 b",
              verb: "assess",
              summary:
                "The generation brings no common strings or patterns, such as words of a password dictionary.",
              failsWhen: "it brings common strings or patterns",
              reads: [{ table: "1-AuthMech", fields: ["Password Generation Mechanism"] }],
              automation: "assisted",
            },
            {
              id: "5.1-2-1 c",
              verb: "assess",
              summary:
                "The passwords have no obvious relation to public information (MAC address, SSID, device name, type or description).",
              failsWhen: "an obvious relation exists",
              reads: [{ table: "1-AuthMech", fields: ["Password Generation Mechanism"] }],
              automation: "assisted",
              automationHint: "pattern list: MAC, SSID, serial number, device ID, model",
            },
            {
              id: "5.1-2-1 d",
              verb: "assess",
              summary: "The complexity of the resulting passwords is appropriate.",
              failsWhen: "the complexity is too low",
              reads: [{ table: "1-AuthMech", fields: ["Password Generation Mechanism"] }],
              automation: "assisted",
              automationHint:
                "compute entropy from declared length and alphabet and compare with a chosen threshold",
            },
          ],
        },
        {
          id: "5.1-2-2",
          kind: "functional",
          purpose: "Plausible implementation of the generation.",
          units: [
            {
              id: "5.1-2-2 a",
              verb: "functionally assess",
              summary:
                "Pre-installed passwords match the described generation in length, character groups and samples.",
              failsWhen: "a sign of a different generation is found",
              reads: [
                {
                  table: "1-AuthMech",
                  fields: ["Authentication Factor", "Password Generation Mechanism"],
                },
              ],
              automation: "hands-on",
            },
          ],
        },
      ],
    },
    {
      id: "5.1-3",
      cases: [
        {
          id: "5.1-3-1",
          kind: "conceptual",
          purpose: "Best-practice cryptography in user authentication.",
          units: [
            {
              id: "5.1-3-1 a",
              verb: "assess",
              summary:
                "The Security Guarantees of each mechanism fit the use case and include at least integrity and authenticity.",
              failsWhen: "the guarantees do not fit, or integrity or authenticity is missing",
              reads: [{ table: "1-AuthMech", fields: ["Security Guarantees"] }],
              automation: "assisted",
              automationHint: "the facet guarantees tells whether the required ones are there",
            },
            {
              id: "5.1-3-1 b",
              verb: "assess",
              summary:
                "Each mechanism as described, looked at as a whole, can reach its Security Guarantees.",
              failsWhen: "a mechanism cannot reach its guarantees",
              reads: [{ table: "1-AuthMech", fields: ["Description", "Security Guarantees"] }],
              automation: "judgement",
            },
            {
              id: "5.1-3-1 c",
              verb: "assess",
              summary:
                "The Cryptographic Details are best practice for authentication by a reference catalogue (examples: TR 103 621, SOG-IS); failing that, evidence from the supplier, such as a risk analysis, has to convince. Deprecated primitives and unsuitable parameters never count.",
              failsWhen: "a detail is in no catalogue and lacks convincing evidence",
              reads: [{ table: "1-AuthMech", fields: ["Cryptographic Details"] }],
              automation: "assisted",
              automationHint:
                "match declared algorithms, modes and key sizes with a catalogue; unknown names go to manual review; known-deprecated ones (MD5, SHA-1 for collisions, RC4, DES ...) fail",
            },
            {
              id: "5.1-3-1 d",
              verb: "assess",
              summary:
                "No feasible attack on the wanted property is known for the Cryptographic Details, going by cryptanalytic reports and the attack potential of level basic.",
              failsWhen: "a feasible attack is known",
              reads: [
                { table: "1-AuthMech", fields: ["Cryptographic Details", "Security Guarantees"] },
              ],
              automation: "assisted",
            },
          ],
        },
        {
          id: "5.1-3-2",
          kind: "functional",
          purpose: "Cryptography really used for authentication.",
          units: [
            {
              id: "5.1-3-2 a",
              verb: "functionally assess",
              summary:
                "The DUT uses the described Cryptographic Details (sniffing, comparison of certificates, attempted downgrade).",
              failsWhen: "a sign of deviation is found",
              reads: [{ table: "1-AuthMech", fields: ["Cryptographic Details"] }],
              automation: "network-tool",
            },
          ],
        },
      ],
    },
    {
      id: "5.1-4",
      cases: [
        {
          id: "5.1-4-1",
          kind: "conceptual",
          purpose: "Documentation of changing authentication values.",
          units: [
            {
              id: "5.1-4-1 a",
              verb: "assess",
              summary:
                "Documentation of Change Mechanisms covers each user authentication mechanism and explains the change so that a user with little technical knowledge (D.3) understands it.",
              failsWhen: "a mechanism is not covered or not explained simply",
              reads: [
                { table: "1-AuthMech", fields: ["Description"] },
                { table: "2-UserInfo", fields: ["Documentation of Change Mechanisms"] },
              ],
              automation: "assisted",
              automationHint:
                "coverage of all user mechanisms can be cross-checked; understandability is human",
            },
          ],
        },
        {
          id: "5.1-4-2",
          kind: "functional",
          purpose: "Changing authentication values.",
          units: [
            {
              id: "5.1-4-2 a",
              verb: "perform",
              summary: "Change the value of every user authentication mechanism as documented.",
              failsWhen: "a value cannot be changed as documented",
              reads: [
                { table: "1-AuthMech", fields: ["Description"] },
                { table: "2-UserInfo", fields: ["Documentation of Change Mechanisms"] },
              ],
              automation: "hands-on",
            },
            {
              id: "5.1-4-2 b",
              verb: "functionally assess",
              summary: "Every change succeeds: the old value is refused, the new one accepted.",
              failsWhen: "a change does not succeed",
              automation: "hands-on",
            },
          ],
        },
      ],
    },
    {
      id: "5.1-5",
      cases: [
        {
          id: "5.1-5-1",
          kind: "conceptual",
          purpose: "Protection from brute force over networks.",
          units: [
            {
              id: "5.1-5-1 a",
              verb: "assess",
              summary:
                "Brute Force Prevention makes brute force impracticable for each mechanism that can be addressed directly over a network interface.",
              failsWhen: "the prevention is missing or weak",
              reads: [{ table: "1-AuthMech", fields: ["Description", "Brute Force Prevention"] }],
              automation: "assisted",
              automationHint:
                "flag network-addressable entries with empty or 'none' prevention; evaluate declared attempt limits, delays, entropy",
            },
          ],
        },
        {
          id: "5.1-5-2",
          kind: "functional",
          purpose: "Protection from brute force over networks.",
          units: [
            {
              id: "5.1-5-2 a",
              verb: "functionally assess",
              summary:
                "Look for network-based authentication mechanisms that table 1 does not list.",
              failsWhen: "one is found",
              reads: [{ table: "1-AuthMech", fields: ["ID"] }],
              automation: "network-tool",
            },
            {
              id: "5.1-5-2 b",
              verb: "attempt",
              summary: "Try to brute-force every documented network-based mechanism.",
              failsWhen: "a sign is found that the prevention deviates from the IXIT",
              reads: [{ table: "1-AuthMech", fields: ["Brute Force Prevention"] }],
              automation: "network-tool",
            },
          ],
        },
      ],
    },
  ],
);
