import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import type { RuleContext } from "@bollard/model";
import { follow } from "./inside.js";

const largest = 100_000_000;

/**
 * Looks evidence files up for one specification. Only files inside `boundary` are looked at, so
 * that a specification cannot make anybody read files elsewhere; web addresses never are.
 * @param file the absolute path of the specification
 * @param boundary the folder that evidence must lie in
 */
export function evidenceReader(file: string, boundary: string): RuleContext["digestOf"] {
  return (reference) => {
    try {
      const referenced = follow(file, reference, boundary);
      if (referenced.path === undefined) return undefined;
      if (referenced.exists) return digest(referenced.path);
      return looksLikeFile(referenced.path) ? "absent" : undefined;
    } catch {
      return undefined;
    }
  };
}

function digest(path: string): string | undefined {
  const { size } = statSync(path);
  if (!statSync(path).isFile() || size > largest) return undefined;
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}

/** A document number such as `KR-SEC-014` names no file; a path with an ending does. */
function looksLikeFile(path: string): boolean {
  return /\.[a-z0-9]{1,5}$/i.test(path);
}
