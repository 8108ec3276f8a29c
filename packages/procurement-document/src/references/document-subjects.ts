import type { Verification } from "@bollard/model";

/** Words by which the title of a document is known, and which belong to no other. */
export interface DocumentSubject {
  readonly document: string;
  /** In lower case. */
  readonly words: string;
  readonly source: string;
  readonly checked: string;
  readonly verified: Verification;
}

const certifier: Pick<DocumentSubject, "source" | "checked" | "verified"> = {
  source: "APCER, page on ISO 22301, which names the subjects of the management system standards",
  checked: "2026-11-25",
  verified: "secondary",
};

/** What standards are about that documents take for one another. */
export const documentSubjects: readonly DocumentSubject[] = [
  { document: "ISO/IEC 27001", words: "information security management", ...certifier },
  { document: "ISO 22301", words: "business continuity management", ...certifier },
  { document: "ISO 9001", words: "quality management", ...certifier },
  { document: "ISO 14001", words: "environmental management", ...certifier },
  { document: "ISO/IEC 20000-1", words: "service management", ...certifier },
  {
    document: "ISO/IEC 27701",
    words: "privacy information management",
    source: "the row on ISO/IEC 27701:2019 of the superseded references and its source",
    checked: "2026-11-25",
    verified: "secondary",
  },
  {
    document: "ISO/IEC 29147",
    words: "vulnerability disclosure",
    source: "SI 2023/1007, Schedule 2, which names the standard",
    checked: "2026-11-25",
    verified: "official-mirror",
  },
];
