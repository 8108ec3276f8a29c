import { once } from "@bollard/model";
import type { WrittenCheck } from "./check.js";

/** What to look for under objective B of both editions. */
export const checksOnProtection = /* @__PURE__ */ once(
  () =>
    [
      {
        subject: "place",
        looksFor:
          "the security policies by reference, each with the day of its last and of its next review",
        serves: { "caf-3.2-b1.a-c1": "B1.a", "caf-4.0-b1.a-c1": "B1.a" },
      },
      {
        subject: "place",
        looksFor: "exceptions from policy, each with who granted it and the day on which it ends",
        serves: { "caf-3.2-b1.b-c1": "B1.b", "caf-4.0-b1.b-c1": "B1.b" },
      },
      {
        subject: "device",
        looksFor: "the way of authentication at every interface of the device",
        serves: { "caf-3.2-b2.a-c1": "B2.a", "caf-4.0-b2.a-c1": "B2.a" },
      },
      {
        subject: "place",
        looksFor:
          "multi-factor authentication marked as on for every remote and every privileged access",
        serves: { "caf-3.2-b2.a-c2": "B2.a", "caf-4.0-b2.a-c2": "B2.a" },
      },
      {
        subject: "place",
        looksFor:
          "the devices from which systems are administered, each marked as owned and managed by the organisation",
        serves: { "caf-3.2-b2.b-c1": "B2.b", "caf-4.0-b2.b-c1": "B2.b" },
      },
      {
        subject: "place",
        looksFor: "the privileged roles, who holds them and the day of the last review",
        serves: { "caf-3.2-b2.c-c1": "B2.c", "caf-4.0-b2.c-c1": "B2.c" },
      },
      {
        subject: "place",
        looksFor: "no active account or right that belongs to a contract that has ended",
        serves: { "caf-3.2-b2.d-c1": "B2.d", "caf-4.0-b2.d-c1": "B2.d" },
      },
      {
        subject: "place",
        looksFor:
          "a map of data that gives for every data set what it is, where it lies, where it flows and who can reach it",
        serves: { "caf-3.2-b3.a-c1": "B3.a", "caf-4.0-b3.a-c1": "B3.a" },
      },
      {
        subject: "device",
        looksFor:
          "the protocol with its version and the encryption at every interface of the device",
        serves: { "caf-3.2-b3.b-c1": "B3.b", "caf-4.0-b3.b-c1": "B3.b" },
      },
      {
        subject: "place",
        looksFor:
          "at every data set how it is protected where it is stored and how long it is kept",
        serves: { "caf-3.2-b3.c-c1": "B3.c", "caf-4.0-b3.c-c1": "B3.c" },
      },
      {
        subject: "place",
        looksFor:
          "the phones, tablets and handhelds used for installation and upkeep, each marked as encrypted",
        serves: { "caf-3.2-b3.d-c1": "B3.d", "caf-4.0-b3.d-c1": "B3.d" },
      },
      {
        subject: "device",
        looksFor:
          "what is erased at factory reset or disposal (data, keys, network credentials), and how",
        serves: { "caf-3.2-b3.e-c1": "B3.e", "caf-4.0-b3.e-c1": "B3.e" },
      },
      {
        subject: "procurement",
        looksFor:
          "a clause that asks for evidence that data was wiped when equipment is disposed of or returned",
        serves: { "caf-3.2-b3.e-c2": "B3.e", "caf-4.0-b3.e-c2": "B3.e" },
      },
      {
        subject: "place",
        looksFor: "the network zones with the assets in them, and a threat model of the design",
        serves: { "caf-3.2-b4.a-c1": "B4.a", "caf-4.0-b4.a-c1": "B4.a" },
      },
      {
        subject: "device",
        looksFor:
          "a guide to hardening, and a list of interfaces and services with their state as delivered",
        serves: { "caf-3.2-b4.b-c1": "B4.b", "caf-4.0-b4.b-c1": "B4.b" },
      },
      {
        subject: "place",
        looksFor:
          "for every system the route by which it is administered, through a trusted device or jump host",
        serves: { "caf-3.2-b4.c-c1": "B4.c", "caf-4.0-b4.c-c1": "B4.c" },
      },
      {
        subject: "place",
        looksFor:
          "at every model of device the source by which its vulnerabilities are followed, and whether it is patched",
        serves: { "caf-3.2-b4.d-c1": "B4.d", "caf-4.0-b4.d-c1": "B4.d" },
      },
      {
        subject: "place",
        looksFor: "for every service a plan for recovery and the day on which it was last tested",
        serves: { "caf-3.2-b5.a-c1": "B5.a", "caf-4.0-b5.a-c1": "B5.a" },
      },
      {
        subject: "place",
        looksFor:
          "the gateways, networks, cloud regions and suppliers on which a service depends alone, marked as such",
        serves: { "caf-3.2-b5.b-c1": "B5.b", "caf-4.0-b5.b-c1": "B5.b" },
      },
      {
        subject: "place",
        looksFor: "at every backup the day on which restoring was last tried with success",
        serves: { "caf-3.2-b5.c-c1": "B5.c", "caf-4.0-b5.c-c1": "B5.c" },
      },
      {
        subject: "place",
        looksFor: "a way for staff and for the public to report a security concern",
        serves: { "caf-3.2-b6.a-c1": "B6.a", "caf-4.0-b6.a-c1": "B6.a" },
      },
      {
        subject: "place",
        looksFor:
          "for every role the training that it needs and the day on which it was last taken",
        serves: { "caf-3.2-b6.b-c1": "B6.b", "caf-4.0-b6.b-c1": "B6.b" },
      },
    ] as const satisfies readonly WrittenCheck[],
);
