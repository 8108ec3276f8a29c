import { lstatSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Config, defaultConfig } from "../config/config.js";
import { configFileName, readConfig } from "../config/read-config.js";
import type { FileResult } from "../result.js";
import { FileError, readText } from "./read-text.js";
import { shownPath } from "./shown-path.js";

/** A configuration and where it comes from. */
export interface FoundConfig {
  readonly config: Config;
  /** The absolute path of its file; `undefined` where the default holds. */
  readonly file: string | undefined;
  /** The folder that its globs are relative to. */
  readonly folder: string;
  /** What is wrong in the file, as findings on it. */
  readonly result: FileResult | undefined;
}

/** Finds and reads configuration files, each once. */
export class ConfigFiles {
  private readonly read = new Map<string, FoundConfig>();
  private readonly nearest = new Map<string, string | undefined>();

  /**
   * @param base the folder where the default holds and that paths in findings are relative to
   * @param only a configuration file to use for every file; `null` for none at all
   */
  constructor(
    private readonly base: string,
    private readonly only?: string | null,
  ) {}

  /** The configuration for a file or folder: the nearest one above it. */
  for(path: string): FoundConfig {
    const file = this.only === undefined ? this.nearestTo(dirname(path)) : this.only;
    return file ? this.load(file) : this.none();
  }

  /** Every configuration file that was read. */
  get all(): readonly FoundConfig[] {
    return [...this.read.values()];
  }

  /** Forgets what was read, so that changed files are read again. */
  forget(): void {
    this.read.clear();
    this.nearest.clear();
  }

  private none(): FoundConfig {
    return { config: defaultConfig, file: undefined, folder: this.base, result: undefined };
  }

  private nearestTo(folder: string): string | undefined {
    if (this.nearest.has(folder)) return this.nearest.get(folder);
    const own = join(folder, configFileName);
    const parent = dirname(folder);
    const above = () => (parent === folder ? undefined : this.nearestTo(parent));
    const found = isThere(own) ? own : above();
    this.nearest.set(folder, found);
    return found;
  }

  private load(file: string): FoundConfig {
    const known = this.read.get(file);
    if (known) return known;
    const shown = shownPath(this.base, file);
    const found = { file, folder: dirname(file), ...readConfigFile(file, shown) };
    this.read.set(file, found);
    return found;
  }
}

function readConfigFile(file: string, shown: string) {
  try {
    const { text, problems } = readText(file);
    return readConfig(shown, text, problems);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const what = `The configuration cannot be read: ${error.message.slice(file.length + 2)}`;
    const problem = {
      code: "document/syntax",
      start: 0,
      end: 0,
      what,
      todo: "Make it readable, name another one with --config, or use --no-config.",
    } as const;
    return readConfig(shown, "{}", [problem]);
  }
}

/** Whatever has the name counts, so that a folder or a broken link is reported, not passed over. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
