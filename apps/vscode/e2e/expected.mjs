// What the end-to-end tests count on in workspace/: change it together with the specifications there.

/** The specification that the editors open. */
export const specification = "kerbline.device.yaml";

/** A specification that stays closed until the whole workspace is checked. */
export const unopened = "parking.device.json";

/** A specification with an IXIT, which stays closed until its entries are followed. */
export const gateway = "gateway.device.yaml";

/** A YAML file that is not a specification. */
export const unrelated = "readings.yaml";

/** Findings that must be among those of the specification: rule, and the text at which its range starts. */
export const findings = [
  { rule: "shape/unknown-value", at: "y, detail" },
  { rule: "en-303-645/mandatory-not-supported", at: "N, detail" },
  { rule: "uk-psti/support-period-end", at: "supportPeriod" },
];

/** A finding whose card is looked at: where, and what the card must say. */
export const finding = { at: "N, detail", says: ["5.5-1", "Why:", "Do:"] };

/** Where the mouse rests, and what the card must say. */
export const hover = { at: "5.1-1", says: ["5.1-1", "password"] };

/** The quick fix that is applied: where, its title in the menu, and the rule whose finding goes away. */
export const fix = { at: "y, detail", title: 'Change to "Y"', rule: "shape/unknown-value" };

/** What is explained by command: typed into the list, and expected in the page that opens. */
export const explained = { typed: "V3.1.3, 5.1-1", says: "password" };

/** In the unopened specification: where a value of a closed list is asked for, and one that must be suggested. */
export const completion = { at: "organization", suggests: "organisation" };

/** In the gateway's IXIT: a reference, the id that it leads to, and another that must be suggested in its place. */
export const reference = { at: "LogIntf-1]", leadsTo: "LogIntf-1, desc", suggests: "LogIntf-2" };

/** What the figures over the IXIT say, and what those over a table open. */
export const figures = {
  says: /^TS 103 701 V2\.1\.1: \d+ units? pass(es)?, \d+ fails?, \d+ open$/,
  table: { line: "SecComMech:", lists: "Open questions of table SecComMech", first: "5.5-1-1 a" },
};

/** The answer to an open question that is recorded: where, the title in the menu, and what is written. */
export const judgement = {
  at: "SecComMech:",
  title: "Record that 5.5-1-1 a passes",
  writes: ["judgements:", "5.5-1-1 a"],
};
