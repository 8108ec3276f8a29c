import { once } from "@bollard/model";
import type { Instrument } from "./instrument.js";
import { buildingsAndEnvironment } from "./instruments/buildings-and-environment.js";
import { buyingAndProducts } from "./instruments/buying-and-products.js";
import { dataAndPeople } from "./instruments/data-and-people.js";
import { energy } from "./instruments/energy.js";
import { healthAndCare } from "./instruments/health-and-care.js";
import { homes } from "./instruments/homes.js";
import { operationalTechnology } from "./instruments/operational-technology.js";
import { roadsAndTraffic } from "./instruments/roads-and-traffic.js";
import { surveillance } from "./instruments/surveillance.js";
import { travel } from "./instruments/travel.js";

/** The instruments, subject by subject. */
export const areas = /* @__PURE__ */ once(
  () =>
    [
      dataAndPeople(),
      buyingAndProducts(),
      surveillance(),
      operationalTechnology(),
      buildingsAndEnvironment(),
      homes(),
      energy(),
      healthAndCare(),
      roadsAndTraffic(),
      travel(),
    ] as const,
);

/** The id of an instrument, such as `en62676`. */
export type InstrumentId = ReturnType<typeof areas>[number]["items"][number]["id"];

/** The laws, codes, standards, schemes and guidance that use cases of connected places may fall under. */
export const instruments = /* @__PURE__ */ once(listInstruments);

function listInstruments(): readonly Instrument<InstrumentId>[] {
  return areas().flatMap((one): readonly Instrument<InstrumentId>[] => one.items);
}
