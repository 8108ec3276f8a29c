import { once, type Verification } from "@bollard/model";

/** Software whose maker has ended, or will end, support for everybody. */
export interface SoftwareSupport {
  readonly name: string;
  /** How a text names it. */
  readonly says: RegExp;
  /** The last day of the support that everybody gets, `YYYY-MM-DD`. */
  readonly until: string;
  /** What took its place, as a buyer would ask for it. */
  readonly instead: string;
  readonly source: string;
  readonly checked: string;
  readonly verified: Verification;
}

/** Where the days were read: in lists of others that agree, not at the makers. */
const read = {
  source:
    "stratum.it, seniordba.wordpress.com, lansweeper.com and midgard.co.uk on Windows, three public repositories on SQL Server and CentOS, kentonline.co.uk on Flash, booleanlogical.com on Internet Explorer",
  checked: "2026-11-27",
  verified: "secondary",
} as const;

const server = "a supported Windows Server";
const windows = "a supported Windows";
const sql = "a supported SQL Server";
const linux = "a supported Linux distribution";

/** Editions for long use have days of their own. */
const longTerm = String.raw`(?! (?:(?:IoT|Enterprise|Embedded) ){0,2}(?:LTS[BC]|IoT|Embedded)\b)`;

/** The software whose days were looked up, the longer names of a family first. */
export const softwareSupport: () => readonly SoftwareSupport[] = /* @__PURE__ */ once(() =>
  [
    {
      name: "Windows XP",
      says: /\bWindows XP\b(?! Embedded)/i,
      until: "2014-04-08",
      instead: windows,
    },
    { name: "Windows Vista", says: /\bWindows Vista\b/i, until: "2017-04-11", instead: windows },
    {
      name: "Windows 7",
      says: /\bWindows 7\b(?! Embedded)/i,
      until: "2020-01-14",
      instead: windows,
    },
    {
      name: "Windows 8.1",
      says: /\bWindows 8(?:\.1)?(?![\d.]*\d)/i,
      until: "2023-01-10",
      instead: windows,
    },
    {
      name: "Windows 10",
      says: new RegExp(String.raw`\bWindows 10\b${longTerm}`, "i"),
      until: "2025-10-14",
      instead: windows,
    },
    { name: "Windows Server 2003", says: named("2003"), until: "2015-07-14", instead: server },
    { name: "Windows Server 2008", says: named("2008"), until: "2020-01-14", instead: server },
    { name: "Windows Server 2012", says: named("2012"), until: "2023-10-10", instead: server },
    { name: "Windows Server 2016", says: named("2016"), until: "2027-01-12", instead: server },
    {
      name: "SQL Server 2008",
      says: /\bSQL(?: Server)? 2008\b/i,
      until: "2019-07-09",
      instead: sql,
    },
    {
      name: "SQL Server 2012",
      says: /\bSQL(?: Server)? 2012\b/i,
      until: "2022-07-12",
      instead: sql,
    },
    {
      name: "SQL Server 2014",
      says: /\bSQL(?: Server)? 2014\b/i,
      until: "2024-07-09",
      instead: sql,
    },
    {
      name: "SQL Server 2016",
      says: /\bSQL(?: Server)? 2016\b/i,
      until: "2026-07-14",
      instead: sql,
    },
    { name: "CentOS 6", says: /\bCentOS(?: Linux)? 6\b/i, until: "2020-11-30", instead: linux },
    { name: "CentOS 7", says: /\bCentOS(?: Linux)? 7\b/i, until: "2024-06-30", instead: linux },
    {
      name: "Adobe Flash",
      says: /\b(?:Adobe Flash|Flash Player)\b/i,
      until: "2020-12-31",
      instead: "HTML5",
    },
    {
      name: "Internet Explorer",
      says: /\b(?:Internet Explorer|IE ?11)\b/i,
      until: "2022-06-15",
      instead: "a supported browser",
    },
  ].map((row) => ({ ...row, ...read })),
);

function named(year: string): RegExp {
  return new RegExp(
    String.raw`\b(?:Windows|Win|MS|Microsoft) ?Server ${year}\b|\bWindows ${year} Server\b`,
    "i",
  );
}
