import { mayMatch } from "../../words/remember.js";

const duty = "(?:shall|must|will|should|may|can|(?:is|are) to)";
const design =
  "(?:design|algorithms?|protocols?|source code|implementation|address(?:es)?|URLs?|ports?|SSIDs?|location|architecture|internal workings|interfaces?|documentation)";
const method = "(?:algorithms?|methods?|schemes?|mechanisms?|protocols?|technolog\\w+|ciphers?)";
const cipher = `(?:(?:encryption|cipher|cryptography|crypto)(?! ?keys?\\b)(?: ${method})?|(?:cryptographic|hashing|security|authentication) ${method})`;
const ownCipher = `(?:encryption|cryptographic|crypto|hashing) ${method}`;

const asks: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:security|protection|confidentiality|access control)\b[^.;]{0,40}\b${duty} (?:rely|depend|rest|be (?:based|ensured|achieved|provided|assured|maintained))(?: only| solely| mainly)? (?:on|upon|by|through) (?:the |its |their )?(?:secrecy|obscurity|confidentiality of (?:the |its |their )?${design}|keeping (?:the |its |their )?${design} (?:secret|confidential|hidden))\b`,
    "i",
  ),
  new RegExp(
    String.raw`\b(?:proprietary|secret|undisclosed|unpublished|non-public|home-?grown)(?:,? (?:and |or )?(?:secret|undisclosed|unpublished|proprietary|non-standard))? ${cipher}\b`,
    "i",
  ),
  new RegExp(String.raw`\b(?:in-house|custom|bespoke|own) ${ownCipher}\b`, "i"),
  new RegExp(
    String.raw`\b${design}\b[^.;]{0,40}\b${duty} be (?:kept (?:secret|hidden|confidential)|hidden|obscured|undisclosed|not be published)\b[^.;]{0,40}\b(?:to (?:protect|secure|prevent|keep|deter|ensure)|for (?:\w+ )?security|as (?:a |the )?security|instead of|so that (?:no|un))|\b${design}\b[^.;]{0,40}\b${duty} be (?:kept (?:secret|hidden|confidential)|hidden|undisclosed)\b[^.]{0,40}\bno (?:further|other|additional) (?:protection|security|authentication|passwords?|log-?in)`,
    "i",
  ),
  /\b(?:non-?standard|unusual|hidden|random|obscure) (?:(?:TCP|UDP|network|IP) )?(?:ports?|URLs?|SSIDs?|address(?:es)?|path)\b[^.;]{0,40}\b(?:to (?:protect|secure|prevent|hide|deter)|for (?:\w+ )?security(?: reasons| purposes)?|as (?:a |the )?security)/i,
  new RegExp(
    String.raw`\b${duty} be (?:secured|protected) (?:only |solely )?(?:by|through) (?:obscurity|secrecy|hiding|concealment|a hidden|an unpublished|not publishing)\b`,
    "i",
  ),
];

/** Sentences that forbid it, or ask for open designs. */
const forbids =
  /\b(?:(?:shall|must|will|should|may|do|does|can) not|cannot|never|no (?:proprietary|secret|security|reliance|custom|home)|prohibit\w*|forbid\w*|avoid\w*|instead of (?:proprietary|relying)|rather than|not (?:rely|acceptable|permitted|allowed)|without (?:relying|proprietary)|open standards?|non-proprietary|replac\w+|migrat\w+)\b/i;

const mayAsk = /* @__PURE__ */ mayMatch(...asks);

/** The words by which a sentence rests security on nobody knowing how it works. */
export function reliesOnSecrecy(sentence: string): string | undefined {
  if (!mayAsk(sentence)) return undefined;
  if (
    !/secre|obscur|propriet|publi|home|in-house|custom|bespoke|own|hid|standard|confiden|unusual|random/i.test(
      sentence,
    )
  )
    return undefined;
  for (const pattern of asks) {
    const found = pattern.exec(sentence);
    if (found && !forbids.test(sentence)) return found[0];
  }
  return undefined;
}
