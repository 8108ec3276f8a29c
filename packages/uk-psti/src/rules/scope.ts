import type { Citation, Segment } from "@bollard/model";
import { regimeStart } from "./calendar.js";
import { psti } from "./cite.js";
import { coverOf } from "./exceptions.js";
import type { PstiSubject } from "./psti-subject.js";

/** Whether the PSTI duties bind for a product, why, and where the specification says so. */
export interface Scope {
  readonly verdict: "in" | "out" | "unknown";
  /** The reason as a sentence; for `unknown`, what is not declared. */
  readonly reason: string;
  /** Where the deciding fact stands, or would stand. */
  readonly at: readonly Segment[];
  readonly cites: readonly Citation[];
}

const connection = ["product", "connectable"] as const;
const audience = ["product", "audience"] as const;

/** Decides whether a product is in scope of the regime on a day. */
export function scopeOf(subject: PstiSubject, today: string): Scope {
  return outside(subject) ?? excepted(subject, today) ?? inside(subject);
}

/** Says whether the duties are to be judged: in scope, or scope open and PSTI taken up. */
export function dutiesBind(subject: PstiSubject, today: string): boolean {
  if (today < regimeStart) return false;
  const { verdict } = scopeOf(subject, today);
  return verdict === "in" || (verdict === "unknown" && takesUpPsti(subject));
}

/** Says whether a specification takes up PSTI: it claims it, or has a section on it. */
export function takesUpPsti(subject: PstiSubject): boolean {
  return subject.claims?.["uk-psti"] !== undefined || subject.psti !== undefined;
}

function outside({ product }: PstiSubject): Scope | undefined {
  if (product?.connectable === "no") {
    return out(connection, "it connects to neither the internet nor a network", [
      psti("PSTI Act s.4"),
    ]);
  }
  if (product?.audience === "organisation") {
    const reason =
      "it is made available to organisations only, and no identical product is declared for consumers";
    return out(audience, reason, [psti("PSTI Act s.54")]);
  }
  const end = product?.onSale?.until;
  if (end === undefined || end >= regimeStart) return undefined;
  const reason = `it was last made available on ${end}, before the regime began on ${regimeStart}`;
  return out(["product", "onSale", "until"], reason, [psti("SI 2023/469")]);
}

function excepted(subject: PstiSubject, today: string): Scope | undefined {
  const cover = coverOf(subject, today);
  if (cover === undefined) return undefined;
  const { index, paragraph, territory } = cover;
  const where = territory ? ` in ${territory}, and only there` : "";
  return out(["psti", "exceptions", index], `it is excepted by ${paragraph}${where}, as claimed`, [
    psti("SI 2023/1007 reg 6"),
    psti(paragraph),
  ]);
}

function inside({ product }: PstiSubject): Scope {
  const cites = [psti("PSTI Act s.54"), psti("PSTI Act s.4")];
  const open = [
    ...(product?.audience === undefined ? ["to whom it is sold (audience)"] : []),
    ...(product?.connectable === undefined ? ["how it connects (connectable)"] : []),
  ];
  if (open.length > 0) {
    const at = product?.audience === undefined ? audience : connection;
    return { verdict: "unknown", reason: open.join(" and "), at, cites };
  }
  const reason = "it is connectable and is, or is identical to, a product for consumers";
  return { verdict: "in", reason, at: audience, cites };
}

function out(at: readonly Segment[], reason: string, cites: readonly Citation[]): Scope {
  return { verdict: "out", reason, at, cites };
}
