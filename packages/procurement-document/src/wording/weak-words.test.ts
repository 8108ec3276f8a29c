import { describe, expect, it } from "vitest";
import { within } from "../../../model/test/within.js";
import { findWeakWords } from "./weak-words.js";

const weak = (sentence: string, lead?: string) =>
  findWeakWords({ sentence, ...(lead && { lead }) }).map(({ weakness, quote }) => [
    weakness,
    quote,
  ]);

describe("weak", () => {
  it.each([
    ["Passwords should be changed every year.", "recommends", "should"],
    ["Suppliers are expected to encrypt data.", "recommends", "are expected to"],
    ["The Supplier shall show good cyber security.", "names-no-standard", "good cyber security"],
    ["Data shall be encrypted where practicable.", "escapes", "where practicable"],
    [
      "The Supplier shall, so far as is reasonably practicable, encrypt data.",
      "escapes",
      "so far as is reasonably practicable",
    ],
    ["Patches shall be tested adequately before use.", "leaves-degree", "tested adequately"],
    [
      "The Supplier shall keep a high level of security.",
      "leaves-degree",
      "high level of security",
    ],
    [
      "The System shall be robust against cyber attacks.",
      "leaves-degree",
      "robust against cyber attacks",
    ],
    [
      "The Supplier shall take all necessary steps against intrusion.",
      "leaves-degree",
      "all necessary steps",
    ],
    ["The cameras must be secure by design.", "names-no-standard", "secure by design"],
    ["Firmware shall be kept up to date.", "sets-no-time", "Firmware shall be kept up to date"],
    ["Cameras shall normally use encrypted protocols.", "escapes", "shall normally"],
    ["The Supplier shall consider disabling unused ports.", "asks-effort", "shall consider"],
    [
      "The Supplier shall have regard to guidance on passwords.",
      "asks-effort",
      "shall have regard to",
    ],
    ["All ports must be closed wherever possible.", "escapes", "wherever possible"],
    [
      "To the extent technically feasible, logs shall be kept.",
      "escapes",
      "To the extent technically feasible",
    ],
    [
      "The system shall use industry-standard encryption.",
      "names-no-standard",
      "industry-standard",
    ],
    ["Security must follow industry best practice.", "names-no-standard", "industry best practice"],
    [
      "The system shall be secured in line with good practice.",
      "names-no-standard",
      "good practice",
    ],
    ["Access control shall be state of the art.", "names-no-standard", "state of the art"],
    [
      "The Supplier shall comply with all relevant security standards.",
      "names-no-standard",
      "all relevant security standards",
    ],
    ["Communications must use strong encryption.", "names-no-standard", "strong encryption"],
    ["The Supplier shall provide adequate security.", "leaves-degree", "adequate security"],
    [
      "The Supplier shall keep adequate physical, technical and organisational safeguards.",
      "leaves-degree",
      "adequate physical, technical and organisational safeguards",
    ],
    [
      "Appropriate access control measures must be in place.",
      "leaves-degree",
      "Appropriate access control measures",
    ],
    ["The servers shall be suitably protected.", "leaves-degree", "suitably protected"],
    [
      "The Supplier shall take reasonable steps to protect passwords.",
      "leaves-degree",
      "reasonable steps to protect passwords",
    ],
    ["Data shall be encrypted as appropriate.", "leaves-degree", "as appropriate"],
    [
      "The Supplier shall use reasonable endeavours to fix faults.",
      "asks-effort",
      "reasonable endeavours",
    ],
    [
      "The vendor shall use commercially reasonable efforts to secure the data.",
      "asks-effort",
      "commercially reasonable efforts",
    ],
    ["The Supplier shall endeavour to patch systems.", "asks-effort", "endeavour to"],
    ["The Supplier shall report breaches promptly.", "sets-no-time", "promptly"],
    ["Incidents must be reported as soon as possible.", "sets-no-time", "as soon as possible"],
    ["Patches shall be applied in a timely manner.", "sets-no-time", "in a timely manner"],
    [
      "Accounts shall be disabled within a reasonable time.",
      "sets-no-time",
      "within a reasonable time",
    ],
    ["The system shall log log-ins, changes, etc.", "open-list", "etc."],
    ["Data shall be protected by encryption and/or passwords.", "and-or", "encryption and/or"],
  ])("%s", (sentence, weakness, quote) => {
    expect(weak(sentence)).toContainEqual([weakness, quote]);
  });
});

describe("strong enough", () => {
  it.each([
    "Appropriate measures shall be taken in accordance with ISO/IEC 27001.",
    "In line with the Authority's Security Policy, adequate controls shall be kept.",
    "The risk register shall be kept up to date.",
    "The Supplier shall consider the following tenders.",
    "The cabinet shall be resistant to water.",
    "The Supplier shall notify incidents promptly and in any case within 24 hours.",
    "The Supplier shall report incidents as soon as possible and no later than twenty-four (24) hours.",
    "The Supplier shall implement appropriate technical and organisational measures.",
    "The Supplier shall ensure a level of security appropriate to the risk.",
    "The Supplier shall notify the Buyer without undue delay.",
    "The Supplier shall follow Good Industry Practice.",
    "Where practicable, encrypt; otherwise the Supplier shall agree an exception with the Buyer.",
    "Adequate controls including multi-factor authentication and logging shall be used.",
    "Should the Supplier fail to patch, the Buyer may end the contract.",
    "Data shall be deleted or returned, as appropriate.",
    "The Buyer may audit on reasonable notice.",
    "The Supplier shall give access to appropriate persons.",
    "Log-ins shall show a prompt for a second factor.",
    "The Supplier is liable for loss and/or destruction of data.",
    "Details such as name, address, etc. shall be masked.",
    "The Supplier shall take all reasonable steps to ensure the reliability of its staff.",
    "The camera housing shall be promptly visible.",
    "Good lighting and standard connectors are required.",
  ])("%s", (sentence) => {
    expect(weak(sentence)).toEqual([]);
  });

  it("where the words above the list cite the standard, but not where they only lead to it", () => {
    const item = "use appropriate encryption";
    expect(weak(item, "In accordance with ISO/IEC 27001 the Supplier shall:")).toEqual([]);
    expect(weak(item, "The Supplier shall meet the following:")).toEqual([
      ["leaves-degree", "appropriate encryption"],
    ]);
  });

  it("where something is named", () => {
    expect(findWeakWords({ sentence: "Use industry standard encryption.", named: true })).toEqual(
      [],
    );
  });
});

it("puts the gravest first and says where each begins", () => {
  const sentence = "Patches should be applied promptly where possible.";
  expect(
    findWeakWords({ sentence }).map(({ quote, start }) =>
      sentence.slice(start, start + quote.length),
    ),
  ).toEqual(["should", "where possible", "promptly"]);
});

it.each(["appropriate ", "as ", "where ", "industry ", ",", "security ", "a"])(
  "takes a megabyte of %o in a tenth of a second",
  (part) => {
    const sentence = part.repeat(1_000_000 / part.length);
    within(300, () => findWeakWords({ sentence }));
  },
);
