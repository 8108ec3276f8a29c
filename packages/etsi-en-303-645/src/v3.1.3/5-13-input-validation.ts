import { once } from "@bollard/model";
import { at } from "./at.js";

/** Clause 5.13 of EN 303 645 V3.1.3: its provisions in the order printed. */
export const inputValidation = /* @__PURE__ */ once(() =>
  at({ id: "5.13", title: "Validate input data" }, [
    {
      id: "5.13-1A",
      obligation: "shall",
      status: "M",
      summary:
        "The device checks what users enter at the application layer, so that unexpected input can neither manipulate nor break the system.",
    },
    {
      id: "5.13-1B",
      obligation: "shall",
      status: "M",
      summary:
        "The device checks what networks send it at the application layer, so that unexpected input can neither manipulate nor break the system.",
    },
  ]),
);
