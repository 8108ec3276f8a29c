import { defineCode } from "../code.js";

/** Eleven principles for devices that handle the data of organisations. */
export const ncscDsp = /* @__PURE__ */ defineCode({
  id: "ncsc-dsp",
  edition: "2022",
  label: "NCSC Device Security Principles for Manufacturers",
  title: "Device Security Principles for Manufacturers",
  issuer: "National Cyber Security Centre, with the Department",
  published: "2022",
  url: "https://www.ncsc.gov.uk/collection/device-security-principles-for-manufacturers",
  aliases: ["devicesecurityprinciples", "devicesecurityprinciplesformanufacturers", "ncscdsp"],
  standing: "guidance",
  status:
    "Published guidance; since April 2026 the government asks makers of enterprise devices to use it.",
  summary: "Eleven principles for devices that hold or handle the data of an organisation.",
  clauses: [{ id: "all", title: "Principles" }],
  unit: "principle",
  confidence: "high",
  read: { sources: ["digwatch-dsp", "govuk-ecd"], verified: "secondary", checked: "2026-11-25" },
  items: () => [
    {
      id: "ncsc-dsp-1",
      number: "1",
      title: "Provide updates securely",
      summary: "Updates come, come in time, are genuine, and are hard to abuse.",
      checks: [
        {
          id: "ncsc-dsp-1-c1",
          subject: "device",
          looksFor: "signed updates, protection against older versions, and the support period",
        },
      ],
    },
    {
      id: "ncsc-dsp-2",
      number: "2",
      title: "Support appropriate authentication",
      summary: "Users, administrators and services prove who they are, as strongly as it takes.",
      checks: [
        {
          id: "ncsc-dsp-2-c1",
          subject: "device",
          looksFor:
            "ways to authenticate, those of an organisation among them, and several factors for administrators",
        },
      ],
    },
    {
      id: "ncsc-dsp-3",
      number: "3",
      title: "Protect data at rest and in transit",
      summary: "Data are protected where the device keeps them and where it sends them.",
      checks: [
        {
          id: "ncsc-dsp-3-c1",
          subject: "device",
          looksFor: "for each kind of data how it is protected when stored and when sent",
        },
      ],
    },
    {
      id: "ncsc-dsp-4",
      number: "4",
      title: "Maintain device integrity",
      summary: "From its start the device can be trusted to be what it was made.",
      checks: [
        {
          id: "ncsc-dsp-4-c1",
          subject: "device",
          looksFor: "secure or measured boot, and a root of trust in hardware",
        },
      ],
    },
    {
      id: "ncsc-dsp-5",
      number: "5",
      title: "Ensure transparency of device health",
      summary: "The owner can learn whether the device is well and secure.",
      checks: [
        {
          id: "ncsc-dsp-5-c1",
          subject: "device",
          looksFor: "attestation, or an interface that reports the health of the device",
        },
      ],
    },
    {
      id: "ncsc-dsp-6",
      number: "6",
      title: "Permit only trusted software",
      summary: "Nothing runs that was not allowed to.",
      checks: [
        {
          id: "ncsc-dsp-6-c1",
          subject: "device",
          looksFor: "signed code, or a list of what may run",
        },
      ],
    },
    {
      id: "ncsc-dsp-7",
      number: "7",
      title: "Minimise the privilege and reach of applications",
      summary: "Applications are kept apart, with no more rights than they need.",
      checks: [
        {
          id: "ncsc-dsp-7-c1",
          subject: "device",
          looksFor: "applications in sandboxes, or with privileges that are separated",
        },
      ],
    },
    {
      id: "ncsc-dsp-8",
      number: "8",
      title: "Constrain the use of all device interfaces",
      summary: "Each interface, physical or logical, is limited and under control.",
      checks: [
        {
          id: "ncsc-dsp-8-c1",
          subject: "device",
          looksFor: "a list of interfaces, each with its state as delivered and what controls it",
        },
      ],
    },
    {
      id: "ncsc-dsp-9",
      number: "9",
      title: "Allow robust device management",
      summary: "Owners configure many devices, and hold them to a policy, securely.",
      checks: [
        {
          id: "ncsc-dsp-9-c1",
          subject: "device",
          looksFor: "the protocol of remote management, and who may use it",
        },
      ],
    },
    {
      id: "ncsc-dsp-10",
      number: "10",
      title: "Provide security logging, alerting and monitoring capabilities",
      summary: "What bears on security is recorded, told, and can be taken elsewhere.",
      checks: [
        {
          id: "ncsc-dsp-10-c1",
          subject: "device",
          looksFor: "a list of security events, the format of the log, and a way to export it",
        },
      ],
    },
    {
      id: "ncsc-dsp-11",
      number: "11",
      title: "Enable recovery to a known good state",
      summary: "A device can be brought back to where it can be trusted.",
      checks: [
        {
          id: "ncsc-dsp-11-c1",
          subject: "device",
          looksFor: "a procedure to reset and recover",
        },
      ],
    },
  ],
});
