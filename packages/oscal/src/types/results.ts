import type { BackMatter, Metadata, Prop } from "./metadata.js";

/** Something that was seen. */
export interface Observation {
  readonly uuid: string;
  readonly title: string;
  readonly description: string;
  readonly props: readonly Prop[];
  readonly methods: readonly string[];
  readonly types: readonly string[];
  readonly subjects: readonly { readonly "subject-uuid": string; readonly type: string }[];
  readonly collected: string;
  readonly remarks?: string;
}

/** What follows for one control. */
export interface ResultFinding {
  readonly uuid: string;
  readonly title: string;
  readonly description: string;
  readonly props: readonly Prop[];
  readonly target: {
    readonly type: "statement-id";
    readonly "target-id": string;
    readonly status: {
      readonly state: "satisfied" | "not-satisfied";
      readonly reason: "pass" | "fail" | "other";
    };
  };
  readonly "related-observations"?: readonly { readonly "observation-uuid": string }[];
}

/** One assessment. */
export interface AssessmentResult {
  readonly uuid: string;
  readonly title: string;
  readonly description: string;
  readonly start: string;
  readonly end: string;
  readonly props: readonly Prop[];
  readonly "local-definitions": {
    readonly components: readonly {
      readonly uuid: string;
      readonly type: string;
      readonly title: string;
      readonly description: string;
      readonly status: { readonly state: "other" };
    }[];
  };
  readonly "reviewed-controls": {
    readonly "control-selections": readonly (
      | { readonly "include-controls": readonly { readonly "control-id": string }[] }
      | { readonly "include-all": Readonly<Record<string, never>> }
    )[];
  };
  readonly observations?: readonly Observation[];
  readonly findings?: readonly ResultFinding[];
}

/** Results of assessments. */
export interface AssessmentResults {
  readonly uuid: string;
  readonly metadata: Metadata;
  readonly "import-ap": { readonly href: string; readonly remarks?: string };
  readonly results: readonly AssessmentResult[];
  readonly "back-matter": BackMatter;
}
