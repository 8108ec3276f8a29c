/** What an editor lets its user set, under `bollard`. */
export interface Settings {
  readonly enable: boolean;
  /** A configuration file to use for every document, or `null` for the nearest one. */
  readonly config: string | null;
  /** The day that dates are judged against, or `null` for today. */
  readonly today: string | null;
  /** Figures over the ICS, the IXIT and its tables. */
  readonly codeLens: boolean;
  /** Hints with where an item leads in the frameworks that the configuration chooses. */
  readonly inlayHints: { readonly specifications: boolean; readonly tenders: boolean };
}

/** What holds where an editor sets nothing. */
export const defaultSettings: Settings = {
  enable: true,
  config: null,
  today: null,
  codeLens: true,
  inlayHints: { specifications: true, tenders: false },
};

/** Reads settings as an editor sends them; what does not fit is left at its default. */
export function readSettings(sent: unknown): Settings {
  const { enable, config, today, codeLens, inlayHints } = (
    typeof sent === "object" && sent !== null ? sent : {}
  ) as {
    readonly [K in keyof Settings]?: unknown;
  };
  return {
    enable: enable !== false,
    config: typeof config === "string" && config !== "" ? config : null,
    today: typeof today === "string" && isDay(today) ? today : null,
    codeLens: codeLens !== false,
    inlayHints: readHints(inlayHints),
  };
}

function readHints(sent: unknown): Settings["inlayHints"] {
  const { specifications, tenders } = (typeof sent === "object" && sent !== null ? sent : {}) as {
    readonly [K in keyof Settings["inlayHints"]]?: unknown;
  };
  return { specifications: specifications !== false, tenders: tenders === true };
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}
