import { saysSomething } from "../../answers.js";
import type { LookAt, Point } from "../device-check.js";
import { declares, eachSays, guaranteed, hasEntry, protocolsNamed } from "./ixit.js";
import { answerTo, each, either, feature } from "./provision.js";

/** Passwords that units do not share. */
export const noSharedPassword: Point = {
  asks: "that no two units leave the factory with the same password",
  look: either(answerTo("5.1-1", { notApplicable: "so" }), ({ spec }) => {
    const passwords = spec.psti?.passwords;
    return passwords?.every(
      ({ definedBy, uniquePerProduct }) => definedBy === "user" || uniquePerProduct === true,
    )
      ? "so"
      : "unsaid";
  }),
};

/** Interfaces without a use that are off. */
export const unusedInterfacesOff: Point = {
  asks: "that interfaces without a use are off",
  look: answerTo("5.6-1", { notApplicable: "so" }),
};

/** Encryption of what is sent. */
export const encrypted: Point = {
  asks: "that what it sends is encrypted",
  look: answerTo("5.5-1"),
};

/** Firmware that the device verifies. */
export const updatesVerified: Point = {
  asks: "that it verifies firmware before it runs it",
  look: answerTo("5.3-9"),
};

/** A secured way of updating. */
export const updatesSecured: Point = {
  asks: "that the way in which updates come is secured",
  look: answerTo("5.3-7"),
};

/** Keys that differ from unit to unit. */
export const keysPerUnit: Point = {
  asks: "that its keys differ from unit to unit",
  look: answerTo("5.4-4"),
};

/** Protection of stored keys. */
export const keysGuarded: Point = {
  asks: "how it guards the keys and passwords that it keeps",
  look: answerTo("5.4-1", { notApplicable: "so" }),
};

/** Debug ports that are closed. */
export const debugClosed: Point = {
  asks: "that debug ports are off or guarded in the units that are sold",
  look: either(
    feature("debugInterfaces", false),
    answerTo("5.6-4A", { formerly: "5.6-4", notApplicable: "so" }),
  ),
};

/** An identity of the single unit. */
export const ownIdentity: Point = {
  asks: "which identity of its own each unit has",
  look: either(
    feature("hardCodedIdentity", true),
    declares("SecParam", "description", "hardCodedIdentity"),
    answerTo("5.4-2", { notSupported: "unsaid" }),
  ),
};

/** Authentication of both sides. */
export const peersAuthenticated: Point = {
  asks: "how both sides authenticate each other at each interface",
  look: guaranteed("authenticity"),
};

/** Protocols by name and version. */
export const protocolsAtInterfaces: Point = {
  asks: "which protocol it speaks at each interface, with the version",
  look: protocolsNamed,
};

/** What it does without network and power. */
export const withoutNetworkOrPower: Point = {
  asks: "what it does without network and power",
  look: each(answerTo("5.9-1"), answerTo("5.9-2")),
};

/** How long it is supported. */
export const supportPeriod: Point = {
  asks: "how long it is supported at the least",
  look: either(
    ({ spec }) => (spec.psti?.supportPeriod?.until ? "so" : "unsaid"),
    answerTo("5.3-13"),
  ),
};

/** Whom to tell of vulnerabilities. */
export const reportingContact: Point = {
  asks: "to whom vulnerabilities are reported",
  look: either(
    ({ spec }) => (saysSomething(spec.psti?.reporting?.contact) ? "so" : "unsaid"),
    answerTo("5.2-1"),
  ),
};

/** A software bill of materials. */
export const billOfMaterials: Point = {
  asks: "where its software bill of materials is, in SPDX or CycloneDX",
};

/** So where it is said what the device senses, or that it senses nothing. */
export const sensed: LookAt = either(
  feature("externalSensing", false),
  hasEntry("ExtSens"),
  answerTo("5.8-3", { notApplicable: "so", notSupported: "unsaid" }),
);

/** What it senses. */
export const sensing: Point = { asks: "what it senses of its surroundings", look: sensed };

/** Its interfaces with their state as delivered. */
export const interfacesListed: Point = {
  asks: "which interfaces it has, and whether each is on when it is delivered",
  look: either(
    each(eachSays(["LogIntf"], "status", "state"), eachSays(["PhyIntf"], "status", "state")),
    eachSays(["Intf"], "status", "state"),
  ),
};

/** The papers of the product security regime, where it is not for organisations alone. */
const pstiPapers: LookAt = ({ spec }) => {
  const { product, psti, labels } = spec;
  if (product?.audience === "organisation" || psti?.statement !== undefined) return "so";
  return (psti?.exceptions ?? []).length + (labels ?? []).length > 0 ? "so" : "unsaid";
};

/** The statement of compliance. */
export const statementOfCompliance: Point = {
  asks: "where the statement of compliance under the product security regime is, or why it needs none",
  look: pstiPapers,
};

/** So where the device has secure boot, or the reason is given why it has none. */
export const secureBoot: LookAt = (look) => {
  const seen = answerTo("5.7-1")(look);
  if (typeof seen !== "object") return seen;
  const id = seen.at[1];
  const detail = typeof id === "string" ? look.spec.ics?.[id]?.detail : undefined;
  return saysSomething(detail) ? "so" : seen;
};
