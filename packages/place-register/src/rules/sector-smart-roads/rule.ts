import { saysSomething } from "@bollard/device-spec";
import type { EntryOf } from "../../elements.js";
import { onlyAnswer } from "../../sectors/point.js";
import { assessment, retention } from "../../sectors/points/data.js";
import { commandsChecked } from "../../sectors/points/flows.js";
import { noWayToOffice } from "../../sectors/points/network.js";
import { nisStanding } from "../../sectors/points/services.js";
import { defineSectorRule, ofSystem } from "../../sectors/sector-rule.js";
import { linksOf } from "../../sectors/system-links.js";
import type { Look } from "../look.js";

/** Asks what smart roads and lighting bring with them. */
export const sectorSmartRoads = /* @__PURE__ */ defineSectorRule(
  "smart-roads",
  "Signs and lights along a road act on everybody who drives there, and a post carries what several parties own; who may act, how much at once, and who can cut it off has to be known.",
  [
    ofSystem({
      id: "uc-smart-roads-c1",
      points: [nisStanding, onlyAnswer("who owns the interface with National Highways")],
    }),
    ofSystem({
      id: "uc-smart-roads-c7",
      when: mayLight,
      points: [
        onlyAnswer("how many lights may be switched at once"),
        {
          asks: "where that is logged",
          under: ["commandLog"],
          said: ({ commandLog }) => saysSomething(commandLog),
        },
      ],
    }),
    ofSystem({ id: "uc-smart-roads-c8", early: true, points: [noWayToOffice] }),
    ofSystem({
      id: "uc-smart-roads-c9",
      points: [
        {
          asks: "who may set a sign",
          under: ["privileges"],
          said: (system, { register }) => linksOf(register, system).privileges.length > 0,
        },
        commandsChecked,
      ],
    }),
    ofSystem({
      id: "uc-smart-roads-c10",
      points: [onlyAnswer("the permits for street works")],
    }),
    ofSystem({
      id: "uc-smart-roads-c11",
      early: true,
      points: [onlyAnswer("how identifiers are hashed"), retention, assessment],
    }),
    ofSystem({
      id: "uc-smart-roads-c13",
      points: [
        onlyAnswer("who alone answers for each shared post or cabinet"),
        onlyAnswer("how its power is cut and its parts isolated"),
      ],
    }),
  ],
);

const lights = /\b(?:lights?|lighting|lamps?|lanterns?|luminaires?|talq|dali)\b/i;

/** Whether a system may switch street lights: its words or those of its devices say so, or nothing says what it is. */
function mayLight(system: EntryOf<"systems">, { register }: Look): boolean {
  const { name, architecture, interfaces = [] } = system;
  const { deviceClasses } = linksOf(register, system);
  const words = [name, architecture, ...interfaces, ...deviceClasses.map((one) => one.name)];
  const said = words.filter(saysSomething);
  return said.length === 0 || lights.test(said.join(" "));
}
