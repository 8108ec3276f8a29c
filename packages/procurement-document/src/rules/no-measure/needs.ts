/** Something that a security requirement can only ask for with a number. */
export interface Need {
  /** What the number is of, as it stands in a sentence: `how soon updates are installed`. */
  readonly of: string;
  /** A requirement that needs it. */
  readonly says: RegExp;
  /** A statement that gives it elsewhere in the document. */
  readonly spoken: RegExp;
  /** What to write, as an example. */
  readonly example: string;
  /** A count of something is what is needed, not a time. */
  readonly counts?: RegExp;
}

const logs =
  "(?:(?:audit|security|event|access|system|activity|authentication) )?(?:logs|log files|log data|log records|audit trails?|audit records)";

/** What needs a number, each with an example that a buyer can start from. */
export const needs: readonly Need[] = [
  {
    of: "how soon security updates are provided or installed",
    says: /\b(?:security|software|firmware|critical)\b(?: \w+){0,2} (?:updates?|patches)\b[^.;]{0,60}\b(?:shall|must|will|(?:is|are) to) (?:also )?be (?:\w+ly )?(?:applied|installed|released|provided|issued|deployed|made available|rolled out|implemented)\b|\b(?:shall|must|will) (?:also )?(?:apply|install|deploy|release|issue|roll out)\b[^.;]{0,60}\b(?:updates?|patches)\b|\bvulnerabilities\b[^.;]{0,60}\b(?:shall|must|will) be (?:\w+ly )?(?:patched|fixed|remediated|corrected|addressed|resolved)\b|\b(?:shall|must|will) (?:patch|fix|remediate|correct)\b[^.;]{0,60}\bvulnerabilit/i,
    spoken: /\b(?:patch\w*|updat\w+|vulnerabilit\w+|fix(?:es|ed)?|remediat\w+)\b/i,
    example:
      "within 14 days of release where a vulnerability is critical, within 90 days otherwise",
  },
  {
    of: "how long logs are kept",
    says: new RegExp(
      String.raw`\b${logs}\b[^.;]{0,60}\b(?:shall|must|will|(?:is|are) to) (?:also )?be (?:\w+ly )?(?:kept|retained|stored|archived|preserved|maintained)\b|\b(?:shall|must|will) (?:keep|retain|store|archive|preserve|maintain)\b[^.;]{0,40}\b${logs}\b`,
      "i",
    ),
    spoken: /\b(?:logs?|log files|audit trails?|audit records|logging)\b/i,
    example: "for at least 12 months",
  },
  {
    of: "how soon incidents are told",
    says: /\b(?:shall|must|will|(?:is|are) to) (?:also )?(?:notify|report|inform|tell|alert|advise)\b[^.;]{0,120}\b(?:security (?:incidents?|breach\w*|events?)|cyber[ -]?(?:security )?(?:incidents?|attacks?)|(?:personal )?data breach\w*|breach(?:es)? of (?:security|data|personal data)|unauthori[sz]ed access)\b|\b(?:security|cyber|data)\b(?: \w+)? (?:incidents?|breach\w*)\b[^.;]{0,60}\b(?:shall|must|will|(?:is|are) to) be (?:\w+ly )?(?:notified|reported|communicated|escalated)\b/i,
    spoken: /\b(?:incidents?|breach\w*|unauthori[sz]ed)\b/i,
    example: "within 24 hours of becoming aware",
  },
  {
    of: "how long security support lasts",
    says: /\b(?:shall|must|will) (?:also )?(?:provide|offer|supply|guarantee|maintain)\b[^.;]{0,60}\b(?:security|firmware|software) (?:\w+ )?(?:updates|patches|support)\b|\b(?:shall|must|will) be supported (?:by|with)\b[^.;]{0,60}\b(?:updates|patches|manufacturer)\b/i,
    spoken: /\b(?:support\w*|updat\w+|patch\w*|maintenance|warrant\w+)\b/i,
    example: "for the whole of the Contract Period, including any extension",
  },
  {
    of: "how long passwords are",
    says: /\b(?:strong|complex|robust|secure) passwords?\b|\bpasswords?\b[^.;]{0,40}\b(?:shall|must|will|(?:is|are) to) be (?:sufficiently |suitably |adequately )?(?:strong|complex|robust|long|secure)\b/i,
    spoken: /\bpasswords?\b/i,
    counts:
      /\b(?:\d+|eight|ten|twelve|fourteen|fifteen|sixteen|three) (?:\(\d+\) )?(?:or more )?(?:alphanumeric )?(?:characters?|random words|letters|digits)\b/i,
    example: "at least 12 characters",
  },
  {
    of: "how often it is tested or reviewed",
    says: /\b(?:shall|must|will|(?:is|are) to)\b[^.;]{0,60}\b(?:regular(?:ly)?|periodic(?:ally)?|routine(?:ly)?|frequent(?:ly)?)\b[^.;]{0,40}\b(?:penetration|vulnerability|security|access|audit|back-?ups?|restor\w+|user accounts?|access rights)\b|\b(?:penetration test(?:s|ing)?|vulnerability scan(?:s|ning)?|security (?:test(?:s|ing)?|reviews?|audits?)|(?:audit |access |event |security )?logs|access rights|user accounts?|back-?ups?)\b[^.;]{0,60}\b(?:shall|must|will|(?:is|are) to)\b[^.;]{0,40}\b(?:regularly|periodically|routinely|frequently|(?:at|on an?) (?:regular|periodic|frequent) (?:intervals?|basis))\b|\b(?:shall|must|will)\b[^.;]{0,60}\b(?:penetration test(?:s|ing)?|vulnerability scan(?:s|ning)?|security (?:test(?:s|ing)?|reviews?|audits?)|back-?ups?)\b[^.;]{0,40}\b(?:regularly|periodically|(?:at|on an?) (?:regular|periodic|frequent) (?:intervals?|basis))\b/i,
    spoken:
      /\b(?:penetration|scan\w*|security (?:test(?:s|ing)?|reviews?|audits?)|logs|access rights|user accounts?|back-?ups?)\b/i,
    example: "at least once a year and after each large change",
  },
];
