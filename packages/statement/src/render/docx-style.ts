import type {
  IParagraphStyleOptions,
  IParagraphStylePropertiesOptions,
  IRunStylePropertiesOptions,
  IStylesOptions,
} from "docx";
import type { NoteKind, Tone } from "../handover/handover.js";
import { light, type Pair } from "./palette.js";

/** The width of the text on the page, in twips. */
export const textWidth = 10_092;

/** How far lists and what is said of a term are set in, in twips. */
export const inset = 340;

/** Paper behind a text. */
export const shadingOf = (fill: string) => ({ type: "clear", fill }) as const;

/** The paragraph style of each kind of note. */
export const noteStyles: Readonly<Record<NoteKind, string>> = {
  info: "NoteInfo",
  warning: "NoteWarning",
  question: "NoteQuestion",
};

/** The character style of a badge of each tone. */
export const badgeStyles: Readonly<Record<Tone, string>> = {
  pass: "BadgePass",
  fail: "BadgeFail",
  open: "BadgeOpen",
  na: "BadgeNotApplicable",
};

/** The styles of a document in a language; sizes in half points, space in twips. */
export function styles(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: "Arial",
          size: 20,
          color: light.page.ink,
          language: { value: language },
        },
        paragraph: { spacing: { before: 60, after: 60, line: 264, lineRule: "auto" } },
      },
      title: style({ after: 40 }, { size: 44, bold: true, color: light.page.ink }),
      heading1: heading(32, 360),
      heading2: heading(26, 280),
      heading3: heading(22, 220),
      heading4: heading(20, 180),
      caption: style(
        { before: 200, after: 80 },
        { bold: true, size: 19, color: light.page.ink },
        { keepNext: true },
      ),
      hyperlink: { run: { color: light.link, underline: { type: "single" } } },
    },
    paragraphStyles: [...paragraphStyles(), ...noteParagraphStyles()],
    characterStyles: [
      { id: "StrongText", name: "Strong Text", run: { bold: true, boldComplexScript: true } },
      {
        id: "Code",
        name: "Code",
        run: { font: "Courier New", noProof: true },
      },
      ...badgeCharacterStyles(),
    ],
  };
}

type Spacing = NonNullable<IParagraphStylePropertiesOptions["spacing"]>;

function style(
  spacing: Spacing,
  run: IRunStylePropertiesOptions = {},
  paragraph: IParagraphStylePropertiesOptions = {},
) {
  return { paragraph: { spacing, ...paragraph }, run };
}

function heading(size: number, before: number) {
  return style(
    { before, after: 80 },
    { size, bold: true, italics: false, color: light.page.ink },
    { keepNext: true, keepLines: true },
  );
}

function paragraphStyles(): readonly IParagraphStyleOptions[] {
  const faint = { color: light.faint };
  return [
    { ...named("Subtitle", "Subtitle"), ...style({ after: 160 }, { size: 24, ...faint }) },
    {
      ...named("Meta", "Document Data"),
      ...style({ before: 0, after: 20 }, {}, { indent: { left: 2268, hanging: 2268 } }),
    },
    {
      ...named("ContentsTitle", "Contents Title"),
      ...style({ before: 320, after: 60 }, { size: 24, bold: true }, { keepNext: true }),
    },
    { ...named("TOC1", "toc 1"), ...style({ before: 40, after: 20 }) },
    {
      ...named("TOC2", "toc 2"),
      ...style({ before: 0, after: 20 }, {}, { indent: { left: inset } }),
    },
    {
      ...named("Term", "Term"),
      ...style({ before: 120, after: 20 }, { bold: true }, { keepNext: true }),
    },
    {
      ...named("Description", "Description"),
      ...style({ before: 0, after: 60 }, {}, { indent: { left: inset } }),
    },
    {
      ...named("TableText", "Table Text"),
      ...style({ before: 10, after: 50, line: 245, lineRule: "auto" }, { size: 18 }),
    },
    {
      ...named("TableHead", "Table Head"),
      ...style({ before: 20, after: 20 }, { size: 18, bold: true }, { keepNext: true }),
    },
    { ...named("Footer", "footer"), ...style({ before: 0, after: 0 }, { size: 16, ...faint }) },
    { ...named("End", "End"), ...style({ before: 0, after: 0 }, { size: 2 }) },
  ];
}

/** Borders of the paper's own colour are its padding; Word draws them once around neighbours. */
function noteParagraphStyles(): readonly IParagraphStyleOptions[] {
  return entries(light.notes).map(([kind, { ink, paper }]) => {
    const padding = { style: "single", size: 4, space: 4, color: paper } as const;
    const border = {
      top: padding,
      bottom: padding,
      right: padding,
      left: { style: "single", size: 24, space: 6, color: ink },
    } as const;
    const indent = { left: 170, right: 120 };
    const box = { indent, border, shading: shadingOf(paper), keepLines: true };
    return {
      ...named(noteStyles[kind], `Note ${kind}`),
      ...style({ before: 120, after: 120 }, {}, box),
    };
  });
}

function badgeCharacterStyles() {
  return entries(light.tones).map(([tone, { ink, paper }]) => ({
    id: badgeStyles[tone],
    name: `Badge ${tone}`,
    run: { bold: true, boldComplexScript: true, color: ink, shading: shadingOf(paper) },
  }));
}

const named = (id: string, name: string) => ({ id, name, basedOn: "Normal", quickFormat: true });

function entries<K extends string>(pairs: Readonly<Record<K, Pair>>) {
  return Object.entries(pairs) as [K, Pair][];
}
