import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "@bollard/document";
import { type PlaceRegister, readPlaceRegister } from "@bollard/place-register";

/** The register of an invented quayside, in which some things are answered and others not. */
export function marlhaven(): PlaceRegister {
  const path = join(import.meta.dirname, "fixtures/marlhaven.place.yaml");
  const { subject, misfits } = readPlaceRegister(
    parse(readFileSync(path, "utf8"), "yaml").root?.value,
  );
  if (misfits.length > 0) throw new Error(misfits.map(({ what }) => what).join("\n"));
  return subject;
}
