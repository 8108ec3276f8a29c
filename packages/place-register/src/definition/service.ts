import {
  digitalServices,
  essentialServices,
  freightTypes,
  healthBodies,
  nations,
  nisLicences,
  quantityQuestions,
  sectors,
  subsectors,
  yesNoQuestions,
} from "@bollard/uk-nis";
import { type TBoolean, type TNumber, type TOptional, Type } from "typebox";
import {
  answers,
  day,
  duration,
  entry,
  holder,
  id,
  idsOf,
  impactLevels,
  keysOf,
  text,
} from "./fields.js";

function level(of: string) {
  return Type.Optional(
    Type.Enum([...impactLevels], { description: `How grave a loss of ${of} would be.` }),
  );
}

/** How grave losses would be. */
export const impact = entry("the impact", "How grave losses would be.", {
  confidentiality: level("confidentiality"),
  integrity: level("integrity"),
  availability: level("availability"),
  safety: level("physical safety"),
});

const recovery = entry("recovery", "How the service goes on when systems fail.", {
  timeObjective: Type.Optional(duration("How soon it has to work again (RTO), such as PT4H.")),
  pointObjective: Type.Optional(duration("How much data may be lost (RPO), such as PT1H.")),
  fallback: Type.Optional(text("What is done meanwhile, and where that is written down.")),
  manualModeTested: Type.Optional(day("The day on which working by hand was last tried.")),
  isolation: Type.Optional(text("How the service is cut off from its network safely.")),
  decisionOwner: Type.Optional(text("Who decides to isolate or fall back, by role.")),
  rateLimits: Type.Optional(text("What keeps floods of requests from stopping the service.")),
});

const analysis = entry("a threat analysis", "The last analysis of what could go wrong.", {
  method: Type.Optional(text("How it was done, such as STRIDE or attack trees.")),
  on: Type.Optional(day("The day on which it was finished.")),
  reviewer: Type.Optional(text("Who reviewed it, by role.")),
  attendees: Type.Optional(
    Type.Array(Type.Enum(["authority", "supplier", "independent"]), {
      description: "Whose staff took part.",
    }),
  ),
  reference: Type.Optional(text("Where it is kept.")),
});

const report = entry("a reporting duty", "Who has to be told of an incident, and by when.", {
  to: Type.Optional(text("The regulator or body, such as the ICO or the NIS authority.")),
  threshold: Type.Optional(text("From what on it has to be told.")),
  within: Type.Optional(duration("The time limit, such as PT72H.")),
  owner: Type.Optional(text("Who tells it, by role.")),
});

const logging = entry("logging", "What is recorded and watched.", {
  sources: Type.Optional(
    Type.Array(text("A source of log records."), { description: "The sources." }),
  ),
  retention: Type.Optional(duration("How long records are kept.")),
  location: Type.Optional(text("Where records are kept.")),
  monitoredBy: Type.Optional(text("Who watches them, by role or supplier.")),
  alerts: Type.Optional(
    Type.Array(text("What raises an alert."), { description: "What raises an alert." }),
  ),
});

const nisFlags = Object.fromEntries(
  Object.entries(yesNoQuestions()).map(([name, { question }]) => [
    name,
    Type.Optional(Type.Boolean({ description: question })),
  ]),
) as Record<keyof ReturnType<typeof yesNoQuestions>, TOptional<TBoolean>>;

const nisFigures = Object.fromEntries(
  Object.entries(quantityQuestions()).map(([name, { question, unit }]) => [
    name,
    Type.Optional(Type.Number({ minimum: 0, description: `${question} Unit: ${unit}.` })),
  ]),
) as Record<keyof ReturnType<typeof quantityQuestions>, TOptional<TNumber>>;

/** What decides whether the NIS Regulations 2018 reach the service; what is absent is not known. */
export const nis = entry(
  "NIS facts",
  "What decides whether the NIS Regulations 2018 reach the service.",
  {
    sector: Type.Optional(
      Type.Enum(
        sectors.map((one) => one.id),
        { description: "The sector of Schedule 1." },
      ),
    ),
    subsector: Type.Optional(
      Type.Enum(
        subsectors.map((one) => one.id),
        { description: "The subsector of Schedule 1." },
      ),
    ),
    services: Type.Optional(
      Type.Array(Type.Enum(essentialServices().map((one) => one.id)), {
        description: "Every kind of essential service that is provided; empty where none is.",
      }),
    ),
    nation: Type.Optional(
      Type.Enum(keysOf(nations), { description: "The nation in which it is provided." }),
    ),
    licences: Type.Optional(
      Type.Array(Type.Enum(keysOf(nisLicences)), { description: "Every licence that is held." }),
    ),
    healthBody: Type.Optional(
      Type.Enum(keysOf(healthBodies), { description: "What kind of health body provides it." }),
    ),
    freightHandled: Type.Optional(
      Type.Array(Type.Enum(keysOf(freightTypes)), { description: "Every type of freight." }),
    ),
    digitalServices: Type.Optional(
      Type.Array(Type.Enum(keysOf(digitalServices)), { description: "Every digital service." }),
    ),
    ...nisFlags,
    ...nisFigures,
    registered: Type.Optional(
      day("The day on which the authority was told, where the Regulations reach the service."),
    ),
    authority: Type.Optional(text("The competent authority.")),
    cafProfile: Type.Optional(text("The CAF profile that is aimed at, with its edition.")),
  },
);

/** A service that the place provides. */
export const service = entry("a service", "A service that the place provides.", {
  id: Type.Optional(id("the service")),
  name: Type.Optional(text("What people call it.")),
  owner: Type.Optional(holder),
  stage: Type.Optional(
    Type.Enum(["idea", "procurement", "pilot", "live", "retiring"], {
      description: "How far it is.",
    }),
  ),
  reviewBy: Type.Optional(day("The day by which the entry is looked at again.")),
  lastChange: Type.Optional(day("The day of the last change that matters for security.")),
  riskLevel: Type.Optional(
    Type.Enum(["low", "medium", "high"], { description: "The overall risk of the service." }),
  ),
  impact: Type.Optional(impact),
  personalData: Type.Optional(
    Type.Boolean({ description: "Whether personal data are processed." }),
  ),
  observesPeople: Type.Optional(
    Type.Boolean({ description: "Whether people in public space are observed or counted." }),
  ),
  publicNotice: Type.Optional(text("The sign or web page that tells the public, with a contact.")),
  engagement: Type.Optional(text("The record of consultation or engagement.")),
  laws: Type.Optional(
    Type.Array(text("The id of an instrument, such as uk-gdpr."), {
      description: "The laws that were found to apply, by the id of the instrument.",
    }),
  ),
  lawsChecked: Type.Optional(day("The day on which that was last checked.")),
  reporting: Type.Optional(
    Type.Array(report, { description: "Who has to be told of an incident." }),
  ),
  threatAnalysis: Type.Optional(analysis),
  recovery: Type.Optional(recovery),
  logging: Type.Optional(logging),
  critical: Type.Optional(idsOf(["systems"], "The systems without which the service stops.")),
  nis: Type.Optional(nis),
  answers: Type.Optional(answers("the service")),
});
