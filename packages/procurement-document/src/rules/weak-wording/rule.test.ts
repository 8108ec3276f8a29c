import { expect, it } from "vitest";
import { quotesOf, runOnText } from "../../../test/run-on-text.js";
import { weakWording } from "./rule.js";

const quotes = (text: string) => quotesOf(runOnText(weakWording, text));

it("finds weak words of security requirements only", () => {
  expect(quotes("# Security\n\nThe Supplier shall provide adequate security.\n")).toEqual([
    "warning adequate security",
  ]);
  expect(
    quotes("# Lighting\n\nThe Supplier shall provide adequate lighting as appropriate.\n"),
  ).toEqual([]);
});

it("says once what is weak in a statement", () => {
  const [found, ...others] = runOnText(
    weakWording,
    "# Security\n\nThe Supplier shall apply patches promptly where possible.\n",
  );
  expect(others).toEqual([]);
  expect(found?.what).toBe(
    "“where possible” lets the supplier decide when this applies. Weak here as well: “promptly”.",
  );
});

it("offers the word with which the document binds where `should` stands in a mandatory row", () => {
  const [found] = runOnText(
    weakWording,
    "# Security requirements\n\nEach device shall be updated in 14 days.\n\n| Id | Requirement | Priority |\n|---|---|---|\n| R1 | Passwords should be unique. | M |\n| R2 | Colours should be green. | D |\n",
  );
  expect(found?.level).toBe("warning");
  expect(found?.suggestions?.[0]).toEqual({
    title: "Write “shall”",
    edits: [{ kind: "replace", pointer: "/statements/1", quote: "should", text: "shall" }],
  });
});

it("points once a section to recommendations, calmly", () => {
  const found = runOnText(
    weakWording,
    "# Security\n\nData should be encrypted. Logs should be kept.\n\n# Also security\n\nPorts should be closed.\n",
  );
  expect(quotesOf(found)).toEqual(["info should", "info should"]);
  expect(found[0]?.what).toContain("(1 more in this section)");
});

it("leaves alone what the sentence makes enforceable", () => {
  expect(
    quotes(
      "# Security\n\nThe Supplier shall notify incidents promptly and within 24 hours. It shall use industry standard encryption (AES-256). It shall keep appropriate controls under ISO/IEC 27001. It shall take appropriate technical and organisational measures.\n",
    ),
  ).toEqual([]);
});

it("leaves alone what is asked of the buyer, told of the past, asked of bidders or explained", () => {
  expect(
    quotes(
      "# Security\n\nThe Buyer shall promptly report breaches. Until 2019 security was adequate. Please describe your adequate security. Bidders should give adequate evidence of security in their response.\n",
    ),
  ).toEqual([]);
  expect(
    quotes("# Security background\n\nThe Supplier shall provide adequate security.\n"),
  ).toEqual([]);
  expect(
    quotes("# Evaluation of tenders\n\n## Security\n\nIt shall be adequate security.\n"),
  ).toEqual([]);
});

it("is calm where only the end of a list is open", () => {
  expect(quotes("# Security\n\nThe Supplier shall log log-ins, changes, etc.\n")).toEqual([
    "info etc.",
  ]);
});

it("reads a list with the words above it", () => {
  expect(
    quotes(
      "# Security\n\nThe Supplier shall:\n\n- use best practice;\n- encrypt data with TLS 1.3;\n- train its staff.\n",
    ),
  ).toEqual(["warning best practice"]);
});

it("is silent in other languages", () => {
  expect(
    quotes(
      "# Security\n\nDer Auftragnehmer und die Stadt werden mit der Firma und dem Amt für das Netz nicht ohne die Daten arbeiten, und das Netz ist für die Stadt. Systems should be adequate security.\n",
    ),
  ).toEqual([]);
});
