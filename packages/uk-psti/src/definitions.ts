import { once } from "@bollard/model";
import { part } from "./item.js";
import { en303645, iso29147, jcStar, singaporeCls } from "./references.js";

/** What the regime's terms mean: products, persons, supply, and the terms of the Regulations. */
export const definitions = /* @__PURE__ */ once(() =>
  part(
    { id: "definitions", title: "Definitions" },
    {
      obligation: "definition",
      roles: ["manufacturer", "importer", "distributor"],
      witnesses: ["act"],
    },
    [
      {
        id: "PSTI Act s.4",
        title: "Relevant connectable product",
        summary:
          "A product that can connect to the internet or to a network (condition A) and is not excepted (condition B).",
        parameters: { conditions: ["internet-connectable or network-connectable", "not excepted"] },
      },
      {
        id: "PSTI Act s.5(1)-(2)",
        place: "section 5(1) and (2)",
        title: "Internet-connectable product",
        summary:
          "A product that can connect to the internet: send data over it and receive data from it by a protocol of the Internet Protocol suite.",
      },
      {
        id: "PSTI Act s.5(3)",
        title: "Network-connectable product",
        summary:
          "A product that is not internet-connectable, can both send and receive data by electrical or electromagnetic energy, and meets the first or the second connectability condition.",
        parameters: {
          conditions: [
            "sends and receives data by electrical or electromagnetic energy",
            "not internet-connectable",
            "first or second connectability condition",
          ],
        },
      },
      {
        id: "PSTI Act s.5(4)",
        title: "First connectability condition",
        summary:
          "The product can link directly to an internet-connectable product by a protocol of the Internet Protocol suite.",
      },
      {
        id: "PSTI Act s.5(5)",
        title: "Second connectability condition",
        summary:
          "By protocols outside the Internet Protocol suite, the product can link directly to two or more products at once, and directly to an internet-connectable product, not necessarily at the same time.",
        parameters: { minimumSimultaneousConnections: 2 },
        note: "Zigbee, Z-Wave and Bluetooth hubs and nodes are cases. A product that is a mere cable does not count (section 5(6)); a wire does not make a link indirect (section 5(8)).",
      },
      {
        id: "PSTI Act s.5(7)",
        title: "Input devices used with a linking product",
        summary:
          "Of products designed to serve the use of a computer together, where one is the link to it, those that reach the link wirelessly and outside the Internet Protocol suite count as meeting the second condition.",
      },
      {
        id: "PSTI Act s.6",
        title: "Excepted product",
        summary:
          "A product of a kind that regulations except from the regime; Schedule 3 to the 2023 Regulations names the kinds.",
      },
      {
        id: "PSTI Act s.7(3)",
        title: "Manufacturer",
        summary:
          "Whoever makes a product, or has it designed or made, and markets it under their own name or mark; also whoever markets another's product so. Sellers of own brands are manufacturers.",
        roles: ["manufacturer"],
      },
      {
        id: "PSTI Act s.7(4)",
        title: "Importer",
        summary:
          "Whoever brings the product into the UK from elsewhere and is not its manufacturer.",
        roles: ["importer"],
      },
      {
        id: "PSTI Act s.7(5)-(6)",
        place: "section 7(5) and (6)",
        title: "Distributor, and installers who are none",
        summary:
          "Whoever else makes the product available in the UK. Not one: a contractor who supplies it by installing it in a building or structure, if identical products reach UK consumers in another way.",
        roles: ["distributor"],
        note: "Matters to installers and integrators of connected places.",
      },
      {
        id: "PSTI Act s.51",
        title: "Authorised representative",
        summary:
          "A person in the UK who agrees to perform certain duties for a manufacturer established elsewhere. Both can be pursued if a duty is not met.",
        roles: ["authorised-representative", "manufacturer"],
        parameters: {
          delegableDuties: [
            "regulations under section 9(6)",
            "section 11(2) and (3)",
            "section 12(1)",
          ],
        },
      },
      {
        id: "PSTI Act s.54",
        title: "UK consumer connectable product",
        summary:
          "A relevant connectable product on its first supply that is made available to UK consumers (A), or to other UK customers while identical products are made available to consumers (B).",
        parameters: {
          conditions: [
            "made available to consumers in the UK, not supplied to a customer before",
            "made available to other customers in the UK, not supplied before, and identical products meet condition A",
          ],
        },
        note: "Condition B brings a sale to an organisation, such as a council, into scope. A product without a twin for consumers is outside. Goods returned as unwanted or under Part 1, and goods that a manufacturer reconditioned, count as not yet supplied.",
      },
      {
        id: "PSTI Act s.55",
        title: "Supply",
        summary:
          "Supply in the course of business, also for goods or services in return, under a statutory function, as a gift or prize. Hire or loan counts only by a manufacturer or under hire-purchase.",
        note: "Installation under a works contract counts as far as the product is provided through it.",
      },
      {
        id: "PSTI Act s.56",
        title: "Consumer, customer, business, making available",
        summary:
          "A consumer is an individual acting wholly or mainly outside their business. Public bodies and charities are in business, hence customers, not consumers. Making available is to supply or offer to supply in the UK.",
        parameters: {
          businessIncludes: [
            "trade or profession",
            "local or public authority",
            "government department",
            "charity",
          ],
        },
      },
      {
        id: "SI 2023/1007 reg 2",
        title: "Terms of the Regulations",
        summary:
          "EN 303 645 means V2.1.1 of June 2020, ISO/IEC 29147 the 2018 edition, each label one edition of its scheme. The defined support period is the least time, with an end date, for which there will be security updates.",
        witnesses: ["si1007", "si1267"],
        parameters: {
          standards: [{ standard: en303645 }, { standard: iso29147 }],
          labels: [jcStar, singaporeCls],
        },
        note: "The editions are fixed: EN 303 645 V3.1.3 is not the one meant. The two labels joined on 2025-12-04. Hardware, the manufacturer's intended purpose and security update are defined here too.",
      },
    ],
  ),
);
