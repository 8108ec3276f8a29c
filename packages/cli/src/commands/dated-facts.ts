import { frameworks as linked, recognitions } from "@bollard/crosswalk";
import { documents, toSources } from "@bollard/cryptographic-practice";
import { frameworks } from "@bollard/linter";
import type { Source } from "@bollard/model";
import { supersededReferences, sources as texts } from "@bollard/uk-procurement";

/** One fact of the data, with what it was read in. */
export interface DatedFact {
  /** The data that holds it, such as `etsi-en-303-645@3.1.3`. */
  readonly of: string;
  /** Its id there. */
  readonly id: string;
  readonly source: Source;
}

/** Every fact that carries its source: items, recognitions, superseded references and documents on cryptography. */
export function datedFacts(): readonly DatedFact[] {
  const all = [...new Set([...frameworks, ...linked])];
  const seen = new Set<string>();
  const items = all.flatMap(({ id, edition, items: own }) => {
    const of = `${id}@${edition}`;
    if (seen.has(of)) return [];
    seen.add(of);
    return own.map((item) => ({ of, id: item.id, source: item.source }));
  });
  return [...items, ...accepted(), ...superseded(), ...cryptography()];
}

function accepted(): readonly DatedFact[] {
  return recognitions().map(({ id, source }) => ({ of: "recognitions", id, source }));
}

function superseded(): readonly DatedFact[] {
  return supersededReferences().map(({ id, current, checked, verified, sources }) => {
    const [first] = sources;
    const text = first === undefined ? undefined : texts()[first];
    return {
      of: "superseded-references",
      id,
      source: {
        document: text?.title ?? current,
        clause: "whole",
        ...(text && "url" in text && text.url !== undefined && { url: text.url }),
        checked,
        verified,
      },
    };
  });
}

function cryptography(): readonly DatedFact[] {
  return Object.keys(documents()).flatMap((key) =>
    toSources([`${key} whole` as Parameters<typeof toSources>[0][number]]).map((source) => ({
      of: "cryptographic-practice",
      id: key,
      source,
    })),
  );
}
