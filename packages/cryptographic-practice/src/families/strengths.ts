/** Why RSA and Diffie-Hellman below 2048 bits are out. */
export const tooShort =
  "Below 2048 bits it gives less than 112 bits of security and is disallowed.";

/** Why 112 bits of security still do. */
export const until2030 = "It gives 112 bits of security, which NIST accepts through 2030.";

/** Why 112 bits of security will do no longer. */
export const after2030 =
  "It gives 112 bits of security, which NIST planned to call deprecated after 2030.";

/** Why 128 bits of security do. */
export const strong = "It gives at least 128 bits of security.";
