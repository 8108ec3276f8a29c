import { prose } from "./prose.ts";
import type { Random } from "./random.ts";

/** How large a register is. */
export interface RegisterSize {
  readonly systems: number;
  readonly flows: number;
}

const useCases = [
  "cctv",
  "traffic-lights",
  "smart-buildings",
  "parking-sensors",
  "footfall",
] as const;
const zones = ["field", "operations", "corporate", "cloud", "public"] as const;
const suppliers = 60;

/** Writes a register as an operator would have it after some years: mostly filled in, with gaps. */
export function register(random: Random, { systems, flows }: RegisterSize): object {
  const services = Math.max(1, Math.floor(systems / 20));
  const many = <T>(count: number, write: (index: number) => T) =>
    Array.from({ length: count }, (_, index) => write(index));
  return {
    bollard: "place/1",
    place: {
      name: "Saltmarsh Borough",
      organisation: "Saltmarsh Borough Council",
      kind: "council",
      nation: "england",
      incidentContact: { role: "Duty officer", contact: "control room" },
    },
    services: many(services, (index) => service(random, index)),
    systems: many(systems, (index) => system(random, index, services)),
    zones: zones.map((kind) => ({ id: kind, kind, timeSource: "ntp.example" })),
    deviceClasses: many(systems, (index) => deviceClass(random, index)),
    flows: many(flows, (index) => flow(random, index, systems)),
    suppliers: many(suppliers, (index) => supplier(random, index)),
    risks: many(services, (index) => risk(random, index)),
  };
}

function service(random: Random, index: number): object {
  return {
    id: `service-${index}`,
    name: `Service ${index}`,
    owner: { role: "Head of Highways" },
    reviewBy: day(random, 2027),
    impact: {
      confidentiality: "minor",
      integrity: "serious",
      availability: "serious",
      safety: "minor",
    },
    threatAnalysis: { method: "STRIDE", on: day(random, 2026), reviewer: "Security lead" },
    recovery: { timeObjective: "PT4H", pointObjective: "PT1H", fallback: "By hand, plan 7." },
  };
}

function system(random: Random, index: number, services: number): object {
  return {
    id: `system-${index}`,
    name: `System ${index}`,
    services: [`service-${index % services}`],
    useCase: random.pick(useCases),
    stage: "live",
    owner: { role: "System manager" },
    supplier: `supplier-${random.between(0, suppliers - 1)}`,
    contract: `C-${index}`,
    zone: random.pick(zones),
    architecture: prose(random, 2),
    ...(random.chance(0.7) && { endpoints: [], remoteAccess: [] }),
    ...(random.chance(0.5) && { backup: { location: "second site", separate: true } }),
  };
}

function deviceClass(random: Random, index: number): object {
  return {
    id: `devices-${index}`,
    system: `system-${index}`,
    count: random.between(1, 400),
    model: `KR-${index}`,
    exposure: random.pick(["public-reach", "locked-cabinet", "building"]),
    identities: random.chance(0.9) ? "unique" : "shared",
    supportEnds: day(random, random.between(2026, 2034)),
  };
}

function flow(random: Random, index: number, systems: number): object {
  return {
    id: `flow-${index}`,
    from: `system-${random.between(0, systems - 1)}`,
    to: `system-${random.between(0, systems - 1)}`,
    categories: ["status", "counts"],
    personal: random.chance(0.2),
    protocol: random.pick(["HTTPS", "MQTT", "OCPP"]),
    encryption: random.chance(0.95) ? "TLS 1.3" : "none",
    integrity: "message authentication code",
    authentication: "client certificate",
    crossesOrganisation: random.chance(0.1),
  };
}

function supplier(random: Random, index: number): object {
  return {
    id: `supplier-${index}`,
    name: `Supplier ${index}`,
    role: "Builds and maintains",
    parent: "Kerbline Holdings",
    countryOfControl: "United Kingdom",
    ownershipChecked: day(random, 2026),
    contracts: [{ reference: `C-${index}`, starts: "2024-04-01", ends: day(random, 2029) }],
    exitPlan: "Schedule 9 of the contract",
    assurances: [
      { what: "Cyber Essentials Plus", issued: "2026-03-01", expires: day(random, 2027) },
    ],
  };
}

function risk(random: Random, index: number): object {
  return {
    id: `risk-${index}`,
    what: prose(random, 1),
    on: `service-${index}`,
    owner: "Risk owner",
    likelihood: "low",
    impact: "medium",
    residual: "low",
    treatment: "Reviewed",
    review: day(random, 2027),
  };
}

function day(random: Random, year: number): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${year}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
}
