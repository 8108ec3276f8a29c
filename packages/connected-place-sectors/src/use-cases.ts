import { once } from "@bollard/model";
import type { SectorCheck, UseCase } from "./use-case.js";
import { assistedLiving } from "./use-cases/assisted-living.js";
import { cctv } from "./use-cases/cctv.js";
import { councilHousing } from "./use-cases/council-housing.js";
import { environmentalMonitoring } from "./use-cases/environmental-monitoring.js";
import { facialRecognition } from "./use-cases/facial-recognition.js";
import { footfall } from "./use-cases/footfall.js";
import { localEnergy } from "./use-cases/local-energy.js";
import { maas } from "./use-cases/maas.js";
import { parkingSensors } from "./use-cases/parking-sensors.js";
import { predictiveMaintenance } from "./use-cases/predictive-maintenance.js";
import { remoteHealthcare } from "./use-cases/remote-healthcare.js";
import { smartAirports } from "./use-cases/smart-airports.js";
import { smartBuildings } from "./use-cases/smart-buildings.js";
import { smartMeters } from "./use-cases/smart-meters.js";
import { smartRoads } from "./use-cases/smart-roads.js";
import { smartStations } from "./use-cases/smart-stations.js";
import { trafficLights } from "./use-cases/traffic-lights.js";

/** The use cases of connected places, sector by sector. */
export const useCases = /* @__PURE__ */ once(
  () =>
    [
      smartBuildings(),
      environmentalMonitoring(),
      cctv(),
      footfall(),
      facialRecognition(),
      parkingSensors(),
      smartMeters(),
      predictiveMaintenance(),
      localEnergy(),
      councilHousing(),
      remoteHealthcare(),
      assistedLiving(),
      trafficLights(),
      smartRoads(),
      maas(),
      smartStations(),
      smartAirports(),
    ] as const,
);

/** The id of a use case, such as `cctv`. */
export type UseCaseId = ReturnType<typeof useCases>[number]["id"];

/** The id of a check, such as `uc-cctv-c7`. */
export type SectorCheckId = ReturnType<typeof useCases>[number]["checks"][number]["id"];

/** A use case of this package. */
export type KnownUseCase = UseCase<UseCaseId, SectorCheckId>;

/** Everything that a careful reader looks for in the use cases. */
export const checks = /* @__PURE__ */ once(listChecks);

function listChecks(): readonly SectorCheck<SectorCheckId>[] {
  return useCases().flatMap((one): readonly SectorCheck<SectorCheckId>[] => one.checks);
}
