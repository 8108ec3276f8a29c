import { type Confidence, once, type Verification } from "@bollard/model";
import type { SourceId } from "./sources.js";
import type { SupersededId } from "./superseded/groups.js";

/** A reference that is right although it looks old, and must not be flagged. */
export interface CurrentReference<Id extends string = string> {
  readonly id: Id;
  readonly reference: string;
  /** Spellings by which documents name it, to be matched as whole words in any case. */
  readonly texts: readonly string[];
  /** The context in which alone it is right; absent where it always is. */
  readonly onlyWith?: string;
  readonly why: string;
  /** The superseded reference that might be mistaken for it, or from which the context saves it. */
  readonly guards?: SupersededId;
  readonly sources: readonly SourceId[];
  readonly verified: Verification;
  readonly confidence: Confidence;
}

/** References that stay right, with the reason. */
export const currentReferences = /* @__PURE__ */ once(
  () =>
    [
      {
        id: "iso-29147-2018",
        reference: "ISO/IEC 29147:2018",
        texts: ["29147:2018"],
        why: "It is the current edition, and the one that SI 2023/1007 fixes.",
        guards: "iso29147",
        sources: ["si1007"],
        verified: "official-mirror",
        confidence: "high",
      },
      {
        id: "iso-30111-2019",
        reference: "ISO/IEC 30111:2019",
        texts: ["30111:2019"],
        why: "It is the current edition.",
        guards: "iso30111",
        sources: [],
        verified: "unchecked",
        confidence: "medium",
      },
      {
        id: "en-303-645-v2-with-psti",
        reference: "ETSI EN 303 645 V2.1.1 beside PSTI",
        texts: ["EN 303 645 V2.1.1", "303 645 V2.1.1"],
        onlyWith: "PSTI, Schedule 2, deemed compliance or a statement of compliance",
        why: "The Regulations fix this edition.",
        guards: "en303645-v2",
        sources: ["si1007"],
        verified: "official-mirror",
        confidence: "high",
      },
      {
        id: "ssi-2015-446",
        reference: "Public Contracts (Scotland) Regulations 2015 (SSI 2015/446)",
        texts: ["Public Contracts (Scotland) Regulations 2015", "SSI 2015/446"],
        why: "It is still the law for authorities with devolved Scottish functions.",
        guards: "pcr-2015",
        sources: ["pa23"],
        verified: "unchecked",
        confidence: "high",
      },
      {
        id: "pcr-2015-saved",
        reference: "Public Contracts Regulations 2015 for older awards and frameworks",
        texts: ["Public Contracts Regulations 2015", "PCR 2015"],
        onlyWith: "an award, framework or procurement of before 24 February 2025",
        why: "SI 2024/716, regulation 5 saves them.",
        guards: "pcr-2015",
        sources: ["si716", "gowling-trans"],
        verified: "official-excerpt",
        confidence: "high",
      },
      {
        id: "si-2018-506",
        reference: "Network and Information Systems Regulations 2018 (SI 2018/506)",
        texts: [
          "SI 2018/506",
          "Network and Information Systems Regulations 2018",
          "NIS Regulations",
        ],
        why: "They are in force; a Bill replaces nothing.",
        guards: "csr-act",
        sources: ["nismirror"],
        verified: "official-mirror",
        confidence: "high",
      },
      {
        id: "caf-3-2-with-scheme",
        reference: "CAF v3.2 where a scheme is pinned to it",
        texts: ["CAF v3.2", "CAF 3.2"],
        onlyWith: "GovAssure 2025-26 or a regulator's profile",
        why: "The scheme still works by it.",
        guards: "caf-3",
        sources: ["lgcaf"],
        verified: "official-excerpt",
        confidence: "medium",
      },
      {
        id: "gpsr-2005",
        reference: "General Product Safety Regulations 2005",
        texts: ["General Product Safety Regulations 2005", "GPSR 2005"],
        onlyWith: "Great Britain",
        why: "They are in force in Great Britain.",
        guards: "gpsd",
        sources: [],
        verified: "unchecked",
        confidence: "medium",
      },
      {
        id: "pecr-2003",
        reference: "Privacy and Electronic Communications Regulations 2003",
        texts: [
          "Privacy and Electronic Communications Regulations 2003",
          "Privacy and Electronic Communications (EC Directive) Regulations 2003",
          "PECR 2003",
        ],
        why: "They are in force, as amended in 2025 and 2026.",
        sources: ["duaa"],
        verified: "official-excerpt",
        confidence: "high",
      },
      {
        id: "ico",
        reference: "ICO",
        texts: ["ICO"],
        why: "The regulator keeps the short name after 30 September 2026.",
        guards: "information-commissioner",
        sources: ["duaa"],
        verified: "secondary",
        confidence: "high",
      },
      {
        id: "official-sensitive",
        reference: "OFFICIAL-SENSITIVE",
        texts: ["OFFICIAL-SENSITIVE", "OFFICIAL SENSITIVE"],
        why: "It is a current handling marking within OFFICIAL.",
        guards: "gpms",
        sources: [],
        verified: "unchecked",
        confidence: "high",
      },
      {
        id: "iec-62443-parts",
        reference: "IEC 62443-3-3:2013, 62443-4-1:2018, 62443-4-2:2019 and 62443-3-2:2020",
        texts: ["62443-3-3:2013", "62443-4-1:2018", "62443-4-2:2019", "62443-3-2:2020"],
        why: "No newer edition was found; an amendment of the EN to part 4-2 was a draft in 2026.",
        guards: "62443-2-1",
        sources: [],
        verified: "unchecked",
        confidence: "medium",
      },
      {
        id: "iso-cloud-iot-city",
        reference:
          "ISO/IEC 27017:2015, ISO/IEC 27400:2022, ISO/IEC 27402:2023, ISO 37122:2019 and ISO 37120:2018",
        texts: ["27017:2015", "27400:2022", "27402:2023", "37122:2019", "37120:2018"],
        why: "No newer edition was established.",
        guards: "iso37120-2014",
        sources: [],
        verified: "unchecked",
        confidence: "low",
      },
      {
        id: "sp-800-213",
        reference: "NIST SP 800-213 and 800-213A (2021)",
        texts: ["800-213", "800-213A"],
        why: "Revision 1 was a public draft, with comments to 24 August 2026.",
        guards: "nistir-8259",
        sources: ["nistiot"],
        verified: "secondary",
        confidence: "medium",
      },
      {
        id: "surveillance-code-2021",
        reference: "Surveillance Camera Code of Practice (amended November 2021)",
        texts: ["Surveillance Camera Code of Practice"],
        why: "It is current until a new framework for biometrics is law.",
        guards: "scc-2013",
        sources: ["sccop"],
        verified: "official-excerpt",
        confidence: "medium",
      },
    ] as const satisfies readonly CurrentReference[],
);
