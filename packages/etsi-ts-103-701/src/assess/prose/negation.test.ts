import { expect, it } from "vitest";
import { isDenied } from "./negation.js";

const denied = (sentence: string, words: string) => {
  const start = sentence.indexOf(words);
  return isDenied(sentence, start, start + words.length);
};

it.each([
  ["Passwords are never sent in clear text.", "clear text"],
  ["TLS 1.0 is not used.", "TLS 1.0"],
  ["It keeps a hash instead of the clear text.", "clear text"],
  ["Protects the link, without encryption.", "encryption"],
])("%s denies it", (sentence, words) => {
  expect(denied(sentence, words)).toBe(true);
});

it.each([
  ["It is reachable over a network but is not reachable in the initialised state.", "network"],
  ["Kept in clear text because encryption is not enabled.", "clear text"],
  ["The key is not hard-coded and is stored in clear text.", "clear text"],
  ["No password is logged; the token travels in clear text.", "clear text"],
])("%s leaves it as it is", (sentence, words) => {
  expect(denied(sentence, words)).toBe(false);
});

it.each([
  ["It gives zero confidentiality.", "confidentiality"],
  ["The password isn't sent in clear text.", "clear text"],
  ["A digest eliminates plaintext passwords.", "plaintext"],
])("%s denies it too", (sentence, words) => {
  expect(denied(sentence, words)).toBe(true);
});

it("takes no zero-day for a denial", () => {
  expect(denied("Zero-day flaws of the integrity check.", "integrity")).toBe(false);
});
