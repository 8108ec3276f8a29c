import { tablesOf } from "@bollard/etsi-ts-103-701/assess";
import { describe, expect, it } from "vitest";
import { listNames, listUnits } from "./list-names.js";
import { markName, nameAgain } from "./name-inside.js";
import { inPlainWords } from "./plain-words.js";

describe("listNames", () => {
  it.each([
    [[], ""],
    [["Conf"], "Conf"],
    [["SoftComp-1", "SoftComp-2", "SoftComp-3"], "SoftComp-1, -2 and -3"],
    [["SoftComp-1", "UpdMech-2", "UpdMech-3"], "SoftComp-1, UpdMech-2 and -3"],
    [["A-WebUI", "A-USB"], "A-WebUI and A-USB"],
    [["1", "2"], "1 and 2"],
  ])("lists %j", (names, expected) => {
    expect(listNames(names)).toBe(expected);
  });

  it("lets three stand for many", () => {
    const names = Array.from({ length: 8 }, (_, index) => `SoftComp-${index + 1}`);
    expect(listNames(names, 6)).toBe("SoftComp-1, -2, -3 and 5 more");
    expect(listNames(names.slice(0, 6), 6)).toBe("SoftComp-1, -2, -3, -4, -5 and -6");
  });
});

describe("listUnits", () => {
  it("names a case once", () => {
    expect(listUnits(["5.1-2-1 a", "5.1-2-1 c", "5.1-3-1 c"])).toBe("5.1-2-1 a, c and 5.1-3-1 c");
  });
});

describe("markName and nameAgain", () => {
  it("gives the same sentence for one entry", () => {
    const text = "SoftComp-1 is not SoftComp-12, SoftComp-1.2 or X-SoftComp-1, but SoftComp-1.";
    expect(nameAgain(markName(text, "SoftComp-1"), ["SoftComp-1"])).toBe(text);
    expect(nameAgain(markName(text, "SoftComp-1"), ["B"])).toBe(
      "B is not SoftComp-12, SoftComp-1.2 or X-SoftComp-1, but B.",
    );
  });

  it("speaks of each of several", () => {
    const marked = markName("A fails. A has no $&; write it of A.", "A");
    expect(nameAgain(marked, ["A", "B"])).toBe(
      "Each of these fails. Each of these has no $&; write it of each of these.",
    );
    expect(nameAgain(marked, ["A", "B"], "A and B")).toMatch(/^Each of A and B fails\. /);
  });

  it("leaves out a name before a colon, and does not change how ids are written", () => {
    expect(nameAgain(markName("mcu: a person has to look.", "mcu"), ["mcu"])).toBe(
      "A person has to look.",
    );
    expect(nameAgain(markName("mcu fails.", "mcu"), ["mcu"])).toBe("mcu fails.");
    expect(markName("Anything.", "")).toBe("Anything.");
  });

  it("takes linear time", () => {
    expect(markName("a".repeat(200_000), "a")).toHaveLength(200_000);
    expect(markName("a ".repeat(100_000), "a")).toHaveLength(200_000);
  });
});

describe("inPlainWords", () => {
  const tables = tablesOf("2.1.1");
  const say = (text: string, key: string) =>
    inPlainWords(
      text,
      tables.find((table) => table.key === key),
      tables,
    );

  it.each([
    [
      "AuthMech",
      "Declare under authenticationFactor of X: changeable.",
      "Say under Authentication Factor of X: whether user or administrator can change the value.",
    ],
    [
      "AuthMech",
      "Declare under passwordGenerationMechanism of X: length and alphabetSize, or entropyBits.",
      "Say under Password Generation Mechanism of X: the number of characters and how many different characters can occur, or the entropy of the value.",
    ],
    [
      "AuthMech",
      "Declare under description of X: directlyAddressableViaNetwork.",
      "Say under Description of X: whether it can be addressed directly over a network interface.",
    ],
    [
      "PersData",
      "Declare under processingActivities of X: storedAt, and associatedServices where a service stores it.",
      "Say under Processing Activities of X: where the data is stored, and the associated services that store the data where a service stores it.",
    ],
    [
      "PersData",
      "Declare of X: secureCommunicationMechanisms: partnerIsAssociatedService.",
      "Say of X, under Secure Communication Mechanisms: whether the partner of the communication is an associated service.",
    ],
    [
      "SecParam",
      "Say in the Description of X that it is hard-coded in source code (hardCodedInSource).",
      "Say in the Description of X that it is hard-coded in source code.",
    ],
    [
      "AuthMech",
      "Protect integrity, and say so under securityGuarantees of X.",
      "Protect integrity, and say so under Security Guarantees of X.",
    ],
    [
      "UserInfo",
      "Explain the change of X too, and add it under covers.",
      "Explain the change of X too, and add it under Documentation of Change Mechanisms.",
    ],
    [
      "AuthMech",
      "Write table AuthMech; where there is nothing to list, leave it as an empty list.",
      "Write table 1-AuthMech; where there is nothing to list, leave it as an empty list.",
    ],
    ["AuthMech", "Answer each provision under ics.", "Answer each provision in the ICS."],
    ["AuthMech", "Publish it under terms of use.", "Publish it under terms of use."],
  ])("%s: %s", (key, text, expected) => {
    expect(say(text, key)).toBe(expected);
  });
});
