import type { Framework } from "@bollard/model";
import { controlIdsOf } from "../identity/token.js";
import { uuidOf } from "../identity/uuid.js";
import type { Profile } from "../types/catalog.js";
import { dayOfData } from "./catalog.js";
import { frameworkResource } from "./frameworks.js";
import { metadataOf } from "./own.js";

/** Items chosen from one edition of a framework. */
export interface Selection {
  readonly framework: Framework;
  /** The ids as printed; those that the edition does not have are left out. */
  readonly items: readonly string[];
}

/**
 * A profile of the items chosen from one or several editions; undefined where none is chosen.
 * @param day the day of the selection, `YYYY-MM-DD`; without one, that of the newest data
 */
export function toProfile(
  title: string,
  selections: readonly Selection[],
  day?: string,
): Profile | undefined {
  const chosen = selections.flatMap(({ framework, items }) => {
    const { items: ids } = controlIdsOf(framework);
    const found = [...new Set(items)].flatMap((item) => ids.get(item) ?? []);
    return found.length === 0 ? [] : [{ framework, found }];
  });
  if (chosen.length === 0) return undefined;
  const resources = chosen.map(({ framework }) =>
    frameworkResource({ framework: framework.id, edition: framework.edition }),
  );
  const days = chosen.map(({ framework }) => dayOfData(framework)).sort();
  return {
    uuid: uuidOf("profile", title, ...chosen.flatMap(({ found }) => found)),
    metadata: metadataOf(title, day ?? days.at(-1) ?? "1970-01-01"),
    imports: chosen.map(({ found }, index) => ({
      href: `#${resources[index]?.uuid ?? ""}`,
      "include-controls": [{ "with-ids": found }],
    })),
    merge: { "as-is": true },
    "back-matter": { resources },
  };
}
