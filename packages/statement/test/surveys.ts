import type { PlaceRegister } from "@bollard/place-register";
import {
  type CountedFinding,
  mergeSurveys,
  type Survey,
  surveyDevice,
  surveyPlace,
} from "../src/survey/index.js";

export const today = "2026-11-25";

const finding = (
  rule: string,
  level: CountedFinding["level"],
  item?: string,
  more: Partial<CountedFinding> = {},
): CountedFinding => ({
  rule,
  level,
  cites: item ? [{ framework: "ncsc-connected-places", edition: "2021", item }] : [],
  ...more,
});

const saltmarsh: PlaceRegister = {
  place: {
    name: "Saltmarsh",
    organisation: "Saltmarsh Council",
    kind: "council",
    nation: "england",
  },
  services: [{ id: "parking" }],
  systems: [
    { id: "bays", useCase: "parking-sensors", supplier: "acme", dependsOn: ["acme", "cloud"] },
    { id: "cameras", useCase: "cctv", supplier: "acme" },
    { id: "other" },
  ],
  deviceClasses: [
    {
      id: "old",
      name: "Old cameras",
      count: 12,
      supportEnds: "2026-11-24",
      maker: { name: "=Kerb" },
    },
    { id: "today", count: 3, supportEnds: "2026-11-25" },
    { id: "year", supportEnds: "2027-11-25" },
    { id: "long", count: 5, supportEnds: "2027-11-26" },
    { id: "unknown", count: 7 },
  ],
  dataSets: [{ id: "plates", personal: true, specialCategory: false, dpia: "DPIA-1" }],
  flows: [
    { id: "a", personal: true },
    { id: "b", dataSet: "plates" },
    {
      id: "c",
      name: "Faces",
      specialCategory: true,
      dpia: "To be written.",
      lawfulBasis: "public-task",
    },
    { id: "d", personal: false },
  ],
  suppliers: [
    {
      id: "acme",
      name: "ACME Ltd",
      critical: true,
      parent: "Acme Holdings",
      assurances: [
        { what: "Cyber Essentials Plus", expires: "2026-10-01" },
        { what: "ISO 27001", expires: "2027-06-30" },
        { what: "Penetration test", expires: "2028-01-01" },
        { what: "Promise" },
      ],
    },
    { id: "cloud" },
  ],
};

const brackwater: PlaceRegister = {
  place: { name: "Brackwater" },
  systems: [{ id: "lights", useCase: "traffic-lights", supplier: "acme" }],
  suppliers: [{ id: "acme", name: "Acme Limited", critical: true, countryOfControl: "France" }],
};

const items = { "ncsc-connected-places@2021#1": "NCSC principle 1" };

/** The survey of one register. */
export function placeSurvey(path: string, register: PlaceRegister, day = today): Survey {
  const findings = [
    finding("place/duplicate-id", "error"),
    finding("place/some-principle", "info", "1", { question: true }),
    finding("place/some-principle", "warning", "1"),
    finding("shape/unknown-field", "warning", undefined, { suppressed: {} }),
  ];
  const file = surveyPlace({ path, digest: `d-${path}`, day }, register, findings);
  return { bollard: "survey/1", today: day, items, files: [file] };
}

const device: Survey = {
  bollard: "survey/1",
  today,
  items: {},
  files: [
    surveyDevice(
      { path: "p1.device.yaml", digest: "d3", day: today },
      {
        product: { name: "Baysense P1", model: "P1" },
        parties: { manufacturers: [{ name: "Baysense" }] },
        psti: { supportPeriod: { until: "2031-04-30" } },
      },
      [finding("uk-psti/password-shared", "error")],
    ),
    { path: "torn.place.yaml", digest: "d4", day: today, kind: "unread", why: "It is torn." },
  ],
};

/** An estate of two places, a device and a file that could not be read. */
export const estate: Survey = mergeSurveys(
  placeSurvey("saltmarsh.place.yaml", saltmarsh),
  placeSurvey("brackwater.place.yaml", brackwater),
  device,
);
