import { once } from "@bollard/model";
import { area } from "../instrument.js";

/** Data protection, equality, surveillance powers and access for all. */
export const dataAndPeople = /* @__PURE__ */ once(() =>
  area({ id: "data-and-people", title: "Data and people" }, [
    {
      id: "uk-gdpr",
      title: "UK GDPR",
      type: "law",
      edition: "as changed by the Data (Use and Access) Act 2025",
      place: "Articles 5, 6, 9, 25, 28, 30 and 32 to 36 above all",
      summary:
        "Personal data are processed lawfully, fairly, sparingly and securely; high risks are assessed first, processors have terms, and breaches are told within 72 hours.",
      url: "https://www.legislation.gov.uk/eur/2016/679",
      sources: ["ico-bio"],
      verified: "secondary",
    },
    {
      id: "dpa-2018",
      title: "Data Protection Act 2018",
      type: "law",
      edition: "as amended",
      place: "Schedule 1 and Part 3",
      summary:
        "Sets the conditions for special categories of data, and the rules for law enforcement.",
      url: "https://www.legislation.gov.uk/ukpga/2018/12",
    },
    {
      id: "duaa-2025",
      title: "Data (Use and Access) Act 2025",
      type: "law",
      edition: "2025 c. 18",
      amends: ["uk-gdpr", "dpa-2018", "pecr"],
      summary:
        "Changes the UK GDPR, the Act of 2018 and the rules on electronic communications; the regulator says that these changes are in force.",
      url: "https://www.legislation.gov.uk/ukpga/2025/18",
      sources: ["ico-bio"],
      verified: "secondary",
    },
    {
      id: "pecr",
      title: "Privacy and Electronic Communications Regulations 2003",
      type: "law",
      edition: "SI 2003/2426 as amended",
      summary:
        "Rules for storing or reading information on people's devices, some tracking among it, and for location data.",
      url: "https://www.legislation.gov.uk/uksi/2003/2426",
      recognisedBy: {
        cite: "Privacy and Electronic Communications Regulations 2003",
        says: /\bPrivacy and Electronic Communications\b|\bPECR\b/i,
        example: "Counting by Wi-Fi meets PECR.",
        counter: "Electronic communications are quick.",
      },
    },
    {
      id: "psed",
      title: "Public Sector Equality Duty",
      type: "law",
      edition: "Equality Act 2010 as amended",
      place: "section 149",
      jurisdiction: "Great Britain",
      summary:
        "Public bodies have due regard to the effects on equality, a bias of technology among them.",
      url: "https://www.legislation.gov.uk/ukpga/2010/15/section/149",
      sources: ["ou-psed"],
      verified: "secondary",
      checked: "2026-11-25",
      note: "Northern Ireland has equality law of its own.",
    },
    {
      id: "ripa",
      title: "Regulation of Investigatory Powers Act 2000, Part II",
      type: "law",
      edition: "as amended",
      place: "Part II",
      jurisdiction: "England, Wales and Northern Ireland",
      summary: "A council needs an authorisation before it watches people covertly by design.",
      url: "https://www.legislation.gov.uk/ukpga/2000/23",
      note: "Only section 46 was read, as enacted, on 26 November 2026: nobody is authorised under this Part to watch people in Scotland alone, save a few bodies of the whole kingdom. Public bodies there go by the Regulation of Investigatory Powers (Scotland) Act 2000, which was not read.",
    },
    {
      id: "psbar",
      title:
        "Public Sector Bodies (Websites and Mobile Applications) Accessibility Regulations 2018",
      type: "law",
      edition: "SI 2018/952",
      summary: "Websites and apps of public bodies can be used by people with disabilities.",
      url: "https://www.legislation.gov.uk/uksi/2018/952",
    },
    {
      id: "aadc",
      title: "Age Appropriate Design Code",
      type: "statutory-code",
      edition: "in force 2020",
      summary: "The regulator's code for online services that children are likely to use.",
    },
    {
      id: "ico-anon",
      title: "Information Commissioner's guidance on anonymisation and pseudonymisation",
      type: "guidance",
      edition: "March 2025",
      summary: "Says when data, such as counts of people, are no longer personal data.",
      url: "https://ico.org.uk/",
      recognisedBy: {
        cite: "the Information Commissioner's guidance on anonymisation",
        says: /\banonymi[sz]ation\b/i,
        example: "Anonymisation follows the regulator's guidance.",
        counter: "Anonymous calls are not answered.",
      },
    },
  ]),
);
