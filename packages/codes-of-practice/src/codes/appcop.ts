import { defineCode } from "../code.js";

/** Eight principles for app stores and for those who write apps. */
export const appcop = /* @__PURE__ */ defineCode({
  id: "appcop",
  edition: "2023",
  label: "Code of Practice for App Store Operators and App Developers (October 2023)",
  title: "Code of Practice for App Store Operators and App Developers",
  issuer: "Department for Science, Innovation and Technology",
  published: "2023-10-13",
  url: "https://www.gov.uk/government/publications/code-of-practice-for-app-store-operators-and-app-developers",
  aliases: [
    "codeofpracticeforappstoreoperatorsandappdevelopers",
    "appstorecode",
    "appcodeofpractice",
    "appcop",
  ],
  standing: "voluntary",
  status: "Voluntary; published in December 2022 and updated on 13 October 2023.",
  summary: "Eight principles, which matter to apps for residents and for travel.",
  clauses: [{ id: "all", title: "Principles" }],
  unit: "principle",
  confidence: "high",
  read: {
    sources: ["govuk-appcop", "hsf-appcop"],
    verified: "secondary",
    checked: "2026-11-25",
    note: "The background was read, and the principles in a list of a law firm.",
  },
  items: () => [
    {
      id: "appcop-1",
      number: "1",
      titleBy: "bollard",
      title: "Only apps that meet the baseline are on the store",
      summary: "Stores look at apps before they take them.",
    },
    {
      id: "appcop-2",
      number: "2",
      titleBy: "bollard",
      title: "Apps keep to the baseline of security and privacy",
      summary:
        "Data are encrypted, an app works without permissions that it need not have, and its libraries can be updated.",
      checks: [
        {
          id: "appcop-2-c1",
          subject: "device",
          looksFor: "a statement that the app meets the baseline",
        },
      ],
    },
    {
      id: "appcop-3",
      number: "3",
      titleBy: "bollard",
      title: "There is a process for disclosing vulnerabilities",
      summary: "Each app has one.",
      checks: [
        {
          id: "appcop-3-c1",
          subject: "device",
          looksFor: "a contact for reports on the app",
        },
      ],
    },
    {
      id: "appcop-4",
      number: "4",
      titleBy: "bollard",
      title: "Apps are kept current",
      summary:
        "Updates come in time, users are asked to take them, and apps that nobody keeps are removed.",
      checks: [
        {
          id: "appcop-4-c1",
          subject: "device",
          looksFor: "a policy on updating the app",
        },
      ],
    },
    {
      id: "appcop-5",
      number: "5",
      titleBy: "bollard",
      title: "Users learn about security and privacy",
      summary: "What happens with data, and when the app was updated, is easy to find.",
      checks: [
        {
          id: "appcop-5-c1",
          subject: "device",
          looksFor: "the address of what the app says on privacy",
        },
      ],
    },
    {
      id: "appcop-6",
      number: "6",
      titleBy: "bollard",
      title: "Developers get guidance",
      summary: "Stores guide those who write apps.",
    },
    {
      id: "appcop-7",
      number: "7",
      titleBy: "bollard",
      title: "Developers get plain feedback",
      summary: "Stores say why an app was refused or removed.",
    },
    {
      id: "appcop-8",
      number: "8",
      titleBy: "bollard",
      title: "Breaches of personal data are acted on",
      summary: "Whom a breach concerns is told.",
      checks: [
        {
          id: "appcop-8-c1",
          subject: "procurement",
          looksFor: "a duty to tell of breaches of personal data",
        },
      ],
    },
  ],
});
