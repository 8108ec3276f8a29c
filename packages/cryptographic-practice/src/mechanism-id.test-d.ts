import { catalogue, isMechanismId, type MechanismId, mechanism } from "./index.js";

export const version: MechanismId = "tls-1.0";
export const hash: MechanismId = mechanism("md5").id;
export const first: MechanismId = catalogue()[0]?.id ?? "aes";

// @ts-expect-error there is no TLS 1.4
export const noSuchVersion: MechanismId = "tls-1.4";
// @ts-expect-error ids are in lower case
export const otherSpelling: unknown = mechanism("AES");

/** A text that was asked about is an id. */
export function narrow(text: string): MechanismId | undefined {
  return isMechanismId(text) ? text : undefined;
}
