/**
 * The frameworks that EN 303 645 and the other standards here are linked to, by id. A test holds them to what
 * `@bollard/crosswalk` links, which is not loaded for a configuration.
 */
export const linkedFrameworks = [
  "au-smart-devices-2025",
  "eu-cra",
  "nistir-8259a",
  "nistir-8425",
  "uk-psti",
] as const;
