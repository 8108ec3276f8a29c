import { once } from "@bollard/model";
import { part } from "./item.js";

/** The Act and the instruments made under it. */
export const instruments = /* @__PURE__ */ once(() =>
  part(
    { id: "instruments", title: "Instruments" },
    { obligation: "information", roles: ["manufacturer", "importer", "distributor"] },
    [
      {
        id: "PSTI Act 2022",
        title: "Product Security and Telecommunications Infrastructure Act 2022",
        summary:
          "Part 1 (sections 1 to 56) creates the product security regime and leaves the technical detail to regulations. Part 2, on telecoms infrastructure, is a separate subject.",
        url: "https://www.legislation.gov.uk/ukpga/2022/46",
        witnesses: ["act", "si469"],
        parameters: { dates: { royalAssent: "2022-12-06", inForce: "2024-04-29" } },
        note: "Some powers in Part 1 have been in force for certain purposes since Royal Assent.",
      },
      {
        id: "SI 2023/469",
        title: "Commencement No. 2 Regulations 2023",
        summary: "Regulation 3 brings into force what was left of Part 1 of the Act.",
        url: "https://www.legislation.gov.uk/uksi/2023/469",
        witnesses: ["si469"],
        since: "2023-04-25",
        parameters: { dates: { made: "2023-04-25", part1InForce: "2024-04-29" } },
      },
      {
        id: "SI 2023/1007",
        title: "PSTI (Security Requirements for Relevant Connectable Products) Regulations 2023",
        summary:
          "Sets the security requirements (Schedule 1), deemed compliance (Schedules 2 and 2A), excepted products (Schedule 3), the statement of compliance (Schedule 4) and how long it is kept.",
        url: "https://www.legislation.gov.uk/uksi/2023/1007",
        parameters: { dates: { made: "2023-09-14", inForce: "2024-04-29" } },
      },
      {
        id: "SI 2025/211",
        title: "Amendment Regulations 2025",
        summary:
          "Excepts vehicles in Great Britain (Schedule 3 paragraphs 6 to 8) and repairs Schedule 1 paragraph 3(3), so that an extended support period must itself be published.",
        url: "https://www.legislation.gov.uk/uksi/2025/211",
        witnesses: ["si211"],
        since: "2025-02-25",
        parameters: { dates: { made: "2025-02-24", inForce: "2025-02-25" } },
      },
      {
        id: "SI 2025/1267",
        title: "Amendment (No. 2) Regulations 2025",
        summary:
          "Accepts a current JC-STAR STAR-1 label, or a current Singapore CLS label of any level, in place of the security requirements and of the statement of compliance.",
        url: "https://www.legislation.gov.uk/uksi/2025/1267",
        witnesses: ["si1267"],
        since: "2025-12-04",
        parameters: { dates: { made: "2025-12-03", inForce: "2025-12-04" } },
      },
    ],
  ),
);
