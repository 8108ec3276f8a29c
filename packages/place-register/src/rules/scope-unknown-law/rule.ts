import { instruments, isInstrumentId } from "@bollard/connected-place-sectors";
import { defineRule, type Fix, toPointer } from "@bollard/model";
import { nearest } from "@bollard/shape";
import type { PlaceRegister } from "../../definition/place-register.js";
import { indexOf } from "../../elements.js";

/** So many texts are compared with the instruments; beyond, no guess is made. */
const guesses = 200;

/** Reports laws of a service that no instrument is known by. */
export const scopeUnknownLaw = defineRule<PlaceRegister>({
  id: "place/scope-unknown-law",
  title: "The laws of a service are named by the ids of instruments",
  level: "warning",
  cites: [],
  why: "What was found to reach a service is held against use cases and scope decisions by the id of the instrument; a text that is no id is held against nothing.",
  resolution: "fix",
  check(register, report) {
    let guessed = 0;
    for (const { entry, path } of indexOf(register).of("services")) {
      for (const [index, law] of (entry.laws ?? []).entries()) {
        if (isInstrumentId(law)) continue;
        const near = guessed < guesses ? likelyId(law) : undefined;
        guessed += 1;
        const at = [...path, "laws", index];
        const remedy = near && writeId(near.id, toPointer(at));
        report.at(at, {
          what: `“${law}” is the id of no instrument.`,
          todo: near
            ? `Write ${near.id} if that is meant.`
            : "Name the instrument by its id, such as uk-gdpr, or write about it in a scope decision.",
          ...(remedy && (near.same ? { fix: remedy } : { suggestions: [remedy] })),
        });
      }
    }
  },
});

const ids = /* @__PURE__ */ instruments().map(({ id }) => id);
const titles = /* @__PURE__ */ instruments().map(({ title }) => title);

/** The instrument that a text most likely means: by its id, by its title, or as documents name it. */
function likelyId(law: string): { readonly id: string; readonly same: boolean } | undefined {
  const byTitle = nearest(law, titles);
  const titled = instruments().find(({ title }) => title === byTitle?.candidate);
  if (titled && byTitle?.same) return { id: titled.id, same: true };
  const byId = nearest(law, ids);
  if (byId?.same) return { id: byId.candidate, same: true };
  const named = instruments().find(({ recognisedBy }) =>
    recognisedBy?.says.test(law.slice(0, 200)),
  );
  const likely = named?.id ?? titled?.id ?? byId?.candidate;
  return likely === undefined ? undefined : { id: likely, same: false };
}

function writeId(value: string, pointer: string): Fix {
  return { title: `Write ${value}`, edits: [{ kind: "set", pointer, value }] };
}
