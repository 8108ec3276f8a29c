import { defineTarget } from "./define-target.js";

/** EU CRA: ids and topics in our own words, as a target of links. */
export const euCra = /* @__PURE__ */ defineTarget(
  {
    id: "eu-cra",
    edition: "2024/2847",
    label: "EU CRA",
    title:
      "EU Cyber Resilience Act, Regulation (EU) 2024/2847: Annex I/II and key Article 13-14 duties",
    issuer: "EU",
    kind: "law",
    rights: "own-paraphrase",
    published: "2024-11-20",
    inForce: { from: "2027-12-11" },
    url: "https://eur-lex.europa.eu/eli/reg/2024/2847/oj",
    aliases: ["cra", "eucra", "cyberresilienceact", "eucyberresilienceact", "20242847"],
    obligation: "duty",
    verified: "secondary",
  },
  () => [
    { id: "Annex I Part I (1)", title: "Security level fits the risk" },
    {
      id: "Annex I Part I (2)(a)",
      title: "No known exploitable vulnerability at placing on the market",
    },
    { id: "Annex I Part I (2)(b)", title: "Secure by default, resettable to original state" },
    {
      id: "Annex I Part I (2)(c)",
      title:
        "Fixable by security updates, automatic by default with opt-out, notice and postponement",
    },
    { id: "Annex I Part I (2)(d)", title: "Guard against unauthorised access and report it" },
    { id: "Annex I Part I (2)(e)", title: "Confidentiality of data at rest, in transit, in use" },
    {
      id: "Annex I Part I (2)(f)",
      title: "Integrity of data, commands, programs, configuration; report corruption",
    },
    { id: "Annex I Part I (2)(g)", title: "Process only the data needed" },
    {
      id: "Annex I Part I (2)(h)",
      title: "Keep essential functions available, incl. against denial of service",
    },
    {
      id: "Annex I Part I (2)(i)",
      title: "Do not harm availability of other devices or networks",
    },
    { id: "Annex I Part I (2)(j)", title: "Limit attack surface and external interfaces" },
    { id: "Annex I Part I (2)(k)", title: "Limit incident impact with mitigation techniques" },
    {
      id: "Annex I Part I (2)(l)",
      title: "Record and monitor security-relevant activity, with user opt-out",
    },
    {
      id: "Annex I Part I (2)(m)",
      title: "Users can remove all data and settings securely and transfer them securely",
    },
    { id: "Annex I Part II (1)", title: "Identify vulnerabilities and components, with an SBOM" },
    {
      id: "Annex I Part II (2)",
      title: "Remediate without delay, security updates apart from feature updates where feasible",
    },
    { id: "Annex I Part II (3)", title: "Test and review security regularly" },
    { id: "Annex I Part II (4)", title: "Disclose fixed vulnerabilities once an update exists" },
    { id: "Annex I Part II (5)", title: "Run a coordinated disclosure policy" },
    {
      id: "Annex I Part II (6)",
      title: "Make vulnerability reporting possible, incl. a contact address",
    },
    {
      id: "Annex I Part II (7)",
      title: "Distribute updates securely and, for security fixes, automatically where applicable",
    },
    {
      id: "Annex I Part II (8)",
      title: "Deliver security updates promptly, free of charge, with advisories",
    },
    { id: "Annex II (1)", title: "Manufacturer identity and contact" },
    {
      id: "Annex II (2)",
      title: "Single contact point for vulnerabilities and where the disclosure policy is",
    },
    { id: "Annex II (3)", title: "Name, type and unique identification" },
    {
      id: "Annex II (4)",
      title: "Intended purpose, security environment, main functions and security properties",
    },
    { id: "Annex II (5)", title: "Foreseeable circumstances causing significant risk" },
    { id: "Annex II (6)", title: "Where the EU declaration is" },
    { id: "Annex II (7)", title: "Type of security support and end date of support" },
    { id: "Annex II (8)(a)", title: "Instructions: secure commissioning and lifetime use" },
    { id: "Annex II (8)(b)", title: "Instructions: how changes affect data security" },
    { id: "Annex II (8)(c)", title: "Instructions: installing security updates" },
    { id: "Annex II (8)(d)", title: "Instructions: secure decommissioning and data removal" },
    { id: "Annex II (8)(e)", title: "Instructions: turning automatic security updates off" },
    { id: "Annex II (8)(f)", title: "Integrator information" },
    { id: "Annex II (9)", title: "Where the SBOM is, if offered" },
    {
      id: "Article 13(8)",
      title: "Support period: expected use time, normally at least five years",
    },
    {
      id: "Article 13(9)",
      title:
        "Each security update stays available at least ten years or the rest of the support period",
    },
    { id: "Article 13(15)", title: "Type, batch or serial number on product" },
    { id: "Article 13(17)", title: "Single point of contact for users" },
    { id: "Article 13(19)", title: "Show end of support (month and year) at purchase" },
    {
      id: "Article 14",
      title: "Report actively exploited vulnerabilities and severe incidents (24 h / 72 h / final)",
    },
  ],
);
