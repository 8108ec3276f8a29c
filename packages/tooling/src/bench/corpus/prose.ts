import type { Random } from "./random.ts";

const subjects = [
  "The bootloader",
  "The gateway firmware",
  "The update service",
  "The secure element",
  "The radio module",
  "The configuration page",
  "The event log",
  "The factory process",
  "The maintenance app",
  "The key store",
] as const;

const verbs = [
  "verifies",
  "records",
  "refuses",
  "protects",
  "replaces",
  "limits",
  "encrypts",
  "reports",
  "authenticates",
  "checks",
] as const;

const objects = [
  "each signed image before it is written",
  "every connection with TLS 1.3 and mutual authentication",
  "credentials that are individual to the unit",
  "attempts to log in after five failures",
  "the measurements of particulate matter and noise",
  "the occupancy count without any image",
  "interfaces that normal operation does not need",
  "the certificate of the operator's server",
  "values outside the documented range",
  "the key material derived in the factory",
] as const;

const ends = [
  "as described in the design record",
  "and the result is part of the release test",
  "which the supplier repeats for each batch",
  "on every start and once a day",
  "without any action of the installer",
  "before the device joins the network of the street cabinet",
] as const;

/** Made-up sentences about a device, one for about twenty words. */
export function prose(random: Random, sentences: number): string {
  return Array.from({ length: sentences }, () => sentence(random)).join(" ");
}

function sentence(random: Random): string {
  const subject = random.pick(subjects);
  return `${subject} ${random.pick(verbs)} ${random.pick(objects)}, ${random.pick(ends)}.`;
}
