import { createHash } from "node:crypto";
import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, resolve } from "node:path";
import type { RuleContext } from "@bollard/model";
import { isInside } from "./inside.js";

const largest = 100_000_000;

/**
 * Looks evidence files up for one specification. Only files inside `boundary` are looked at, so
 * that a specification cannot make anybody read files elsewhere; web addresses never are.
 * @param file the absolute path of the specification
 * @param boundary the folder that evidence must lie in
 */
export function evidenceReader(file: string, boundary: string): RuleContext["digestOf"] {
  return (reference) => {
    if (/^[a-z][a-z0-9+.-]+:/i.test(reference) || isAbsolute(reference)) return undefined;
    const path = resolve(dirname(file), reference);
    if (!isInside(boundary, path)) return undefined;
    try {
      return digest(path, boundary);
    } catch {
      return undefined;
    }
  };
}

function digest(path: string, boundary: string): string | undefined {
  if (!existsSync(path)) return looksLikeFile(path) ? "absent" : undefined;
  if (!isInside(realpathSync(boundary), realpathSync(path))) return undefined;
  const { size } = statSync(path);
  if (!statSync(path).isFile() || size > largest) return undefined;
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}

/** A document number such as `KR-SEC-014` names no file; a path with an ending does. */
function looksLikeFile(path: string): boolean {
  return /\.[a-z0-9]{1,5}$/i.test(path);
}
