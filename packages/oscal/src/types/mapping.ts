import type { ControlSelection } from "./catalog.js";
import type { BackMatter, Link, Metadata, Prop } from "./metadata.js";

/** One control on either side of a map. */
export interface MappedItem {
  readonly type: "control";
  readonly "id-ref": string;
  readonly props?: readonly Prop[];
}

/** How a set of controls stands to another. */
export interface ControlMap {
  readonly uuid: string;
  readonly ns?: string;
  readonly "matching-rationale"?: "syntactic" | "semantic" | "functional";
  readonly relationship: string;
  readonly sources: readonly MappedItem[];
  readonly targets: readonly MappedItem[];
  readonly qualifiers?: readonly Qualifier[];
  readonly "confidence-score"?: { readonly category: string };
  readonly props?: readonly Prop[];
  readonly links?: readonly Link[];
  readonly remarks?: string;
}

/** What else has to hold. */
export interface Qualifier {
  readonly subject: "source" | "target" | "both";
  readonly predicate: "has-requirement" | "has-incompatibility";
  readonly category: "restricted" | "addressable" | "blocked";
  readonly description: string;
}

/** The controls of one side that nothing on the other answers. */
export interface GapSummary {
  readonly uuid: string;
  readonly "unmapped-controls": readonly ControlSelection[];
}

/** A catalog, as one side of a mapping. */
export interface SideReference {
  readonly type: "catalog";
  readonly href: string;
}

/** All maps from one catalog to another. */
export interface Mapping {
  readonly uuid: string;
  readonly method?: "human" | "automation" | "hybrid";
  readonly "matching-rationale"?: "syntactic" | "semantic" | "functional";
  readonly status?: "complete" | "not-complete" | "draft";
  readonly "source-resource": SideReference;
  readonly "target-resource": SideReference;
  readonly maps: readonly ControlMap[];
  readonly props?: readonly Prop[];
  readonly "mapping-description"?: string;
  readonly "source-gap-summary"?: GapSummary;
  readonly "target-gap-summary"?: GapSummary;
}

/** Mappings between catalogs. */
export interface MappingCollection {
  readonly uuid: string;
  readonly metadata: Metadata;
  readonly provenance: {
    readonly method: "human" | "automation" | "hybrid";
    readonly "matching-rationale": "syntactic" | "semantic" | "functional";
    readonly status: "complete" | "not-complete" | "draft";
    readonly "mapping-description": string;
  };
  readonly mappings: readonly Mapping[];
  readonly "back-matter"?: BackMatter;
}
