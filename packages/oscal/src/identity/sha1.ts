/** The SHA-1 digest of bytes. It names things and protects nothing: name-based UUIDs are defined by it. */
export function sha1(bytes: Uint8Array): Uint8Array {
  const view = padded(bytes);
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0] as const;
  const hash = Uint32Array.from(state);
  const words = new Uint32Array(80);
  for (let offset = 0; offset < view.byteLength; offset += 64)
    digestBlock(view, offset, words, hash);
  const digest = new DataView(new ArrayBuffer(20));
  hash.forEach((word, index) => {
    digest.setUint32(index * 4, word);
  });
  return new Uint8Array(digest.buffer);
}

function padded(bytes: Uint8Array): DataView {
  const length = (Math.floor((bytes.length + 8) / 64) + 1) * 64;
  const whole = new Uint8Array(length);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  const view = new DataView(whole.buffer);
  view.setUint32(length - 8, Math.floor(bytes.length / 0x20000000));
  view.setUint32(length - 4, (bytes.length << 3) >>> 0);
  return view;
}

function digestBlock(view: DataView, offset: number, words: Uint32Array, hash: Uint32Array): void {
  for (let index = 0; index < 16; index += 1) words[index] = view.getUint32(offset + index * 4);
  for (let index = 16; index < 80; index += 1) {
    const mixed = at(words, index - 3) ^ at(words, index - 8) ^ at(words, index - 14);
    words[index] = rotate(mixed ^ at(words, index - 16), 1);
  }
  let [a, b, c, d, e] = [at(hash, 0), at(hash, 1), at(hash, 2), at(hash, 3), at(hash, 4)];
  for (let index = 0; index < 80; index += 1) {
    const next = (rotate(a, 5) + chosen(index, b, c, d) + e + at(words, index)) >>> 0;
    [a, b, c, d, e] = [next, a, rotate(b, 30) >>> 0, c, d];
  }
  [a, b, c, d, e].forEach((word, index) => {
    hash[index] = at(hash, index) + word;
  });
}

/** The function and constant of a round (FIPS 180-4, 4.1.1 and 4.2.1), added up. */
function chosen(index: number, b: number, c: number, d: number): number {
  if (index < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (index < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (index < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function at(words: Uint32Array, index: number): number {
  return words[index] ?? 0;
}
