import { once } from "@bollard/model";
import { category } from "./stride-category.js";

/** The six categories, in the order of their letters. */
export const stride = /* @__PURE__ */ once(
  () =>
    [
      /* @__PURE__ */ category({
        letter: "S",
        title: "Spoofing",
        violates: "authenticity",
        elements: ["external-entity", "process"],
        prompts: [
          {
            id: "scp-stride-s-p1",
            asks: "What proves that data come from the sender that they name?",
          },
          { id: "scp-stride-s-p2", asks: "How does each user and each device authenticate?" },
          {
            id: "scp-stride-s-p3",
            asks: "Who could pretend to be another person or device, with a false sensor for example?",
          },
          { id: "scp-stride-s-p4", asks: "How are the credentials that matter protected?" },
        ],
        checks: [
          {
            id: "scp-stride-s-c1",
            subject: "device",
            looksFor:
              "an identity that is unique to the device, and authentication of both sides, for each interface",
          },
          {
            id: "scp-stride-s-c2",
            subject: "place",
            looksFor: "for each flow that comes in how its source is authenticated",
          },
        ],
      }),
      /* @__PURE__ */ category({
        letter: "T",
        title: "Tampering",
        violates: "integrity",
        elements: ["process", "store", "flow"],
        prompts: [
          {
            id: "scp-stride-t-p1",
            asks: "Where can data be changed after they were handed in?",
            elements: ["store", "flow"],
          },
          {
            id: "scp-stride-t-p2",
            asks: "Which code, hash or signature shows that something was changed?",
          },
          {
            id: "scp-stride-t-p3",
            asks: "What is checked in an input before anything is done with it?",
            elements: ["process"],
          },
        ],
        checks: [
          {
            id: "scp-stride-t-c1",
            subject: "device",
            looksFor: "how integrity is kept of data, commands, firmware and configuration",
          },
          {
            id: "scp-stride-t-c2",
            subject: "place",
            looksFor: "for each flow into what decides or acts how the input is validated",
          },
        ],
      }),
      /* @__PURE__ */ category({
        letter: "R",
        title: "Repudiation",
        violates: "non-repudiation",
        elements: ["external-entity", "process", "store"],
        onlyWhere: { store: "it keeps a log or a record of actions" },
        prompts: [
          {
            id: "scp-stride-r-p1",
            asks: "Which single identity stands behind each action?",
          },
          {
            id: "scp-stride-r-p2",
            asks: "What could somebody do and afterwards deny, such as turning the lights off?",
            elements: ["external-entity", "process"],
          },
          {
            id: "scp-stride-r-p3",
            asks: "Where do several share one symmetric key, so that no origin can be proved?",
            elements: ["external-entity", "process"],
          },
        ],
        checks: [
          {
            id: "scp-stride-r-c1",
            subject: "device",
            looksFor: "security events that carry an identity and a time",
          },
          {
            id: "scp-stride-r-c2",
            subject: "place",
            looksFor: "a log of commands to what acts, with the identity that asked",
          },
        ],
      }),
      /* @__PURE__ */ category({
        letter: "I",
        title: "Information disclosure",
        violates: "confidentiality",
        elements: ["process", "store", "flow"],
        prompts: [
          { id: "scp-stride-i-p1", asks: "Who could see data that are not theirs to see?" },
          {
            id: "scp-stride-i-p2",
            asks: "Which link has no encryption, or a weak one?",
            elements: ["flow"],
          },
          {
            id: "scp-stride-i-p3",
            asks: "How are keys made, kept and changed?",
            elements: ["process", "store"],
          },
          {
            id: "scp-stride-i-p4",
            asks: "When somebody moves on, when does their access end?",
            elements: ["process", "store"],
          },
          {
            id: "scp-stride-i-p5",
            asks: "What could a passer-by learn from radio nearby, and about whom?",
            elements: ["flow"],
          },
        ],
        checks: [
          {
            id: "scp-stride-i-c1",
            subject: "device",
            looksFor: "encryption of each interface, short-range radio among them",
          },
          {
            id: "scp-stride-i-c2",
            subject: "place",
            looksFor: "for each set of data who may see it, and when that was last reviewed",
          },
        ],
      }),
      /* @__PURE__ */ category({
        letter: "D",
        title: "Denial of service",
        violates: "availability",
        elements: ["process", "store", "flow"],
        prompts: [
          {
            id: "scp-stride-d-p1",
            asks: "How could one user make the service worse for the others?",
            elements: ["process", "store"],
          },
          {
            id: "scp-stride-d-p2",
            asks: "What stands between the service and a flood from the internet?",
            elements: ["process", "flow"],
          },
          {
            id: "scp-stride-d-p3",
            asks: "What happens when the radio of the devices is jammed?",
            elements: ["flow"],
          },
          {
            id: "scp-stride-d-p4",
            asks: "Which input hangs the application, and which mass of requests leaves nothing for others?",
            elements: ["process"],
          },
        ],
        checks: [
          {
            id: "scp-stride-d-c1",
            subject: "device",
            looksFor: "what the device does when the network is lost, flooded or jammed",
          },
          {
            id: "scp-stride-d-c2",
            subject: "place",
            looksFor: "for each service its limits of rate and its fallback",
          },
        ],
      }),
      /* @__PURE__ */ category({
        letter: "E",
        title: "Elevation of privilege",
        violates: "authorisation",
        elements: ["process"],
        prompts: [
          {
            id: "scp-stride-e-p1",
            asks: "How could a user or a process come by rights that it was not given?",
          },
          {
            id: "scp-stride-e-p2",
            asks: "Where do secrets of administrators lie in memory or storage that others share?",
          },
          {
            id: "scp-stride-e-p3",
            asks: "What would let somebody at an interface for citizens act as an administrator?",
          },
        ],
        checks: [
          {
            id: "scp-stride-e-c1",
            subject: "device",
            looksFor:
              "processes with the least privilege, apart from each other, and an interface of its own for administrators",
          },
          {
            id: "scp-stride-e-c2",
            subject: "place",
            looksFor: "interfaces for citizens and for administrators in different zones",
          },
        ],
      }),
    ] as const,
);

/** The steps of an analysis, in our own words, in their order. */
export const strideSteps = [
  "Draw the system, and mark where trust ends.",
  "Ask for threats, category by category.",
  "Write down what is done against each, and what is not.",
  "Take them to a risk assessment, which adds likelihood and impact.",
  "Follow up what has to be done, and come back to it.",
] as const;
