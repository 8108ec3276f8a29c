import { defineMap } from "./define-map.js";
import { fromV211, ofEn18031 } from "./sides.js";

/** EN 303 645 V2.1.1 to EN 18031, whose places are known by id and topic alone. */
export const en303645ToEn18031 = () =>
  defineMap(fromV211(), ofEn18031(), [
    {
      sources: ["5.1-1", "5.1-2"],
      relation: "intersects",
      targets: ["AUM-5-1"],
      rationale:
        "Both rule out factory passwords that units share or that can be guessed; EN 18031 also accepts a change that is forced at first use.",
      confidence: "medium",
    },
    {
      sources: ["5.1-1"],
      relation: "intersects",
      targets: ["AUM-5-2"],
      rationale:
        "Both let the user set the password in use; the provision wants it so, EN 18031 judges how strong it is.",
      confidence: "medium",
    },
    {
      sources: ["5.1-3", "5.3-7", "5.5-1"],
      relation: "subset-of",
      targets: ["CRY-1"],
      rationale:
        "Each is one use of best-practice cryptography, for log-in, updates and communication; EN 18031 asks it wherever an asset rests on it.",
      confidence: "medium",
    },
    {
      sources: ["5.1-3"],
      relation: "intersects",
      targets: ["AUM-2"],
      rationale:
        "Both look at whether log-in is good enough; the provision at its cryptography, EN 18031 at the whole mechanism.",
      confidence: "medium",
    },
    {
      sources: ["5.1-4"],
      relation: "intersects",
      targets: ["AUM-4"],
      rationale:
        "Both let users change what they log in with; EN 18031 excepts where that would work against its aims.",
      confidence: "medium",
    },
    {
      sources: ["5.1-5"],
      relation: "intersects",
      targets: ["AUM-6"],
      rationale:
        "Both stop trying one password after the other; the provision excepts what constrained devices cannot do, EN 18031 covers more kinds of interface.",
      confidence: "medium",
    },
    {
      sources: ["5.3-1", "5.3-2"],
      relation: "intersects",
      targets: ["SUM-1"],
      rationale:
        "Both want software that can be updated safely; EN 18031 speaks of software that bears on its assets.",
      confidence: "medium",
    },
    {
      sources: ["5.3-2", "5.3-7", "5.3-9", "5.3-10"],
      relation: "intersects",
      targets: ["SUM-2"],
      rationale:
        "Both let in only updates that are genuine and whole; the provisions say by what and over which way, EN 18031 asks for the outcome.",
      confidence: "medium",
    },
    {
      sources: ["5.3-4", "5.3-6"],
      relation: "intersects",
      targets: ["SUM-3"],
      rationale:
        "Both push updates that need no hand; the provisions also leave users a choice, EN 18031 accepts approval or a timetable.",
      confidence: "medium",
    },
    {
      sources: ["5.4-1"],
      relation: "intersects",
      targets: ["SSM-1", "SSM-2", "SSM-3"],
      rationale:
        "Both protect what is stored; the provision speaks of security parameters, EN 18031 of each asset, its integrity and its confidentiality by themselves.",
      confidence: "medium",
    },
    {
      sources: ["5.4-2"],
      relation: "intersects",
      targets: ["SSM-2"],
      rationale:
        "Both keep an identity from being changed; the provision names tampering with the hardware, EN 18031 the integrity of what is stored.",
      confidence: "medium",
    },
    {
      sources: ["5.4-3", "5.4-4"],
      relation: "intersects",
      targets: ["CCK-3"],
      rationale:
        "Both end secrets that many units share; the provisions look at code and at parameters per unit, EN 18031 at keys put in before delivery.",
      confidence: "medium",
    },
    {
      sources: ["5.4-4"],
      relation: "intersects",
      targets: ["CCK-2"],
      rationale:
        "Both care how keys come about; the provision wants them per unit, EN 18031 made soundly.",
      confidence: "medium",
    },
    {
      sources: ["5.5-1"],
      relation: "intersects",
      targets: ["SCM-1", "SCM-2", "SCM-3", "SCM-4"],
      rationale:
        "Both secure communication; the provision by best-practice cryptography as such, EN 18031 by integrity, confidentiality and protection against replay, each by itself.",
      confidence: "medium",
    },
    {
      sources: ["5.5-6", "5.5-7", "5.8-1", "5.8-2"],
      relation: "intersects",
      targets: ["SCM-3"],
      rationale:
        "Both keep what travels from being read; the provisions name parameters and personal data, EN 18031 its assets.",
      confidence: "medium",
    },
    {
      sources: ["5.5-4", "5.6-2"],
      relation: "intersects",
      targets: ["ACM-1"],
      rationale:
        "Both keep what an interface offers from strangers; the provisions speak of functions and of information over networks, EN 18031 of access to assets.",
      confidence: "medium",
    },
    {
      sources: ["5.5-4", "5.5-5"],
      relation: "intersects",
      targets: ["AUM-1-1"],
      rationale:
        "Both want a log-in before anything is done over a network; the provisions name functions and configuration, EN 18031 excepts what is meant to be open.",
      confidence: "medium",
    },
    {
      sources: ["5.5-5"],
      relation: "intersects",
      targets: ["ACM-2"],
      rationale:
        "Both guard who may change settings; the provision by log-in over networks, EN 18031 by rights that suit.",
      confidence: "medium",
    },
    {
      sources: ["5.6-1", "5.6-5"],
      relation: "intersects",
      targets: ["GEC-2", "GEC-3"],
      rationale:
        "Both keep what is not needed from being reachable; the provisions switch it off, EN 18031 limits the default and leaves the rest to the user.",
      confidence: "medium",
    },
    {
      sources: ["5.6-1", "5.6-3", "5.6-4"],
      relation: "intersects",
      targets: ["GEC-5"],
      rationale:
        "Both do without interfaces that nothing needs; the provisions name physical ones and those for debugging, EN 18031 any from outside.",
      confidence: "medium",
    },
    {
      sources: ["5.7-1"],
      relation: "intersects",
      targets: ["GEC-8"],
      rationale:
        "Both check the software that starts; EN 18031 asks it in its part on fraud alone.",
      confidence: "medium",
    },
    {
      sources: ["5.8-3"],
      relation: "intersects",
      targets: ["GEC-7"],
      rationale:
        "Both tell users what a product senses of its surroundings; EN 18031 does so in its documentation, of which only the topic was read.",
      confidence: "medium",
    },
    {
      sources: ["5.9-1"],
      relation: "intersects",
      targets: ["RLM-1"],
      rationale:
        "Both keep a product going under strain; the provision at outages of network and power, EN 18031 under denial of service.",
      confidence: "medium",
    },
    {
      sources: ["5.11-1"],
      relation: "intersects",
      targets: ["DLM-1"],
      rationale: "Both let users erase what is theirs; EN 18031 names personal data and secrets.",
      confidence: "medium",
    },
    {
      sources: ["5.13-1"],
      relation: "intersects",
      targets: ["GEC-6"],
      rationale: "Both check input; EN 18031 where it can reach an asset.",
      confidence: "medium",
    },
  ]);
