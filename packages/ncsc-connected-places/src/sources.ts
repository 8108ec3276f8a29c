import { once } from "@bollard/model";

/** A text that was read, or at least found, for the facts of this package. */
export interface SourceText {
  readonly title: string;
  readonly url: string;
  readonly kind: "issuer" | "government" | "transcription" | "secondary";
  /** How much of it was read. */
  readonly read: string;
}

/** The texts that stand behind the facts, by the key under which sources name them. */
export const sources = /* @__PURE__ */ once(
  () =>
    ({
      "ncsc-collection": {
        title: "NCSC: Connected Places Cyber Security Principles, collection (May 2021)",
        url: "https://www.ncsc.gov.uk/collection/connected-places-security-principles",
        kind: "issuer",
        read: "not read; others who cite it confirm the address",
      },
      "fdocuments-toc": {
        title: "Transcript of the NCSC's PDF on fdocuments",
        url: "https://fdocuments.in/document/connected-places-cyber-security-principles.html",
        kind: "transcription",
        read: "the beginning: that principles are numbered with #, and the titles of #1 to #3",
      },
      "burges-salmon-2024": {
        title: "Burges Salmon: Connected Place Infographic released by NCSC (2024)",
        url: "https://blog.burges-salmon.com/post/102j3fn/connected-place-infographic-released-by-ncsc",
        kind: "secondary",
        read: "its list of all short titles in three groups of five, five and four",
      },
      "burges-salmon-2021": {
        title: "Burges Salmon: NCSC publishes Connected Places Cyber Security Principles (2021)",
        url: "https://blog.burges-salmon.com/post/102gzem/ncsc-publishes-connected-places-cyber-security-principles",
        kind: "secondary",
        read: "excerpt: what principles 1 to 6 and the beginning of 7 are about",
      },
      "techuk-2021": {
        title: "techUK: NCSC Publishes 14 Cyber Security Principles for Connected Places",
        url: "https://www.techuk.org/resource/ncsc-publishes-14-cyber-security-principles-for-connected-places.html",
        kind: "secondary",
        read: "excerpt: that there are 14, for whom, what a connected place is, what to read beside them",
      },
      "ukauthority-2024": {
        title: "UKAuthority: NCSC flags up cyber security for connected places (2024)",
        url: "https://www.ukauthority.com/articles/ncsc-flags-up-cyber-security-for-connected-places",
        kind: "secondary",
        read: "excerpt: the three groups and what each deals with",
      },
      "digwatch-2021": {
        title: "dig.watch: NCSC issues guide about smart cities",
        url: "https://dig.watch/updates/uk-national-cyber-security-centre-issues-guide-about-smart-cities",
        kind: "secondary",
        read: "excerpt: examples of functions that are meant",
      },
      "govuk-101": {
        title: "DSIT: Connected Places Cyber Security Principles 101 (beta, 6 March 2024)",
        url: "https://www.gov.uk/government/publications/secure-connected-places-playbook-documents/connected-places-cyber-security-principles-101",
        kind: "government",
        read: "opening",
      },
      "govuk-stride": {
        title: "DSIT: Conducting a STRIDE-based threat analysis (beta, 6 March 2024)",
        url: "https://www.gov.uk/government/publications/secure-connected-places-playbook-documents/conducting-a-stride-based-threat-analysis",
        kind: "government",
        read: "opening, which says that the principles advocate STRIDE",
      },
    }) as const satisfies Readonly<Record<string, SourceText>>,
);

/** The key of a text that was read. */
export type SourceId = keyof ReturnType<typeof sources>;

/** What the keys stand for, as frameworks explain their witnesses. */
export const witnesses = /* @__PURE__ */ once(describe);

function describe(): { readonly [S in SourceId]: string } {
  const entries = Object.entries<SourceText>(sources());
  return Object.fromEntries(
    entries.map(([id, { title, read }]) => [id, `${title}. Read: ${read}.`]),
  ) as { readonly [S in SourceId]: string };
}
