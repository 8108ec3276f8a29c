import type { BackMatter, Link, Metadata, Prop } from "./metadata.js";

/** How a component meets one control. */
export interface ImplementedRequirement {
  readonly uuid: string;
  readonly "control-id": string;
  readonly description: string;
  readonly props?: readonly Prop[];
  readonly links?: readonly Link[];
  readonly remarks?: string;
}

/** How a component meets the controls of one catalog or profile. */
export interface ControlImplementation {
  readonly uuid: string;
  readonly source: string;
  readonly description: string;
  readonly props?: readonly Prop[];
  readonly "implemented-requirements": readonly ImplementedRequirement[];
}

/** A product, service or the like. */
export interface DefinedComponent {
  readonly uuid: string;
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly props?: readonly Prop[];
  readonly "responsible-roles"?: readonly {
    readonly "role-id": string;
    readonly "party-uuids"?: readonly string[];
  }[];
  readonly "control-implementations"?: readonly ControlImplementation[];
  readonly remarks?: string;
}

/** Components and how they meet controls. */
export interface ComponentDefinition {
  readonly uuid: string;
  readonly metadata: Metadata;
  readonly components: readonly DefinedComponent[];
  readonly "back-matter": BackMatter;
}
