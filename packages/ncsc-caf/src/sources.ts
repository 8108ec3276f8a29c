import { once } from "@bollard/model";

/** A text that was read, or at least found, for the facts of this package. */
export interface SourceText {
  readonly title: string;
  readonly url: string;
  readonly kind: "issuer" | "government" | "public-repository" | "secondary";
  /** How much of it was read. */
  readonly read: string;
}

/** The texts that stand behind the facts, by the key under which sources name them. */
export const sources = /* @__PURE__ */ once(
  () =>
    ({
      "ncsc-caf": {
        title: "NCSC: Cyber Assessment Framework, collection",
        url: "https://www.ncsc.gov.uk/collection/cyber-assessment-framework",
        kind: "issuer",
        read: "not read itself; what it holds was read in the two transcriptions",
      },
      webcaf: {
        title:
          "WebCAF, the government's tool for GovAssure (co-cddo/domains-webcaf), folder frameworks",
        url: "https://github.com/co-cddo/domains-webcaf",
        kind: "government",
        read: "both editions in full as of 31 July 2026 (commit 83873e68), with the minimums for v3.2; earlier commits again on 25 November 2026 to compare the editions outcome by outcome",
      },
      "webcaf-profiles-4.0": {
        title: "WebCAF: frameworks/v4_min_profile_updater.py, the GovAssure profiles for v4.0",
        url: "https://github.com/co-cddo/domains-webcaf/blob/14d8fbfa216c71ab356be44cce477c56b5f30b22/frameworks/v4_min_profile_updater.py",
        kind: "government",
        read: "in full; it names security.gov.uk as the place from which its table was taken, which was not read",
      },
      "ciso-assistant": {
        title: "CISO Assistant: libraries ncsc-caf-3.2 and ncsc-caf-4.0",
        url: "https://github.com/intuitem/ciso-assistant-community",
        kind: "public-repository",
        read: "in full as of 8 August 2026 (commit f990d7b1); it holds the indicators of achievement alone",
      },
      "localdigital-faq": {
        title: "MHCLG Local Digital: questions about the CAF for local government",
        url: "https://www.localdigital.gov.uk/cyber/cyber-assessment-framework-for-local-government/questions-about-the-caf-for-local-government/",
        kind: "government",
        read: "excerpt: what is new in v4.0, the planned move of councils, profiles not yet issued by the NCSC",
      },
      "security-gov-caf-lg": {
        title: "security.gov.uk: CAF for local government",
        url: "https://www.security.gov.uk/policy-and-guidance/cyber-assessment-framework-caf-for-local-government",
        kind: "government",
        read: "excerpt",
      },
      "security-gov-profiles": {
        title: "security.gov.uk: Which CAF profile should I use?",
        url: "https://www.security.gov.uk/guidance/govassure/which-caf-profile",
        kind: "government",
        read: "opening: who sets the two government profiles and what each is for",
      },
      protocolpolicy: {
        title: "Protocol Policy: newsletter on the move of councils to CAF v4.0",
        url: "https://protocolpolicy.com/resources/newsletters/nothing-stands-still-navigating-the-caf-40-transition-for-local-government",
        kind: "secondary",
        read: "excerpt: the month of v4.0 and the length of the NCSC's record of changes",
      },
      "computer-weekly": {
        title: "Computer Weekly, 6 August 2025: NCSC updates CNI Cyber Assessment Framework",
        url: "https://www.computerweekly.com/news/366628426/NCSC-updates-CNI-Cyber-Assessment-Framework",
        kind: "secondary",
        read: "excerpt: v4.0 on the day, the edition before it in April 2024",
      },
      bridewell: {
        title: "Bridewell, 7 August 2025: Cyber Assessment Framework (CAF) v4.0 Explained",
        url: "https://www.bridewell.com/insights/blogs/detail/cyber-assessment-framework-(caf)-v4.0-explained",
        kind: "secondary",
        read: "excerpt: published on 6 August 2025, 108 indicators more, new outcomes",
      },
    }) as const satisfies Readonly<Record<string, SourceText>>,
);

/** The key of a text that was read. */
export type SourceId = keyof ReturnType<typeof sources>;

/** What the keys stand for, as frameworks and profiles explain their witnesses. */
export const witnesses = /* @__PURE__ */ once(describe);

function describe(): { readonly [S in SourceId]: string } {
  const entries = Object.entries<SourceText>(sources());
  return Object.fromEntries(
    entries.map(([id, { title, read }]) => [id, `${title}. Read: ${read}.`]),
  ) as { readonly [S in SourceId]: string };
}
