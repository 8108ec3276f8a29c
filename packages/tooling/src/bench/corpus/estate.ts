import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { prose } from "./prose.ts";
import { Random } from "./random.ts";
import { register } from "./register.ts";
import { toMembers } from "./yaml.ts";

/** How large an estate is. */
export interface EstateSize {
  readonly registers: number;
  /** How many characters each register has at the least. */
  readonly characters: number;
}

const seed = 2_021;

/** The companies that supply all places together. */
const companies = 400;

/** The most suppliers of one place. */
const suppliersOfPlace = 8;

/**
 * Writes registers of as many places into a folder, half of them as YAML and half as JSON; they are the same each
 * time. Places share suppliers.
 * @returns how many bytes they are together
 */
export function writeEstate(folder: string, { registers, characters }: EstateSize): number {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  for (let number = 0; number < registers; number++) {
    const place = placeOf(new Random(seed + number), number, characters);
    const isYaml = number % 2 === 0;
    const text = isYaml ? toMembers(place) : `${JSON.stringify(place, null, 1)}\n`;
    const name = `place-${String(number).padStart(4, "0")}.place.${isYaml ? "yaml" : "json"}`;
    writeFileSync(join(folder, name), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

function placeOf(random: Random, number: number, characters: number): object {
  const size = { systems: 14, flows: 18 };
  const own = register(random, size) as Readonly<Record<string, unknown>>;
  const name = `Place ${number}`;
  const place = { ...(own["place"] as object), name, organisation: `${name} Council` };
  const suppliers = Array.from({ length: suppliersOfPlace }, (_, index) => {
    const company = random.between(0, companies - 1);
    return {
      id: `supplier-${index}`,
      name: `Company ${company} ${random.pick(["Ltd", "Limited"])}`,
      parent: `Holding ${company % 20}`,
      critical: random.chance(0.3),
      countryOfControl: "United Kingdom",
      assurances: [
        {
          what: "Cyber Essentials Plus",
          expires: `202${random.between(6, 9)}-0${random.between(1, 9)}-15`,
        },
      ],
    };
  });
  const whole = { ...own, place, suppliers, notes: "" };
  const missing = characters - toMembers(whole).length;
  return { ...whole, notes: notesOf(random, missing) };
}

/** Prose of some length, as people keep it in a register. */
function notesOf(random: Random, length: number): string {
  let notes = prose(random, 1);
  while (notes.length < length) notes += `\n${prose(random, 3)}`;
  return notes;
}
