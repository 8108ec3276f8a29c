import { defineCode } from "../code.js";

/** Thirteen guidelines for consumer devices, out of which ETSI EN 303 645 grew. */
export const iotCop = /* @__PURE__ */ defineCode({
  id: "iot-cop",
  edition: "2018",
  label: "Code of Practice for Consumer IoT Security (2018)",
  title: "Code of Practice for Consumer IoT Security",
  issuer: "Department for Digital, Culture, Media and Sport",
  published: "2018-10-14",
  url: "https://www.gov.uk/government/publications/code-of-practice-for-consumer-iot-security",
  aliases: [
    "codeofpracticeforconsumeriotsecurity",
    "consumeriotcode",
    "iotcodeofpractice",
    "iotcop",
  ],
  standing: "voluntary",
  status:
    "Published and voluntary; in practice ETSI EN 303 645 has taken its place, and law a part of it.",
  summary:
    "Thirteen outcomes for makers of consumer devices; the first three came first and are law through the product security regime.",
  clauses: [{ id: "all", title: "Guidelines" }],
  unit: "guideline",
  confidence: "high",
  read: {
    sources: ["dcms-iot-repo", "iotcop-lists", "govuk-iotcop"],
    verified: "title",
    checked: "2026-11-25",
    note: "The texts of the first six guidelines were seen in a copy, those of the others were not.",
  },
  items: () => [
    {
      id: "iot-cop-1",
      number: "1",
      title: "No default passwords",
      summary:
        "Each device has a password of its own, or the user sets one; a reset brings back nothing that all devices share.",
      priority: true,
      en303645: ["5.1"],
      checks: [
        {
          id: "iot-cop-1-c1",
          subject: "device",
          looksFor:
            "passwords that are unique to each device or set by the user, and a factory reset that restores no shared one",
        },
      ],
    },
    {
      id: "iot-cop-2",
      number: "2",
      title: "Implement a vulnerability disclosure policy",
      summary: "The public knows where to report a weakness, and reports are dealt with in time.",
      priority: true,
      en303645: ["5.2"],
      checks: [
        {
          id: "iot-cop-2-c1",
          subject: "device",
          looksFor: "the address of a disclosure policy, and a contact",
        },
        {
          id: "iot-cop-2-c2",
          subject: "procurement",
          looksFor: "a duty of the supplier to keep a disclosure policy published",
        },
      ],
    },
    {
      id: "iot-cop-3",
      number: "3",
      title: "Keep software updated",
      summary:
        "Software is updated securely and in time, the device keeps working, and the end of support is published.",
      priority: true,
      en303645: ["5.3"],
      checks: [
        {
          id: "iot-cop-3-c1",
          subject: "device",
          looksFor: "a way to update, a check that updates are genuine, and the end of support",
        },
      ],
    },
    {
      id: "iot-cop-4",
      number: "4",
      title: "Securely store credentials and security-sensitive data",
      summary: "Secrets are kept safely, and none is written into the software.",
      en303645: ["5.4"],
      checks: [
        {
          id: "iot-cop-4-c1",
          subject: "device",
          looksFor: "where secrets are stored, and that none is hard-coded",
        },
      ],
    },
    {
      id: "iot-cop-5",
      number: "5",
      title: "Communicate securely",
      summary:
        "What is sensitive is encrypted on its way, remote control included, as the device allows, and keys are managed.",
      en303645: ["5.5"],
      checks: [
        {
          id: "iot-cop-5-c1",
          subject: "device",
          looksFor: "for each interface its encryption and how its keys are managed",
        },
      ],
    },
    {
      id: "iot-cop-6",
      number: "6",
      title: "Minimise exposed attack surfaces",
      summary:
        "Nothing has more rights than it needs, and what is not used is closed, off or gone.",
      en303645: ["5.6"],
      checks: [
        {
          id: "iot-cop-6-c1",
          subject: "device",
          looksFor: "a list of interfaces, each with its state as delivered",
        },
      ],
    },
    {
      id: "iot-cop-7",
      number: "7",
      title: "Ensure software integrity",
      summary:
        "Software is verified, at start for example, and a change that nobody allowed is told.",
      en303645: ["5.7"],
      checks: [
        {
          id: "iot-cop-7-c1",
          subject: "device",
          looksFor: "secure boot or another check of integrity, and how it raises an alert",
        },
      ],
    },
    {
      id: "iot-cop-8",
      number: "8",
      title: "Ensure that personal data is protected",
      summary: "Data protection law is kept, and people learn what happens with their data.",
      en303645: ["5.8", "6"],
      checks: [
        {
          id: "iot-cop-8-c1",
          subject: "device",
          looksFor: "a list of the personal data, and where people are told about it",
        },
      ],
    },
    {
      id: "iot-cop-9",
      number: "9",
      title: "Make systems resilient to outages",
      summary:
        "Without network or power a device does what it can, and afterwards comes back in order.",
      en303645: ["5.9"],
      checks: [
        {
          id: "iot-cop-9-c1",
          subject: "device",
          looksFor: "what the device does when power or network are lost",
        },
      ],
    },
    {
      id: "iot-cop-10",
      number: "10",
      title: "Monitor system telemetry data",
      summary: "Telemetry that is collected anyway is watched for signs of an attack.",
      en303645: ["5.10"],
      checks: [
        {
          id: "iot-cop-10-c1",
          subject: "place",
          looksFor: "who watches the telemetry of the devices",
        },
      ],
    },
    {
      id: "iot-cop-11",
      number: "11",
      title: "Make it easy for consumers to delete personal data",
      summary: "Whoever passes a device on or throws it away can easily remove their data.",
      en303645: ["5.11"],
      checks: [
        {
          id: "iot-cop-11-c1",
          subject: "device",
          looksFor: "a function that erases personal data, and instructions for it",
        },
      ],
    },
    {
      id: "iot-cop-12",
      number: "12",
      title: "Make installation and maintenance of devices easy",
      summary: "Few steps, secure from the start, with guidance for setting up.",
      en303645: ["5.12"],
      checks: [
        {
          id: "iot-cop-12-c1",
          subject: "device",
          looksFor: "a guide to setting the device up securely",
        },
      ],
    },
    {
      id: "iot-cop-13",
      number: "13",
      title: "Validate input data",
      summary: "What comes from users, interfaces and networks is checked.",
      en303645: ["5.13"],
      checks: [
        {
          id: "iot-cop-13-c1",
          subject: "device",
          looksFor: "for each interface how input is validated",
        },
      ],
    },
  ],
});
