import { Type } from "typebox";
import { answer, answers, day, duration, entry, holder, id, idOf, idsOf, text } from "./fields.js";

/** The lawful bases of Article 6 of the UK GDPR, and recognised legitimate interest. */
export const lawfulBases = [
  "consent",
  "contract",
  "legal-obligation",
  "vital-interests",
  "public-task",
  "legitimate-interests",
  "recognised-legitimate-interest",
  "law-enforcement",
] as const;

/** The six categories of STRIDE. */
export const strideNames = [
  "spoofing",
  "tampering",
  "repudiation",
  "informationDisclosure",
  "denialOfService",
  "elevationOfPrivilege",
] as const;

const stride = Type.Object(
  Object.fromEntries(strideNames.map((name) => [name, Type.Optional(answer)])) as Record<
    (typeof strideNames)[number],
    ReturnType<typeof Type.Optional<typeof answer>>
  >,
  {
    additionalProperties: false,
    title: "STRIDE answers",
    description: "What was found for each category, or why it does not arise.",
  },
);

const personal = {
  personal: Type.Optional(Type.Boolean({ description: "Whether personal data are among it." })),
  specialCategory: Type.Optional(
    Type.Boolean({ description: "Whether health, biometric or other special category data are." }),
  ),
  lawfulBasis: Type.Optional(
    Type.Enum([...lawfulBases], { description: "The lawful basis of processing." }),
  ),
  condition: Type.Optional(
    text("The condition for special category data, and the policy document where one is needed."),
  ),
  controller: Type.Optional(text("Who decides why and how the data are processed.")),
  processor: Type.Optional(text("Who processes them for the controller.")),
  dpia: Type.Optional(
    text("The data protection impact assessment, or the decision that none is needed."),
  ),
  retention: Type.Optional(duration("How long the data are kept, such as P30D.")),
  countries: Type.Optional(
    Type.Array(text("A country."), { description: "Where the data are processed." }),
  ),
};

/** Data that are kept together. */
export const dataSet = entry("a data set", "Data that are kept together.", {
  id: Type.Optional(id("the data set")),
  name: Type.Optional(text("What people call it.")),
  system: Type.Optional(idOf(["systems"], "The system that keeps it.")),
  owner: Type.Optional(holder),
  ...personal,
  location: Type.Optional(text("Where it is kept.")),
  encryptedAtRest: Type.Optional(
    Type.Boolean({ description: "Whether it is encrypted where it is kept." }),
  ),
  accessRoles: Type.Optional(
    Type.Array(text("A role."), { description: "The roles that may read or change it." }),
  ),
  accessReviewed: Type.Optional(day("The day on which access was last reviewed.")),
  published: Type.Optional(
    Type.Boolean({ description: "Whether it is published or shared with others." }),
  ),
  disclosureAssessment: Type.Optional(text("The assessment of what publishing it could disclose.")),
  sensitivity: Type.Optional(
    text("The assessment of what it says of sensitive assets, combined with other data."),
  ),
  answers: Type.Optional(answers("the data set")),
});

const ends = ["systems", "deviceClasses", "dataSets", "suppliers"] as const;

/** Data on their way from one element to another. */
export const flow = entry("a data flow", "Data on their way from one element to another.", {
  id: Type.Optional(id("the data flow")),
  name: Type.Optional(text("What people call it.")),
  from: Type.Optional(idOf(ends, "The element from which the data come.")),
  to: Type.Optional(idOf(ends, "The element to which the data go.")),
  dataSet: Type.Optional(idOf(["dataSets"], "The data set that the data belong to.")),
  categories: Type.Optional(
    Type.Array(text("A category."), {
      description: "The categories of data, such as number plates.",
    }),
  ),
  ...personal,
  purpose: Type.Optional(text("What the data are for.")),
  protocol: Type.Optional(text("The protocol, such as MQTT or HTTPS.")),
  encryption: Type.Optional(
    text("What protects the data on their way, with versions; none where nothing does."),
  ),
  integrity: Type.Optional(text("What shows that the data were not changed.")),
  authentication: Type.Optional(text("How the source proves that it is the source.")),
  validation: Type.Optional(text("What is checked before the data are acted upon.")),
  crossesOrganisation: Type.Optional(
    Type.Boolean({ description: "Whether the data leave the organisation or come from another." }),
  ),
  commands: Type.Optional(
    Type.Boolean({ description: "Whether it carries commands that act on the physical world." }),
  ),
  via: Type.Optional(idsOf(["systems"], "The intermediaries through which it passes.")),
  risk: Type.Optional(idOf(["risks"], "The risk that was accepted for it.")),
  stride: Type.Optional(stride),
  answers: Type.Optional(answers("the data flow")),
});
