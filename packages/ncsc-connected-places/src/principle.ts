import type { Citation, Clause, Confidence, Item, Source } from "@bollard/model";
import type { SourceId } from "./sources.js";

/** Something that a principle makes one think about, with questions to ask of a place. */
export interface Topic<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  readonly questions: readonly string[];
}

/**
 * One of the 14 principles. Number, short title and subject are the NCSC's; topics, questions, actions and
 * evidence are ours and were not compared with its text.
 */
export interface ConnectedPlacesPrinciple<
  Id extends string = string,
  Group extends string = string,
  TopicId extends string = string,
> extends Item<Id> {
  /** From 1 to 14, as the NCSC prints it: `#1`. */
  readonly number: number;
  readonly parent: Group;
  /** The short title as the NCSC's infographic has it. */
  readonly title: string;
  /** The title as the publication is taken to have it. */
  readonly fullTitle: string;
  /** Whether the full title was seen; otherwise it follows the manner of those that were. */
  readonly fullTitleSeen: boolean;
  readonly obligation: "should";
  readonly topics: readonly Topic<TopicId>[];
  /** What whoever runs the place does about it. */
  readonly actions: readonly string[];
  /** What shows that it was done. */
  readonly evidence: readonly string[];
  /** Outcomes of the Cyber Assessment Framework v4.0 on the same subject, by our own judgement. */
  readonly cafOutcomes: readonly Citation[];
  readonly confidence: Confidence;
}

/** A principle as its file writes it: what is its own. */
export interface WrittenPrinciple {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly fullTitle: string;
  /** Set where the full title was seen. */
  readonly fullTitleSeen?: true;
  readonly summary: string;
  readonly topics: readonly Topic[];
  readonly actions: readonly string[];
  readonly evidence: readonly string[];
  /** Contributing outcomes of the CAF v4.0, by id. */
  readonly cafOutcomes: readonly string[];
  /** What was read of it besides the list of short titles and the account of the groups. */
  readonly alsoIn?: readonly SourceId[];
  /** What these say. */
  readonly confirmed?: string;
}

/** A group of principles, in the order printed. */
export interface PrincipleGroup<
  Group extends string = string,
  Id extends string = string,
  TopicId extends string = string,
> extends Clause<Group> {
  readonly principles: readonly ConnectedPlacesPrinciple<Id, Group, TopicId>[];
}

/** The NCSC's own address of the principles. */
export const url = "https://www.ncsc.gov.uk/collection/connected-places-security-principles";

/** Completes a group: gives each principle its parent, its citation and its source. */
export function completeGroup<
  const Group extends string,
  const P extends readonly WrittenPrinciple[],
>(
  clause: Clause<Group>,
  written: P,
): PrincipleGroup<Group, P[number]["id"], P[number]["topics"][number]["id"]> {
  return { ...clause, principles: written.map((principle) => toPrinciple(clause.id, principle)) };
}

function toPrinciple<Group extends string>(
  parent: Group,
  written: WrittenPrinciple,
): ConnectedPlacesPrinciple<string, Group> {
  const { alsoIn, confirmed, cafOutcomes, fullTitleSeen = false, ...own } = written;
  return {
    ...own,
    parent,
    citeAs: `Connected Places Principle ${written.number}`,
    fullTitleSeen,
    obligation: "should",
    cafOutcomes: cafOutcomes.map((item) => ({ framework: "ncsc-caf", edition: "4.0", item })),
    confidence: "high",
    source: sourceOf(written),
  };
}

function sourceOf({ number, alsoIn = [], confirmed }: WrittenPrinciple): Source {
  const own = "Topics, questions, actions and evidence are ours, unchecked against its text.";
  return {
    document: "NCSC Connected Places Cyber Security Principles (May 2021)",
    clause: `#${number}`,
    url,
    checked: "2026-11-25",
    verified: "title",
    witnesses: ["fdocuments-toc", "burges-salmon-2024", "ukauthority-2024", ...alsoIn],
    note: confirmed === undefined ? own : `${confirmed} ${own}`,
  };
}
