import type { Pattern } from "../pattern.js";

/** Words that say that a document is not there yet. */
export const unfinished: readonly Pattern[] = [
  {
    value: "not there yet",
    says: /\b(?:to be|will be|is being|are being) (?:written|published|resolved)\b|\bnot (?:yet )?(?:written|published|documented|described)\b|\bnot yet available\b|\b(?:there (?:is|are)|(?:we|it) (?:has|have)) no (?:\w+ ){0,2}(?:guidance|documentation|documents?|manuals?|descriptions?|instructions?|information|pages?|guides?|notes?)\b|\bnot (?:\w+ )?(?:documented|described|explained|covered|mentioned|published|written down)\b|\b(?:in|under) (?:preparation|development|construction)\b|\bbeing (?:prepared|drafted|translated)\b|\b(?:planned|foreseen|due|scheduled) for\b|\bis missing\b|\bas yet\b|\bdoes not (?:yet )?(?:exist|contain|cover|mention|describe|explain|say)\b|\bundocumented\b|\bnowhere\b|\bcoming soon\b|\bdocumentation gap\b/,
    denial: "ignored",
    example: "The page will be published with the next release.",
    counter: "The page is published at https://kerbline.example/help.",
  },
  {
    value: "on request",
    says: /\b(?:on|upon) (?:written )?request\b|\bby (?:asking|contacting|calling|writing to)\b|\b(?:must|has to|have to|needs? to) (?:ask|contact|call|write to)\b/,
    example: "Available on request.",
    counter: "Available without request in the app.",
  },
  {
    value: "not public",
    says: /\b(?:internal|confidential|unpublished) (?:use|document|manual|wiki|page|only)\b|\bunder (?:an? )?NDA\b|\bfor (?:dealers|partners|technicians) only\b/,
    example: "In the internal manual.",
    counter: "In the quick guide that comes with each unit.",
  },
];
