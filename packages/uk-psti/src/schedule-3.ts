import { once } from "@bollard/model";
import { part } from "./item.js";

/** Schedule 3: the products outside the regime. */
export const schedule3 = /* @__PURE__ */ once(() =>
  part(
    { id: "Schedule 3", title: "Excepted connectable products" },
    { obligation: "definition", roles: ["manufacturer", "importer", "distributor"] },
    [
      {
        id: "Schedule 3 paragraph 1",
        title: "Products for Northern Ireland under Windsor Framework law",
        summary:
          "Products for supply in Northern Ireland under law listed in Annex 2 of the Windsor Framework that has a free movement article and, where that article leaves room for other restrictions, covers what Schedule 1 covers.",
        parameters: { territory: "Northern Ireland", otherLaw: "Windsor Framework, Annex 2" },
      },
      {
        id: "Schedule 3 paragraph 2",
        title: "Charge points for electric vehicles",
        summary:
          "Charge points under the Electric Vehicles (Smart Charge Points) Regulations 2021, read as if those covered the whole UK.",
        parameters: { otherLaw: "SI 2021/1467" },
        note: "SI 2021/1467 has a security schedule of its own.",
      },
      {
        id: "Schedule 3 paragraph 3",
        title: "Medical devices",
        summary: "Products to which the Medical Devices Regulations 2002 apply.",
        parameters: { otherLaw: "SI 2002/618" },
      },
      {
        id: "Schedule 3 paragraph 3(2)",
        title: "Medical devices: products that merely run the software",
        summary:
          "A product is not excepted because software under the Medical Devices Regulations 2002 is or can be installed on it.",
        parameters: { otherLaw: "SI 2002/618" },
      },
      {
        id: "Schedule 3 paragraph 4",
        title: "Smart meter products",
        summary:
          "Products that a licence holder under Gas Act 1986 section 7AB or Electricity Act 1989 section 6 supplies or installs and that passed the NCSC commercial product assurance scheme or its successor.",
        parameters: {
          conditions: [
            "supplied or installed by or for a licence holder",
            "assured under the NCSC commercial product assurance scheme or a successor",
          ],
        },
      },
      {
        id: "Schedule 3 paragraph 5",
        title: "Computers",
        summary:
          "Desktop computers, laptops, and tablets that cannot connect to cellular networks.",
      },
      {
        id: "Schedule 3 paragraph 5(2)",
        title: "Computers: those for children",
        summary:
          "Such a computer is not excepted if its intended purpose is use by children under 14 alone.",
        parameters: { childrenUnderAge: 14 },
      },
      {
        id: "Schedule 3 paragraph 6",
        title: "Motor vehicles, in Great Britain",
        summary:
          "In Great Britain, products to which Regulation (EU) 2018/858 applies: motor vehicles, trailers, and systems, components and separate technical units for them.",
        since: "2025-02-25",
        witnesses: ["si1007", "si211"],
        parameters: { territory: "Great Britain", otherLaw: "Regulation (EU) 2018/858" },
      },
      {
        id: "Schedule 3 paragraph 7",
        title: "Two- or three-wheel vehicles and quadricycles, in Great Britain",
        summary: "In Great Britain, products to which Regulation (EU) No 168/2013 applies.",
        since: "2025-02-25",
        witnesses: ["si1007", "si211"],
        parameters: { territory: "Great Britain", otherLaw: "Regulation (EU) No 168/2013" },
      },
      {
        id: "Schedule 3 paragraph 8",
        title: "Agricultural and forestry vehicles, in Great Britain",
        summary: "In Great Britain, products to which Regulation (EU) No 167/2013 applies.",
        since: "2025-02-25",
        witnesses: ["si1007", "si211"],
        parameters: { territory: "Great Britain", otherLaw: "Regulation (EU) No 167/2013" },
      },
    ],
  ),
);
