import { statSync } from "node:fs";
import { relative } from "node:path";
import type { Linked, RuleContext } from "@bollard/model";
import type { Config } from "../config/config.js";
import { lint } from "../lint.js";
import { follow } from "./inside.js";
import { readText } from "./read-text.js";
import { slashed } from "./shown-path.js";

/** Where and how files that a subject names are looked at. */
export interface LinkOptions {
  /** The file that names the others. */
  readonly from: string;
  /** The folder that the files must lie in. */
  readonly boundary: string;
  readonly today: string;
  readonly config: Config;
}

/** A file as it was when it was looked at. */
interface Seen {
  readonly state: string;
  readonly linked: Linked;
}

/** What was seen of late, by the configuration that it was judged by and its path. */
const seenBy = new WeakMap<Config, Map<string, Seen>>();
const most = 500;

/**
 * Looks up the files that a register names. Only files inside `boundary` are looked at, so that a register
 * cannot make anybody read files elsewhere; web addresses never are. A file that did not change is not
 * read again.
 */
export function linkReader(options: LinkOptions): NonNullable<RuleContext["linked"]> {
  return (reference) => {
    try {
      const referenced = follow(options.from, reference, options.boundary);
      if (referenced.path === undefined) return "outside";
      if (referenced.path === options.from) return "itself";
      return referenced.exists ? look(referenced.path, options) : "absent";
    } catch {
      return "unreadable";
    }
  };
}

function look(path: string, { today, config, boundary }: LinkOptions): Linked {
  const { mtimeMs, size } = statSync(path);
  const state = `${mtimeMs} ${size} ${today}`;
  const seen = seenBy.get(config) ?? new Map<string, Seen>();
  seenBy.set(config, seen);
  const known = seen.get(path);
  if (known?.state === state) return known.linked;
  const linked = read(path, today, config, boundary);
  if (seen.size >= most) seen.clear();
  seen.set(path, { state, linked });
  return linked;
}

function read(path: string, today: string, config: Config, boundary: string): Linked {
  try {
    const { text, problems } = readText(path);
    const inside = slashed(relative(boundary, path));
    const { kind, findings, subject, register } = lint(
      { path: inside, text, problems },
      { today, config },
    );
    return {
      ...(kind !== undefined && { kind }),
      subject: subject ?? register,
      findings: findings
        .filter(({ suppressed }) => suppressed === undefined)
        .map(({ rule, level, what }) => ({ rule, level, what })),
    };
  } catch {
    return "unreadable";
  }
}
