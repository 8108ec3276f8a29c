import { describe, expect, it } from "vitest";
import { coverage } from "./coverage.js";
import type { AssessSubject } from "./subject.js";

const subject: AssessSubject = {
  claims: { "etsi-en-303-645": "3.1.3" },
  ics: {
    "5.3-8": { support: "Y" },
    "5.6-9": { support: "N", detail: "Planned." },
    "5.7-1": { support: "N/A", detail: "No secure boot." },
  },
  ixit: { Conf: { confirmationOfUpdateProcedures: true, confirmationOfSecureManagement: "No" } },
};

describe("coverage", () => {
  it("counts every provision once, by what the ICS answers", () => {
    const { mandatory, recommended } = coverage(subject);
    expect(mandatory.all + recommended.all).toBe(78);
    expect(mandatory.supported + recommended.supported).toBe(1);
    expect(mandatory.notSupported + recommended.notSupported).toBe(1);
    expect(mandatory.notApplicable + recommended.notApplicable).toBe(1);
    expect(mandatory.unanswered + recommended.unanswered).toBe(75);
  });

  it("counts every conceptual unit once, by verdict, disposition and clause", () => {
    const { units, byDisposition, clauses } = coverage(subject);
    const sum = (counts: object) =>
      Object.values(counts).reduce((a: number, b: number) => a + b, 0);
    expect(sum(units)).toBe(141);
    expect(Object.values(byDisposition).reduce((all, counts) => all + sum(counts), 0)).toBe(141);
    expect(clauses.reduce((all, clause) => all + sum(clause.units), 0)).toBe(141);
  });

  it("shows table by table what the units that read it come out as", () => {
    const conf = coverage(subject).tables.find(({ key }) => key === "Conf");
    expect(conf).toMatchObject({ there: true, entries: 1, units: { PASS: 1, FAIL: 1, "N/A": 1 } });
    expect(conf?.open).toEqual(["5.2-2-1 b", "5.2-3-1 d"]);
    const authMech = coverage(subject).tables.find(({ key }) => key === "AuthMech");
    expect(authMech).toMatchObject({ there: false, entries: 0 });
  });

  it("is never PASS while something is open", () => {
    expect(coverage({}).overall).toBe("INCONCLUSIVE");
    expect(coverage(subject).overall).toBe("INCONCLUSIVE");
    const ics = { ...subject.ics, "5.5-8": { support: "Y" } } as const;
    expect(coverage({ ...subject, ics }).overall).toBe("FAIL");
  });
});
