import type { NoteKind, Tone } from "../handover/handover.js";

/** Ink on paper, as hexadecimal RGB without `#`. */
export interface Pair {
  readonly ink: string;
  readonly paper: string;
}

/** The colours of a document; every ink has a contrast of at least 4.5 on each paper it stands on. */
export interface Palette {
  readonly page: Pair;
  /** Ink of what is said aside, on the page. */
  readonly faint: string;
  readonly link: string;
  /** Lines of tables. */
  readonly rule: string;
  /** Paper of header rows and code. */
  readonly shade: string;
  readonly tones: Readonly<Record<Tone, Pair>>;
  readonly notes: Readonly<Record<NoteKind, Pair>>;
}

const amber: Pair = { ink: "6a4200", paper: "fdefcb" };

/** For paper, and for screens by day. */
export const light: Palette = {
  page: { ink: "1b1f24", paper: "ffffff" },
  faint: "57606a",
  link: "0b4f99",
  rule: "c4ccd4",
  shade: "eef1f4",
  tones: {
    pass: { ink: "0b5a29", paper: "dcf3e3" },
    fail: { ink: "8c1313", paper: "fde3e1" },
    open: amber,
    na: { ink: "454c54", paper: "e6e9ec" },
  },
  notes: {
    info: { ink: "0b4a86", paper: "e4f0fb" },
    warning: amber,
    question: { ink: "533088", paper: "efe6fb" },
  },
};

const darkAmber: Pair = { ink: "ffd479", paper: "3d2c05" };

/** For screens by night. */
export const dark: Palette = {
  page: { ink: "e6e9ec", paper: "14181c" },
  faint: "a3adb7",
  link: "8cc4ff",
  rule: "3b444d",
  shade: "20262c",
  tones: {
    pass: { ink: "9fe3b4", paper: "10361d" },
    fail: { ink: "ffb1ab", paper: "4a1414" },
    open: darkAmber,
    na: { ink: "c3cad1", paper: "2b3238" },
  },
  notes: {
    info: { ink: "a5d2ff", paper: "10304d" },
    warning: darkAmber,
    question: { ink: "d9c2ff", paper: "33214f" },
  },
};
