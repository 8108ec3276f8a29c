import { once } from "@bollard/model";
import type { WrittenCheck } from "../check.js";

/** What to look for under the principles on designing a connected place. */
export const designingChecks = /* @__PURE__ */ once(
  () =>
    [
      {
        id: "ncsc-cp-06-c1",
        subject: "place",
        item: "ncsc-cp-06",
        looksFor:
          "at every asset its zone, and at every permitted flow between zones the protocol, the direction and the purpose",
      },
      {
        id: "ncsc-cp-06-c2",
        subject: "place",
        item: "ncsc-cp-06",
        looksFor:
          "flows that lead straight from a zone of field devices into the office network with nothing between",
      },
      {
        id: "ncsc-cp-06-c3",
        subject: "place",
        item: "ncsc-cp-06",
        looksFor:
          "the assets that act on the physical world, marked as such, in a zone of at least their own criticality",
      },
      {
        id: "ncsc-cp-06-c4",
        subject: "device",
        item: "ncsc-cp-06",
        looksFor:
          "the network flows that the device needs, inward and outward, with endpoints, ports and protocols, so that all others can be denied",
      },
      {
        id: "ncsc-cp-06-c5",
        subject: "device",
        item: "ncsc-cp-06",
        looksFor: "a hardware root of trust and secure boot, or the reason why there is none",
      },
      {
        id: "ncsc-cp-06-c6",
        subject: "procurement",
        item: "ncsc-cp-06",
        looksFor:
          "a demand for a list of network flows, a model of zones and principles of secure design",
      },
      {
        id: "ncsc-cp-07-c1",
        subject: "device",
        item: "ncsc-cp-07",
        looksFor:
          "all logical and physical interfaces with their state as delivered, the unused ones stated as disabled",
      },
      {
        id: "ncsc-cp-07-c2",
        subject: "device",
        item: "ncsc-cp-07",
        looksFor:
          "credentials that are unique to the device or set by the user, and none that devices share",
      },
      {
        id: "ncsc-cp-07-c3",
        subject: "device",
        item: "ncsc-cp-07",
        looksFor:
          "the state of debug ports such as JTAG and UART in production units: disabled or protected",
      },
      {
        id: "ncsc-cp-07-c4",
        subject: "device",
        item: "ncsc-cp-07",
        looksFor:
          "detection of tampering, the rating of the enclosure and how keys are protected in the device",
      },
      {
        id: "ncsc-cp-07-c5",
        subject: "place",
        item: "ncsc-cp-07",
        looksFor:
          "the endpoints that face the internet, each with owner and reason, and public access set to no unless stated",
      },
      {
        id: "ncsc-cp-07-c6",
        subject: "place",
        item: "ncsc-cp-07",
        looksFor:
          "at every site its class of physical exposure: within public reach, locked cabinet, building or secure room",
      },
      {
        id: "ncsc-cp-07-c7",
        subject: "procurement",
        item: "ncsc-cp-07",
        looksFor:
          "the longest time to a patch by severity, and the way of updating: signed, authenticated, no way back to old versions",
      },
      {
        id: "ncsc-cp-08-c1",
        subject: "device",
        item: "ncsc-cp-08",
        looksFor:
          "at every interface the protocol with its version, the encryption, how the peer is authenticated and where credentials are stored",
      },
      {
        id: "ncsc-cp-08-c2",
        subject: "device",
        item: "ncsc-cp-08",
        looksFor: "how keys are put in and renewed, and that none is built in and shared",
      },
      {
        id: "ncsc-cp-08-c3",
        subject: "place",
        item: "ncsc-cp-08",
        looksFor:
          "at every data set how long it is kept, where, whether it is encrypted there and which roles may read it",
      },
      {
        id: "ncsc-cp-08-c4",
        subject: "place",
        item: "ncsc-cp-08",
        looksFor:
          "at every data flow its protection in transit, and where that is none, a reference to the risk",
      },
      {
        id: "ncsc-cp-08-c5",
        subject: "place",
        item: "ncsc-cp-08",
        looksFor:
          "at every output that is open or shared, a reference to the assessment of what it might disclose",
      },
      {
        id: "ncsc-cp-08-c6",
        subject: "procurement",
        item: "ncsc-cp-08",
        looksFor:
          "requirements on ownership of data, its location, its deletion at the end of the contract and limits on sub-processors",
      },
      {
        id: "ncsc-cp-08-c7",
        subject: "device",
        item: "ncsc-cp-08",
        looksFor:
          "how commands to actuators are authenticated and kept from change and from replay",
      },
      {
        id: "ncsc-cp-09-c1",
        subject: "place",
        item: "ncsc-cp-09",
        looksFor:
          "at every service the recovery time, the recovery point and the fallback, and a tested manual mode where safety is touched",
      },
      {
        id: "ncsc-cp-09-c2",
        subject: "place",
        item: "ncsc-cp-09",
        looksFor:
          "at every backup where it is, how it is kept apart and when restoring last succeeded",
      },
      {
        id: "ncsc-cp-09-c3",
        subject: "place",
        item: "ncsc-cp-09",
        looksFor:
          "whatever a service depends on alone (one gateway, cloud region, mobile operator or supplier), marked as such",
      },
      {
        id: "ncsc-cp-09-c4",
        subject: "device",
        item: "ncsc-cp-09",
        looksFor:
          "what the device does without network, power and upstream service, and for how long it stores data meanwhile",
      },
      {
        id: "ncsc-cp-09-c5",
        subject: "device",
        item: "ncsc-cp-09",
        looksFor: "at every actuator the state that is safe",
      },
      {
        id: "ncsc-cp-09-c6",
        subject: "procurement",
        item: "ncsc-cp-09",
        looksFor:
          "service levels for availability, recovery time and growth, and interfaces and data formats that are open or documented",
      },
      {
        id: "ncsc-cp-10-c1",
        subject: "device",
        item: "ncsc-cp-10",
        looksFor:
          "the security events that the device sends, their format, their transport and the source of time",
      },
      {
        id: "ncsc-cp-10-c2",
        subject: "device",
        item: "ncsc-cp-10",
        looksFor: "a way to export logs to the authority or to its security operations centre",
      },
      {
        id: "ncsc-cp-10-c3",
        subject: "place",
        item: "ncsc-cp-10",
        looksFor:
          "at every service the sources of logs, how long they are kept, where, and who watches them",
      },
      {
        id: "ncsc-cp-10-c4",
        subject: "place",
        item: "ncsc-cp-10",
        looksFor: "at every critical asset at least one situation that raises an alert",
      },
      {
        id: "ncsc-cp-10-c5",
        subject: "procurement",
        item: "ncsc-cp-10",
        looksFor:
          "access to logs, times for the notice of alerts, and how long logs are kept, as a period",
      },
      {
        id: "ncsc-cp-10-c6",
        subject: "place",
        item: "ncsc-cp-10",
        looksFor: "at every zone the source with which clocks are kept in step",
      },
    ] as const satisfies readonly WrittenCheck[],
);
