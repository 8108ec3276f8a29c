export { type ReadWord, readWord } from "./read-word.js";
export type { WordProblem, WordProblemCode } from "./word-problem.js";
