/** Words that lead to what counts, if a name or a list follows. */
const given =
  /\b(?:[Ii]n (?:accordance|line|compliance|conformity)|[Cc]onsistent|[Cc]ompl(?:y|ies|iant|ying)|conform\w*|aligned|align) (?:with|to) (?:the |all |its |their )?(?:requirements of |provisions of |principles of |guidance (?:of|from) )?(?:the )?["“]?(?:[A-Z0-9]|section|clause|schedule|annex|appendix|paragraph|part|table|attachment)/;
const elsewhere =
  /\b(?:set out|defined|specified|described|detailed|listed|identified|required|stated|contained|prescribed|given|agreed|approved|determined|published|recommended|issued) (?:in|by|at|below|above|under|with|herein|from)\b|\b(?:as follows|(?:the )?following|namely|i\.e|that is|such as|e\.g|for example|as a minimum|at (?:a|the) minimum|at (?:the very )?least|no (?:less|fewer|more|later) than|not (?:less|more) than|including|includes?|comprising|consisting of|by means of|by (?:using|encrypting|applying))\b|:$/i;
const law =
  /\b(?:GDPR|Data Protection (?:Act|Legislation|Laws)|HIPAA|DPA 2018|Article \d|section \d|Regulation \d)/;
const times =
  /\b(?:(?:\d[\d,.]{0,10}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|twenty-four|thirty|sixty|seventy-two|ninety|half an?) ?(?:\(\d{1,4}\) ?)?[- ]?(?:(?:working|business|calendar|clear|consecutive|full) )?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)\b|(?:same|next|following|each|every|per|the) (?:working |business |calendar )?(?:day|week|month|quarter|year)\b|(?:dai|hour|week|month|quarter|year|annual|biannual|biennial|nightly|bienni?al)ly\b|an? (?:hour|day|week|month|year)\b|nightly\b|\d{4}-\d\d-\d\d\b|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/i;
const whole =
  /\b(?:(?:throughout|during|for) (?:the )?(?:entire |whole |full )?(?:duration|term|life|lifetime|period|contract|length)|immediately|at once|forthwith|without (?:undue |unreasonable )?delay|(?:near[ -])?real[ -]time|at all times|continuous(?:ly)?|on the same|until (?:the )?(?:end|expiry|completion)|before (?:go|being|the|any|each|commission\w*|hand-?over|deliver\w*|install\w*|deploy\w*|use)|prior to|on (?:termination|expiry|request|completion|departure|leaving|delivery)|upon|perpetual(?:ly)?|indefinite(?:ly)?)\b/i;

/** Says whether a text leads to the standard, the place, the list or the law that says how much is enough. */
export function givesMeasure(text: string): boolean {
  return given.test(text) || elsewhere.test(text) || law.test(text);
}

/** Says whether the words above a list lead to a standard, a place or a law. `The following` leads to the list itself. */
export function citesMeasure(lead: string): boolean {
  return given.test(lead) || law.test(lead);
}

/** Says whether a text names a length of time, how often, or a day. */
export function givesTime(text: string): boolean {
  return times.test(text);
}

/** Says whether a text fixes the time by an event or for the whole of something, such as `throughout the term`. */
export function givesSpan(text: string): boolean {
  return whole.test(text);
}
