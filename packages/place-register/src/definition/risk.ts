import { instruments } from "@bollard/connected-place-sectors";
import { Type } from "typebox";
import { strideNames } from "./data.js";
import { answers, day, duration, entry, id, idOf, text } from "./fields.js";

const anything = [
  "services",
  "systems",
  "zones",
  "sites",
  "deviceClasses",
  "dataSets",
  "flows",
  "suppliers",
  "privileges",
] as const;

const rating = ["low", "medium", "high"] as const;

/** Something that could be done to the place. */
export const threat = entry("a threat", "Something that could be done to the place.", {
  id: Type.Optional(id("the threat")),
  what: Type.Optional(text("What could be done.")),
  category: Type.Optional(Type.Enum([...strideNames], { description: "Its category by STRIDE." })),
  otherCategory: Type.Optional(text("Its category by another method.")),
  on: Type.Optional(idOf(anything, "What it would be done to.")),
  status: Type.Optional(
    Type.Enum(["mitigated", "accepted", "transferred", "open"], {
      description: "Where it stands.",
    }),
  ),
  owner: Type.Optional(text("Who answers for it, by role.")),
  control: Type.Optional(text("What answers it, and where that is written down.")),
  risk: Type.Optional(idOf(["risks"], "The risk that it feeds.")),
  answers: Type.Optional(answers("the threat")),
});

const decision = entry("a decision", "The decision to live with a risk.", {
  acceptedBy: Type.Optional(text("Who accepted it, by role.")),
  on: Type.Optional(day("The day on which it was accepted.")),
  until: Type.Optional(day("The last day on which that holds.")),
  why: Type.Optional(text("Why.")),
});

/** A risk of the place. */
export const risk = entry("a risk", "A risk of the place.", {
  id: Type.Optional(id("the risk")),
  what: Type.Optional(text("What could happen.")),
  on: Type.Optional(idOf(anything, "What it is a risk to.")),
  owner: Type.Optional(text("Who answers for it, by role.")),
  likelihood: Type.Optional(Type.Enum([...rating], { description: "How likely it is." })),
  impact: Type.Optional(Type.Enum([...rating], { description: "How grave it would be." })),
  residual: Type.Optional(
    Type.Enum([...rating], { description: "What is left of it after treatment." }),
  ),
  treatment: Type.Optional(text("What is done about it.")),
  decision: Type.Optional(decision),
  review: Type.Optional(day("The day by which it is looked at again.")),
  answers: Type.Optional(answers("the risk")),
});

const action = entry("an action", "Something that was agreed.", {
  what: Type.Optional(text("What is to be done.")),
  owner: Type.Optional(text("Who does it, by role.")),
  due: Type.Optional(day("The day by which it is done.")),
  done: Type.Optional(day("The day on which it was done.")),
});

const contact = entry("a contact", "Who is reached in an incident.", {
  role: Type.Optional(text("The role.")),
  of: Type.Optional(text("The organisation, or the id of a supplier.")),
  deputy: Type.Optional(text("The role that stands in.")),
  outOfHours: Type.Optional(text("How it is reached out of hours.")),
});

const route = entry("a route", "Whom to tell of an incident.", {
  to: Type.Optional(text("The body, such as NCSC, ICO, police, the sector's regulator.")),
  within: Type.Optional(duration("The time limit.")),
  owner: Type.Optional(text("Who tells it, by role.")),
});

/** The plan for incidents. */
export const incidentPlan = entry("the incident plan", "The plan for incidents.", {
  reference: Type.Optional(text("Where it is kept.")),
  owner: Type.Optional(text("Who answers for it, by role.")),
  stages: Type.Optional(
    Type.Array(Type.Enum(["plan", "respond", "recover", "review"]), {
      description: "The stages that it covers.",
    }),
  ),
  criteria: Type.Optional(text("When an incident is declared, and how severity is rated.")),
  contacts: Type.Optional(Type.Array(contact, { description: "Who is reached." })),
  routes: Type.Optional(Type.Array(route, { description: "Whom to tell." })),
  nextExercise: Type.Optional(day("The day of the next exercise.")),
});

/** An incident or an exercise. */
export const event = entry("an incident or exercise", "An incident or an exercise.", {
  kind: Type.Optional(Type.Enum(["incident", "exercise"], { description: "What it was." })),
  on: Type.Optional(day("The day.")),
  what: Type.Optional(text("What happened or was tried.")),
  lessons: Type.Optional(Type.Array(action, { description: "What was agreed afterwards." })),
});

/** A decision whether an instrument reaches the place. */
export const scopeDecision = entry(
  "a scope decision",
  "A decision whether a law, code or standard reaches the place or a part of it.",
  {
    instrument: Type.Optional(
      Type.Enum(
        instruments().map((one) => one.id),
        { description: "The instrument." },
      ),
    ),
    for: Type.Optional(
      idOf(["services", "systems"], "The service or system; absent: the place as a whole."),
    ),
    decision: Type.Optional(
      Type.Enum(["in", "out"], { description: "Whether it reaches the place." }),
    ),
    why: Type.Optional(text("Why.")),
    by: Type.Optional(text("Who decided, by role.")),
    on: Type.Optional(day("The day of the decision.")),
    review: Type.Optional(day("The day by which it is looked at again.")),
  },
);

/** What the place records against the outcomes of the CAF. */
export const caf = entry("CAF evidence", "Evidence by contributing outcome; no score.", {
  edition: Type.Optional(
    Type.Enum(["3.2", "4.0"], { description: "The edition of the Cyber Assessment Framework." }),
  ),
  profile: Type.Optional(text("The profile that is aimed at.")),
  evidence: Type.Optional(answers("the place")),
});
