const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Bytes as base64 with padding. */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let index = 0; index < bytes.length; index += 3) {
    const [a, b, c] = [bytes[index] ?? 0, bytes[index + 1], bytes[index + 2]];
    const whole = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    pieces.push(
      letters.charAt(whole >> 18) + letters.charAt((whole >> 12) & 63),
      b === undefined ? "=" : letters.charAt((whole >> 6) & 63),
      c === undefined ? "=" : letters.charAt(whole & 63),
    );
  }
  return pieces.join("");
}

/** The bytes of base64; spaces and line breaks do not matter. Undefined where it is none. */
export function fromBase64(text: string): Uint8Array | undefined {
  const packed = text.replace(/\s/g, "");
  if (packed.length % 4 !== 0 || !/^[A-Za-z\d+/]*={0,2}$/.test(packed)) return undefined;
  const bare = packed.replace(/=/g, "");
  const bytes = new Uint8Array(Math.floor((bare.length * 3) / 4));
  for (let index = 0, at = 0; index < bare.length; index += 4) {
    const quad = [0, 1, 2, 3].map((offset) =>
      Math.max(0, letters.indexOf(bare.charAt(index + offset) || "A")),
    );
    const [a = 0, b = 0, c = 0, d = 0] = quad;
    const whole = (a << 18) | (b << 12) | (c << 6) | d;
    for (const shift of [16, 8, 0]) if (at < bytes.length) bytes[at++] = (whole >> shift) & 0xff;
  }
  return bytes;
}
