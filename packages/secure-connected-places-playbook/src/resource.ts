import type {
  Check,
  CheckedSubject,
  Clause,
  Confidence,
  Item,
  Source,
  Verification,
} from "@bollard/model";
import type { SourceId } from "./sources.js";

/** What a resource is: part of the playbook, beside it, in the collection, related to it, or evidence. */
export type ResourceKind = "playbook" | "playbook-related" | "collection" | "related" | "evidence";

/** A version of a resource. */
export interface ResourceVersion {
  /** As it is called: `beta 2.0`. */
  readonly name: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** A stage of the life cycle that a resource goes by. */
export interface Stage {
  readonly id: string;
  readonly title: string;
}

/** A check that serves a resource or a category of threats. */
export interface PlaybookCheck<Id extends string = string> extends Check<Id> {
  /** The resource. */
  readonly item: string;
}

/** A resource on secure connected places that somebody can be sent to. */
export interface PlaybookResource<Id extends string = string, CheckId extends string = string>
  extends Item<Id> {
  readonly title: string;
  readonly kind: ResourceKind;
  readonly issuer: string;
  /** Whom it is written for; empty where that is not known. */
  readonly audience: readonly string[];
  /** The versions known, the oldest first. */
  readonly versions: readonly ResourceVersion[];
  /** The day, month or year of the latest version known, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly date?: string;
  /** The latest version known, as it is called. */
  readonly version?: string;
  readonly url?: string;
  /** The resource with which this may be identical. */
  readonly sameAs?: string;
  /** The resource whose checks serve this one too. */
  readonly sharesChecksOf?: string;
  readonly stages?: readonly Stage[];
  /** Who named the stages: the resource, or Bollard because its own names were not read. */
  readonly stagesNamedBy?: "resource" | "bollard";
  /** Figures of a report. Empty, since none could be verified. */
  readonly figures?: readonly [];
  readonly confidence: Confidence;
  readonly checks: readonly PlaybookCheck<CheckId>[];
}

/** Resources of one kind. */
export interface ResourceGroup<Id extends string = string, CheckId extends string = string>
  extends Clause<ResourceKind> {
  readonly items: readonly PlaybookResource<Id, CheckId>[];
}

/** A check as its file writes it. */
export interface WrittenCheck<CheckId extends string> {
  readonly id: CheckId;
  readonly subject: CheckedSubject;
  readonly looksFor: string;
}

/** How a resource was read. */
interface Reading {
  readonly sources: readonly SourceId[];
  readonly verified: Verification;
  /** What of it was read; `opening` where nothing is said. */
  readonly place?: string;
  /** The day of the last check, where it is later than that of the whole. */
  readonly checked?: string;
  readonly note?: string;
}

/** A resource as its file writes it; what is left out is the usual. */
interface WrittenResource<Id extends string, CheckId extends string>
  extends Partial<
    Pick<
      PlaybookResource,
      "audience" | "versions" | "date" | "version" | "url" | "sameAs" | "sharesChecksOf"
    >
  > {
  readonly id: Id;
  readonly title: string;
  readonly issuer: string;
  readonly summary: string;
  readonly stages?: readonly Stage[];
  readonly stagesNamedBy?: "resource" | "bollard";
  readonly figures?: readonly [];
  readonly confidence: Confidence;
  readonly read: Reading;
  readonly checks?: readonly WrittenCheck<CheckId>[];
}

/** Writes the resources of one kind; each gets its source, and each check that of its resource. */
export function group<const Id extends string, const CheckId extends string = never>(
  clause: Clause<ResourceKind>,
  written: readonly WrittenResource<Id, CheckId>[],
): ResourceGroup<Id, CheckId> {
  return { ...clause, items: written.map((one) => toResource(clause.id, one)) };
}

function toResource<Id extends string, CheckId extends string>(
  kind: ResourceKind,
  written: WrittenResource<Id, CheckId>,
): PlaybookResource<Id, CheckId> {
  const { checks = [], read, ...rest } = written;
  const source = toSource(written, read);
  const latest = written.versions?.at(-1);
  return {
    ...rest,
    ...(latest && { date: latest.date, version: latest.name }),
    parent: kind,
    kind,
    obligation: "information",
    audience: written.audience ?? [],
    versions: written.versions ?? [],
    checks: checks.map((check) => ({ ...check, item: written.id, source })),
    source,
  };
}

function toSource(
  { title, url }: WrittenResource<string, string>,
  { sources, verified, place, checked, note }: Reading,
): Source {
  return {
    document: title,
    clause: place ?? "opening",
    ...(url && { url }),
    checked: checked ?? "2026-11-22",
    verified,
    witnesses: sources,
    ...(note && { note }),
  };
}
