import type { Pattern } from "../pattern.js";

/** A mechanism against outages of which nothing is left in one. */
export const withstandsNothing: readonly Pattern[] = [
  {
    value: "nothing",
    says: /\b(?:none of (?:the|its|our)(?: \w+){1,3}|no (?:\w+ )?functions?|nothing)\b(?: \w+){0,2} (?:survives?|withstands?|works?|works? on|runs?|keeps? (?:on )?(?:working|running)|goes? on|continues?|(?:is|are) (?:kept|available|left|preserved|maintained))\b|\b(?:device|unit|sensor|everything)\b(?: \w+){0,2} (?:simply )?(?:goes|stays|is) (?:dead|lost|out of (?:order|service|action))\b|\bdoes not (?:survive|withstand)\b/,
    denial: "ignored",
    example: "None of the functions survive a power cut.",
    counter: "None of the settings is lost.",
  },
];
