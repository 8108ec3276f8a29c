/**
 * The frameworks that EN 303 645 and the other standards here are linked to, by id. A test holds them to what
 * `@bollard/crosswalk` links, which is not loaded for a configuration.
 */
export const linkedFrameworks = [
  "au-smart-devices-2025",
  "enisa-bsr-2017",
  "eu-cra",
  "eu-en-18031",
  "fi-label",
  "gsma-iot-sa",
  "iec-62443-4-1",
  "iec-62443-4-2",
  "iot-cop",
  "jp-jc-star",
  "ncsc-caf",
  "ncsc-connected-places",
  "nistir-8259a",
  "nistir-8259b",
  "nistir-8425",
  "sg-cls",
  "uk-psti",
] as const;
