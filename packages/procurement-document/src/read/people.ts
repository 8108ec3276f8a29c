/** Nouns for the parties of a contract in the singular, as alternatives of a regular expression. */
export const people = {
  supplier:
    "supplier|sub-?contractor|contractor|vendor|provider|bidder|tenderer|offeror|consultant|licensor|manufacturer|installer|integrator|proposer|applicant|respondent|business associate",
  bidder:
    "bidder|tenderer|offeror|proposer|applicant|respondent|vendor|potential provider|potential supplier",
  buyer:
    "buyer|authority|council|customer|client|purchaser|employer|trust|university|contracting officer|contracting body|government|agency|state|department|borough|board|covered entity",
} as const;
