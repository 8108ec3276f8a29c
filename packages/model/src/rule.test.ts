import { describe, expect, it } from "vitest";
import { defineRule, type Remark, type Report, type RuleContext, runRule } from "./rule.js";

interface Subject {
  readonly contact?: string;
}

const cites = [{ framework: "house-rules", edition: "1", item: "2.1" }];
const remark: Remark = { what: "There is no contact.", todo: "Name one." };

function context(unreadable: readonly string[] = []): RuleContext {
  return {
    today: "2031-04-30",
    unreadable: new Set(unreadable),
    options: { strict: true },
    digestOf: () => undefined,
  };
}

function ruleThat(check: (subject: Subject, report: Report, context: RuleContext) => void) {
  return defineRule<Subject>({
    id: "house-rules/contact",
    title: "a contact is named",
    level: "warning",
    cites,
    resolution: "person",
    check,
  });
}

function run(check: (report: Report) => void, unreadable: readonly string[] = []) {
  return runRule(
    ruleThat((_, report) => check(report)),
    {},
    context(unreadable),
  );
}

describe("a finding", () => {
  it("takes level and citations from the rule and points at the value", () => {
    expect(run((report) => report.at(["people", 0, "a/b"], remark))).toEqual([
      {
        rule: "house-rules/contact",
        level: "warning",
        pointer: "/people/0/a~1b",
        part: "value",
        what: remark.what,
        todo: remark.todo,
        cites,
      },
    ]);
  });

  it("may have its own level, citations and part", () => {
    const own = [{ framework: "house-rules", edition: "2", item: "9" }];
    const [finding] = run((report) =>
      report.at([], { ...remark, level: "hint", cites: own, part: "key" }),
    );
    expect(finding).toMatchObject({ pointer: "", level: "hint", cites: own, part: "key" });
  });

  it("may rest on nothing, where the rule rests on something", () => {
    const [finding] = run((report) => report.at([], { ...remark, cites: [] }));
    expect(finding?.cites).toEqual([]);
  });

  it("carries question, fix and suggestions only where they were given", () => {
    const fix = { title: "Remove it", edits: [{ kind: "remove", pointer: "/a" } as const] };
    const [bare, full] = run((report) => {
      report.at(["a"], remark);
      report.at(["a"], { ...remark, question: true, fix, suggestions: [fix] });
    });
    expect(Object.keys(bare ?? {})).not.toContain("fix");
    expect(full).toMatchObject({ question: true, fix, suggestions: [fix] });
  });
});

describe("the findings of a run", () => {
  it("come in the order in which they were reported", () => {
    const findings = run((report) => {
      report.at(["b"], remark);
      report.missing(["a"], remark);
      report.at(["c"], remark);
    });
    expect(findings.map(({ pointer }) => pointer)).toEqual(["/b", "/a", "/c"]);
  });

  it("are none when the rule says nothing", () => {
    expect(run(() => {})).toEqual([]);
  });

  it("depend on the subject, the day, the options and the files that the rule is shown", () => {
    const seen: unknown[] = [];
    const rule = ruleThat((subject, _, { today, options, digestOf }) => {
      seen.push(subject.contact, today, options["strict"], digestOf("evidence.pdf"));
    });
    runRule(rule, { contact: "desk" }, { ...context(), digestOf: () => "absent" });
    expect(seen).toEqual(["desk", "2031-04-30", true, "absent"]);
  });

  it("do not hide an error of the rule", () => {
    const rule = ruleThat(() => {
      throw new Error("a bug");
    });
    expect(() => runRule(rule, {}, context())).toThrow("a bug");
  });
});

describe("a value that is missing", () => {
  it("is reported at its name", () => {
    const [finding] = run((report) => report.missing(["psti", "contact"], remark));
    expect(finding).toMatchObject({ pointer: "/psti/contact", part: "key" });
  });

  it("may be reported at another part", () => {
    const [finding] = run((report) => report.missing(["psti"], { ...remark, part: "value" }));
    expect(finding?.part).toBe("value");
  });

  it.each(["/psti/contact", "/psti", ""])("is not reported when %j cannot be read", (pointer) => {
    expect(run((report) => report.missing(["psti", "contact"], remark), [pointer])).toEqual([]);
  });

  it.each(["/psti/contact/name", "/psti/con", "/ics"])(
    "is reported although %j cannot be read",
    (pointer) => {
      expect(run((report) => report.missing(["psti", "contact"], remark), [pointer])).toHaveLength(
        1,
      );
    },
  );

  it("is told apart from one that is there and wrong, which is always reported", () => {
    expect(run((report) => report.at(["psti", "contact"], remark), ["/psti"])).toHaveLength(1);
  });
});
