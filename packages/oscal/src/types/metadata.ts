/** A property: a name, a value on one line, and the namespace that explains the name. */
export interface Prop {
  readonly name: string;
  readonly ns?: string;
  readonly value: string;
  readonly class?: string;
  readonly remarks?: string;
}

/** A link to a resource of the same document (`#uuid`) or to an address. */
export interface Link {
  readonly href: string;
  readonly rel?: string;
  readonly text?: string;
}

/** What every document says of itself. */
export interface Metadata {
  readonly title: string;
  readonly published?: string;
  readonly "last-modified": string;
  readonly version: string;
  readonly "oscal-version": string;
  readonly props?: readonly Prop[];
  readonly links?: readonly Link[];
  readonly roles?: readonly { readonly id: string; readonly title: string }[];
  readonly parties?: readonly Party[];
  readonly "responsible-parties"?: readonly {
    readonly "role-id": string;
    readonly "party-uuids": readonly string[];
  }[];
  readonly remarks?: string;
}

/** A person or organisation. */
export interface Party {
  readonly uuid: string;
  readonly type: "person" | "organization";
  readonly name?: string;
}

/** Something that the document refers to, or holds whole. */
export interface Resource {
  readonly uuid: string;
  readonly title?: string;
  readonly description?: string;
  readonly props?: readonly Prop[];
  readonly citation?: { readonly text: string };
  readonly rlinks?: readonly {
    readonly href: string;
    readonly "media-type"?: string;
    readonly hashes?: readonly { readonly algorithm: string; readonly value: string }[];
  }[];
  readonly base64?: {
    readonly filename?: string;
    readonly "media-type"?: string;
    readonly value: string;
  };
  readonly remarks?: string;
}

/** The resources of a document. */
export interface BackMatter {
  readonly resources: readonly Resource[];
}
