/** What the author declares of the purchase; what is absent is not known, and rules that need it ask. */
export interface Purchase {
  readonly buyer?: string;
  readonly nation?: "england" | "wales" | "scotland" | "northern-ireland";
  /** Ids of use cases, such as `cctv` or `parking`. */
  readonly useCases?: readonly string[];
  readonly devices?: "consumer" | "organisation" | "both" | "none";
  readonly personalData?: boolean;
  readonly operationalTechnology?: boolean;
  readonly nis?: "operator-of-essential-services" | "relevant-digital-service-provider" | "outside";
  readonly contract?: {
    /** `YYYY-MM-DD` */
    readonly start?: string;
    /** Without extensions, as ISO 8601: `P5Y`. */
    readonly length?: string;
    readonly extension?: string;
  };
}
