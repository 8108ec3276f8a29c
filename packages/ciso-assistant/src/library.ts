/**
 * A library as CISO Assistant reads it from YAML, in the names of its own format (`convert_library` v2): a
 * framework, or the links between two. Only the fields that Bollard writes and reads are named here.
 */
export interface Library {
  /** `urn:<namespace>:<domain>:library:<name>`, in lower case. */
  readonly urn: string;
  readonly locale: string;
  readonly ref_id: string;
  readonly name: string;
  readonly description?: string;
  readonly copyright?: string;
  /** A whole number; CISO Assistant takes a library over an older one only where this is greater. */
  readonly version: number;
  /** `YYYY-MM-DD`. */
  readonly publication_date?: string;
  readonly provider?: string;
  readonly packager?: string;
  /** The URNs of the libraries that this one refers to. */
  readonly dependencies?: readonly string[];
  readonly objects: {
    readonly framework?: LibraryFramework;
    readonly requirement_mapping_sets?: readonly RequirementMappingSet[];
  };
}

/** A framework: its nodes in reading order, each after its parent. */
export interface LibraryFramework {
  readonly urn: string;
  readonly ref_id: string;
  readonly name: string;
  readonly description?: string;
  readonly implementation_groups_definition?: readonly ImplementationGroup[];
  readonly requirement_nodes: readonly RequirementNode[];
}

/** A selection of the requirements of a framework, such as those that bind. */
export interface ImplementationGroup {
  readonly ref_id: string;
  readonly name: string;
  readonly description?: string;
}

/** A heading or a requirement. */
export interface RequirementNode {
  readonly urn: string;
  /** Whether somebody is asked how far it is met. */
  readonly assessable: boolean;
  /** 1 for what has no parent. */
  readonly depth: number;
  readonly parent_urn?: string;
  readonly ref_id?: string;
  readonly name?: string;
  readonly description?: string;
  readonly annotation?: string;
  readonly implementation_groups?: readonly string[];
}

/** The links from one framework to another, requirement by requirement. */
export interface RequirementMappingSet {
  readonly urn: string;
  readonly ref_id: string;
  readonly name: string;
  readonly description?: string;
  readonly source_framework_urn: string;
  readonly target_framework_urn: string;
  readonly requirement_mappings: readonly RequirementMapping[];
}

/** The relations of CISO Assistant, as seen from the source: `subset` lies within the target. */
export const relationships = ["equal", "subset", "superset", "intersect", "not_related"] as const;

/** How a requirement stands to another. */
export type Relationship = (typeof relationships)[number];

/** One link between two requirements. */
export interface RequirementMapping {
  readonly source_requirement_urn: string;
  readonly target_requirement_urn: string;
  readonly relationship: Relationship;
  /** What was compared. */
  readonly rationale?: "syntactic" | "semantic" | "functional";
  readonly annotation?: string;
  /** From 0 to 10. */
  readonly strength_of_relationship?: number;
}
