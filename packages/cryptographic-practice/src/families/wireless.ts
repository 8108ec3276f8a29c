import { once } from "@bollard/model";
import type { Mechanism } from "../mechanism.js";

const bluetooth = "sp800121 3.1 and 4.2";
const wifi = "wifiLegacy text";

/** Protection of wireless links: Wi-Fi, Bluetooth, LoRaWAN, Zigbee, Thread, Z-Wave, mobile. */
export const wireless = /* @__PURE__ */ once(
  () =>
    [
      {
        id: "wep",
        name: "WEP",
        kind: "link",
        capitals: ["WEP"],
        judgements: [
          {
            status: "broken",
            since: "2003",
            why: "WEP gives little protection, as its keys can be found from traffic; WPA replaced it in 2003.",
            sources: [wifi],
          },
        ],
      },
      {
        id: "wpa-1",
        name: "WPA with TKIP",
        kind: "link",
        spellings: ["wpa tkip", "tkip"],
        series: ["wpa", "1"],
        judgements: [
          {
            status: "deprecated",
            why: "WPA with TKIP was an interim repair of WEP that attacks reach; the Wi-Fi Alliance advises against buying it.",
            sources: [wifi],
          },
        ],
      },
      {
        id: "wpa",
        name: "WPA without a version",
        kind: "link",
        capitals: ["WPA"],
        notBefore: ["supplicant"],
        lacks: "version",
      },
      {
        id: "wpa-2",
        name: "WPA2",
        kind: "link",
        spellings: ["wpa ii", "ccmp"],
        series: ["wpa", "2"],
        judgements: [
          {
            status: "acceptable",
            why: "WPA2 with AES-CCMP is sound; the Wi-Fi Alliance advises to buy devices with WPA3.",
            sources: [wifi],
          },
        ],
      },
      {
        id: "wpa-3",
        name: "WPA3",
        kind: "link",
        series: ["wpa", "3"],
        judgements: [
          {
            status: "recommended",
            why: "WPA3 is the generation that the Wi-Fi Alliance advises to buy.",
            sources: [wifi],
          },
        ],
      },
      {
        id: "wps-pin",
        name: "WPS with a PIN",
        kind: "pairing",
        spellings: ["wps pin", "wps using a pin", "wi fi protected setup pin"],
        judgements: [
          {
            status: "broken",
            since: "2011-12",
            why: "The PIN of Wi-Fi Protected Setup can be found by trial in hours, as its halves are checked apart.",
            sources: ["certWps text"],
          },
        ],
      },
      {
        id: "bluetooth-legacy-pairing",
        name: "Bluetooth legacy pairing",
        kind: "pairing",
        spellings: ["bluetooth legacy pairing", "ble legacy pairing", "le legacy pairing"],
        ambiguous: ["legacy pairing", "Legacy Pairing", "Legacy pairing"],
        company: ["bluetooth", "ble"],
        judgements: [
          {
            status: "deprecated",
            why: "Keys of Bluetooth legacy pairing can be worked out by somebody who listens while devices pair.",
            sources: [bluetooth],
          },
        ],
      },
      {
        id: "bluetooth-just-works",
        name: "Bluetooth Just Works",
        kind: "pairing",
        spellings: ["just works pairing", "just works association"],
        ambiguous: ["Just Works", "JustWorks"],
        company: ["bluetooth", "ble", "pairing", "pair", "paired"],
        judgements: [
          {
            status: "deprecated",
            why: "Just Works does not authenticate the other device, so somebody in the middle can pair with both.",
            sources: [bluetooth],
          },
        ],
      },
      {
        id: "bluetooth-secure-connections",
        name: "Bluetooth Secure Connections",
        kind: "pairing",
        spellings: [
          "le secure connections",
          "ble secure connections",
          "bluetooth secure connections",
          "lesc",
        ],
        judgements: [
          {
            status: "recommended",
            why: "Secure Connections pairs with ECDH on P-256 and is the strongest mode of Bluetooth.",
            sources: [bluetooth],
          },
        ],
      },
      {
        id: "lorawan",
        name: "LoRaWAN",
        kind: "link",
        spellings: ["lorawan"],
      },
      {
        id: "zigbee",
        name: "Zigbee",
        kind: "link",
        spellings: ["zigbee"],
      },
      {
        id: "thread",
        name: "Thread",
        kind: "link",
        capitals: ["Thread network", "Thread protocol", "Thread mesh", "OpenThread"],
      },
      {
        id: "z-wave-s0",
        name: "Z-Wave S0",
        kind: "link",
        spellings: ["z wave s 0", "zwave s 0"],
        judgements: [
          {
            status: "deprecated",
            since: "2017-04-02",
            why: "The key exchange of Z-Wave S0 can be listened to when a device joins; S2 replaces it.",
            sources: ["zWave 4.6"],
          },
        ],
      },
      {
        id: "z-wave-s2",
        name: "Z-Wave S2",
        kind: "link",
        spellings: ["z wave s 2", "zwave s 2"],
        judgements: [
          {
            status: "acceptable",
            since: "2017-04-02",
            why: "Z-Wave S2 agrees keys with ECDH and can authenticate the device that joins.",
            sources: ["zWave 4.6"],
          },
        ],
      },
    ] as const satisfies readonly Mechanism[],
);
