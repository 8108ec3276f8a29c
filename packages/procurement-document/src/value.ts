/** Which values satisfy: at least this, at most this, or this. */
export type Bound = "least" | "most" | "exact";

interface Said {
  /** As written. */
  readonly text: string;
  /** Where it begins in the text of the statement, in UTF-16 code units. */
  readonly start: number;
  /** In a table, the head of the column in which it stands. */
  readonly head?: string;
}

/** A length of time, such as `within 24 hours` or `five (5) years`. */
export interface Duration extends Said {
  readonly kind: "duration";
  readonly bound: Bound;
  readonly amount: number;
  readonly unit: "minute" | "hour" | "day" | "working-day" | "week" | "month" | "year";
}

/** A day or a month, `2031-04-30` or `2031-04`. */
export interface Day extends Said {
  readonly kind: "date";
  readonly date: string;
}

/** A share, such as `99.9 %`. */
export interface Percentage extends Said {
  readonly kind: "percentage";
  readonly bound: Bound;
  readonly percent: number;
}

/** A version of a protocol, such as `TLS 1.2 or higher`. */
export interface ProtocolVersion extends Said {
  readonly kind: "protocol";
  readonly bound: Bound;
  /** `TLS`, `SSL`, `SSH`, `SNMP`, `WPA`, … */
  readonly protocol: string;
  readonly version: string;
}

/** A number of things, such as `12 characters`. */
export interface Count extends Said {
  readonly kind: "count";
  readonly bound: Bound;
  readonly amount: number;
  /** What is counted, in the singular: `character`, `camera`. */
  readonly of: string;
}

/** A value that a statement fixes. */
export type Value = Duration | Day | Percentage | ProtocolVersion | Count;
