import { once } from "@bollard/model";
import { at } from "./at.js";

/** Clause 5.8 of EN 303 645 V2.1.1: its provisions in the order printed. */
export const personalDataSecurity = /* @__PURE__ */ once(() =>
  at({ id: "5.8", title: "Ensure that personal data is secure" }, [
    {
      id: "5.8-1",
      obligation: "should",
      status: "R",
      summary:
        "Personal data moving between device and a service, associated services in particular, is kept confidential with best-practice cryptography.",
    },
    {
      id: "5.8-2",
      obligation: "shall",
      status: "M",
      summary:
        "Sensitive personal data exchanged with associated services is kept confidential with cryptography suited to technology and use.",
    },
    {
      id: "5.8-3",
      obligation: "shall",
      status: "M",
      summary:
        "Users can find out, from plain and accessible documentation, everything that the device can sense of its surroundings.",
    },
  ]),
);
