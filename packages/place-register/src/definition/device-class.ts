import { Type } from "typebox";
import { answers, day, entry, holder, id, idOf, text } from "./fields.js";

const maker = entry("a maker", "Who makes the device.", {
  name: Type.Optional(text("The maker.")),
  parent: Type.Optional(text("The company that owns the maker.")),
  country: Type.Optional(text("The country from which the maker is controlled.")),
  checked: Type.Optional(day("The day on which that was last checked.")),
});

/** How close the public comes to a device. */
export const exposures = ["public-reach", "locked-cabinet", "building", "secure-room"] as const;

/** Devices of one model that serve one system. */
export const deviceClass = entry("a device class", "Devices of one model that serve one system.", {
  id: Type.Optional(id("the device class")),
  name: Type.Optional(text("What people call it.")),
  system: Type.Optional(idOf(["systems"], "The system that they serve.")),
  count: Type.Optional(Type.Integer({ minimum: 0, description: "How many there are." })),
  model: Type.Optional(text("The maker's name of the model.")),
  maker: Type.Optional(maker),
  specification: Type.Optional(
    text("The device specification, as a path from this file, such as ../devices/p1.device.yaml."),
  ),
  firmware: Type.Optional(text("The version of the firmware that is installed.")),
  installed: Type.Optional(day("The day on which the first was installed.")),
  owner: Type.Optional(holder),
  site: Type.Optional(idOf(["sites"], "The site at which they stand.")),
  location: Type.Optional(text("Where they stand.")),
  exposure: Type.Optional(
    Type.Enum([...exposures], { description: "How close the public comes to them." }),
  ),
  zone: Type.Optional(idOf(["zones"], "The zone in which they stand.")),
  actuates: Type.Optional(
    Type.Boolean({ description: "Whether they move or switch something in the physical world." }),
  ),
  identities: Type.Optional(
    Type.Enum(["unique", "shared"], {
      description: "Whether each has an identity and credentials of its own.",
    }),
  ),
  connectivity: Type.Optional(text("How they are connected, such as LoRaWAN or fibre.")),
  supportEnds: Type.Optional(day("The last day on which the maker gives security updates.")),
  replacement: Type.Optional(text("What replaces them and when.")),
  vulnerabilitySource: Type.Optional(text("Where their vulnerabilities are announced.")),
  answers: Type.Optional(answers("the device class")),
});
