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
