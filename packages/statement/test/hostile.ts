import { fc } from "../../model/test/properties.js";
import { badge, code, type Handover, link, type Run, strong } from "../src/handover/handover.js";

const fragments =
  "| \\ ` `` ``` * ** _ ~ ~~~ # ## - + = --- === :-- 1. 2) > < & &amp; &nbsp; &#60; ! [ ] ( ) [x] ![ ](javascript:alert(1)) <b> </td> <script> <!-- --> ]]> <?x <br> {default-bullet-numbering-0} { } $x$ https://kerbline.example www.kerbline.example mailto:a@b.example a@b.example [^1] [^1]: : @all \" ' / = onerror= שלום مرحبا 🚦 👩🏽‍🔧 \u0000 \u0007 \u001b[31m \u200f \u202e \u2066 \u2028 \u2029 \ufffe \uffff \ufdd0 \ud800 \udc00 \u00a0 \u0085 word 5.1-1"
    .split(/ (?! )/)
    .concat([" ", "  ", "    ", "\t", "\n", "\n\n", "\r\n", "\r", "\v", "\f"]);

/** Texts as they should not be: markup of every format, control characters, halves of pairs. */
export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...fragments) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
      { weight: 1, arbitrary: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) },
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(""));

const run: fc.Arbitrary<Run> = fc.oneof(
  hostileText,
  hostileText.map(strong),
  hostileText.map(code),
  hostileText.map((text) => badge(text, "open")),
  hostileText.map((text) => link(text, "https://kerbline.example/?a=1&b=(2)*_x_")),
  hostileText.map((text) => link(text, "#here")),
  hostileText.map((text) => link(text, `https://${text}`)),
);

const content = fc.oneof(hostileText, fc.array(run, { maxLength: 4 }));

/** Documents with a hostile text in every place. */
export const hostileHandover: fc.Arbitrary<Handover> = fc
  .tuple(fc.array(hostileText, { minLength: 8, maxLength: 8 }), fc.array(content, { minLength: 6 }))
  .map(
    ([
      [a = "", b = "", c = "", d = "", e = "", f = "", g = "", h = ""],
      [k = "", l = "", m = "", n = "", ...rest],
    ]) => ({
      title: a,
      subtitle: b,
      meta: [{ label: c, value: d }],
      language: "en-GB",
      blocks: [
        { kind: "paragraph", content: k },
        { kind: "heading", level: 1, text: e, id: "here" },
        { kind: "heading", level: 2, text: d },
        { kind: "heading", level: 2, text: f, id: f },
        { kind: "heading", level: 4, text: f, id: f },
        { kind: "bullets", items: [l, "", k] },
        { kind: "definitions", entries: [{ term: g, content: m }] },
        { kind: "note", note: "question", content: n },
        {
          kind: "table",
          caption: h,
          columns: [{ label: a }, { label: b, width: 2, align: "end" }],
          rows: [{ cells: rest, tone: "fail" }, { cells: [k] }, { cells: [] }],
        },
      ],
    }),
  );
