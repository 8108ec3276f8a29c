import { once } from "@bollard/model";
import { supersededIn } from "../superseded-reference.js";

/** Accessibility. */
export const accessibility = /* @__PURE__ */ once(() =>
  supersededIn("accessibility", [
    {
      id: "en301549-uk",
      superseded: "EN 301 549 as the UK public-sector accessibility standard",
      aliases: ["EN 301 549"],
      current: "WCAG 2.2 AA via SI 2018/952 reg 9 (as amended 2022)",
      on: "2022-10",
      severity: "warning",
      exceptWhen: [
        {
          kind: "near-words",
          words: [
            "hardware",
            "kiosk",
            "office documents",
            "European Union",
            "European Accessibility Act",
          ],
          note: "It stays the standard for hardware, for documents and in the European Union.",
        },
      ],
      sources: ["psbar"],
      confidence: "high",
      verified: "official-excerpt",
      lintReady: true,
    },
    {
      id: "wcag-2-0",
      superseded: "WCAG 2.0",
      aliases: ["WCAG 2.0"],
      current: "WCAG 2.2",
      on: "2018-06",
      severity: "error",
      sources: ["psbar"],
      confidence: "high",
      verified: "official-excerpt",
      lintReady: true,
    },
    {
      id: "wcag-2-1",
      superseded: "WCAG 2.1",
      aliases: ["WCAG 2.1"],
      current: "WCAG 2.2",
      on: "2024-10",
      severity: "warning",
      exceptWhen: [
        {
          kind: "near-words",
          words: ["EN 301 549"],
          note: "EN 301 549 V3.2.1 builds on WCAG 2.1.",
        },
      ],
      sources: ["psbar"],
      confidence: "high",
      verified: "official-excerpt",
      lintReady: true,
    },
    {
      id: "iso40500",
      superseded: "ISO/IEC 40500:2012",
      aliases: ["40500:2012"],
      current: "ISO/IEC 40500:2025",
      on: "2025",
      severity: "info",
      sources: ["iso40500"],
      confidence: "medium",
      verified: "secondary",
    },
  ]),
);
