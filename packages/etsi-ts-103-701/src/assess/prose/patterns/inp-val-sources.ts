import type { Pattern } from "../pattern.js";

/** Words that say that a method takes every interface of users. */
export const everyUserInterface: readonly Pattern[] = [
  {
    value: "all",
    says: /\b(?:all|every|each)(?: of the| our)? (?:user (?:and (?:network|logical) )?)?(?:interfaces?|UIs?)\b|\b(?:all|every|each)(?: of the)? (?:network|logical) and user interfaces?\b|^\W*all\W*$/,
    example: "All user interfaces",
    counter: "All network interfaces",
  },
];

/** Words that say that a method takes every interface that a network reaches. */
export const everyNetworkInterface: readonly Pattern[] = [
  {
    value: "all",
    says: /\b(?:all|every|each)(?: of the| our)? (?:(?:network|logical) (?:and user )?)?interfaces?\b|\b(?:all|every|each)(?: of the)? user and (?:network|logical) interfaces?\b|^\W*all\W*$/,
    example: "All user and network interfaces",
    counter: "All user interfaces",
  },
];
