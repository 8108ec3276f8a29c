import type { BackMatter, Link, Metadata, Prop } from "./metadata.js";

/** A piece of a control: its statement, or guidance to it. */
export interface Part {
  readonly id?: string;
  readonly name: string;
  readonly prose?: string;
}

/** One item of a framework. */
export interface Control {
  readonly id: string;
  readonly class?: string;
  readonly title: string;
  readonly props?: readonly Prop[];
  readonly links?: readonly Link[];
  readonly parts?: readonly Part[];
}

/** One clause of a framework. */
export interface Group {
  readonly id: string;
  readonly title: string;
  readonly props?: readonly Prop[];
  readonly controls?: readonly Control[];
}

/** A catalog: one edition of a framework. */
export interface Catalog {
  readonly uuid: string;
  readonly metadata: Metadata;
  readonly controls?: readonly Control[];
  readonly groups?: readonly Group[];
  readonly "back-matter"?: BackMatter;
}

/** Controls by their ids. */
export interface ControlSelection {
  readonly "with-ids": readonly string[];
}

/** A profile: controls chosen from catalogs. */
export interface Profile {
  readonly uuid: string;
  readonly metadata: Metadata;
  readonly imports: readonly {
    readonly href: string;
    readonly "include-controls": readonly ControlSelection[];
  }[];
  readonly merge?: { readonly "as-is": true };
  readonly "back-matter"?: BackMatter;
}
