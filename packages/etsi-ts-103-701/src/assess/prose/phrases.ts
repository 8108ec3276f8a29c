/** What is known to few, in the words of suppliers. */
export const secret =
  "(?:keys?|key material|secrets?|tokens?|pass ?(?:words?|phrases?|codes?)|PINs?|codes?|credentials?|certificates?|key pairs?|log-?ins?)";

/** Something that all devices have in common, whatever it is called. */
export const sameOnAll = new RegExp(
  [
    `\\b(?:same|identical|common|shared|single)(?: [\\w-]+){0,2} ${secret}(?: [\\w-]+){0,3} (?:on|in|for|across|to|by|with|between|among|throughout)(?: of)? (?:all|every|each|the (?:whole|entire))\\b`,
    "\\b(?:same|identical)(?: one| value)?(?: (?:used|valid|set|stored|programmed|loaded|kept))? (?:on|in|for|across|to|with|throughout)(?: of)? (?:all|every|each|the (?:whole|entire))\\b",
    `\\b(?:all|every|each)(?: [\\w-]+){1,6} (?:uses?|has|have|shares?|gets?|holds?|carr(?:y|ies)|contains?|receives?|(?:ships?|comes?|leaves? (?:the|our) factory|(?:is|are) (?:delivered|shipped|supplied)) with)(?: [\\w-]+){0,2} (?:the same|an? identical|one and the same|an? common|an? shared)(?: [\\w-]+){0,2} (?:${secret}|one|value)\\b`,
    `\\b${secret} (?:is|are) (?:a constant|constant|shared|common|the same|identical)\\b(?! (?:length|format|alphabet|at)\\b)`,
    `\\b(?:one|a single|a common|a shared|a global|a group) ${secret} (?:for|across|on|in|serves|shared by|common to) (?:all|every|the (?:whole|entire))\\b`,
    `\\b${secret} (?:per|for each|for every) (?:batch|series|model(?: year)?|product line|lot|production run|region)\\b`,
    `\\b(?:fleet|series|batch|model|product|production|class|region)-?wide(?: [\\w-]+)? ${secret}\\b`,
  ].join("|"),
);

/** Data that everybody on the way can read. */
export const readableByAll =
  "(?:in (?:a )?(?:human-?)?(?:readable|legible|open|unprotected|unencrypted|plain) (?:form|format|text)|readabl[ey]|openly|unprotected|unscrambled|as (?:they|it) (?:is|are|stands?|comes?)|without (?:any |further )?(?:cryptographic )?(?:encryption|protection|cipher(?:ing)?)|with no (?:encryption|protection)|(?:visible|readable|legible|open) (?:to|for) (?:anybody|anyone|everybody|everyone|all|whoever))";
