import { v211, v313 } from "@bollard/etsi-en-303-645";
import { nearest } from "@bollard/shape";
import { controlIdFor } from "../identity/token.js";

const editions = [v211, v313] as const;

/**
 * The provision of EN 303 645 that a control id stands for: as it is exported here, as it is printed, or behind a letter
 * and a separator, such as `en_5.1-1`. Undefined for any other control.
 */
export function provisionOf(control: string): string | undefined {
  return ids().get(control.toLowerCase()) ?? ids().get(barely(control));
}

/** The provision that a control id which names none most likely means, where it is numbered as provisions are. */
export function provisionNear(control: string): string | undefined {
  const bare = barely(control) || control;
  if (!/^[56]\.\d{1,2}-\d/.test(bare)) return undefined;
  return nearest(bare, [...new Set(ids().values())])?.candidate;
}

/** The editions that have a provision of this id. */
export function editionsWith(provision: string): readonly string[] {
  return editions
    .filter(({ items }) => items.some(({ id }) => id === provision))
    .map(({ edition }) => edition);
}

let index: ReadonlyMap<string, string> | undefined;

function ids(): ReadonlyMap<string, string> {
  index ??= new Map(
    editions.flatMap((framework) =>
      framework.items.flatMap(({ id }) => [
        [id.toLowerCase(), id] as const,
        [controlIdFor(framework, id).toLowerCase(), id] as const,
      ]),
    ),
  );
  return index;
}

function barely(control: string): string {
  return (
    /^[a-z][a-z-]{0,30}[_. -]?(\d{1,2}[.-]\d.{0,10})$/i
      .exec(control.slice(0, 60))?.[1]
      ?.toLowerCase() ?? ""
  );
}
