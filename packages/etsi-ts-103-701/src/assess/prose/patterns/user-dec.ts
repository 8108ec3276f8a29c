import type { Pattern } from "../pattern.js";

/** Defaults that give up protection, as the options of a decision say them. */
export const weakDefault: readonly Pattern[] = [
  {
    value: "no protection",
    says: /\b(?:without (?:a |any )?(?:password|authentication|encryption|log-?in|protection)|no (?:password|authentication|encryption|log-?in|protection)|open (?:access|network|hotspot)|unencrypted|unprotected|clear ?-?text|plain ?-?text|insecure)\W{1,3}(?:mode |connection |access )?\(?default\b/,
    example: "No password (default) or a password of your own.",
    counter: "No password, or a password of your own (default).",
  },
  {
    value: "no protection",
    says: /\bdefault(?: value| setting)?(?: is|:|,)? (?:to )?(?:an? |the )?(?:without (?:a |any )?(?:password|authentication|encryption|log-?in)|no (?:password|authentication|encryption|log-?in|protection)|open (?:access|network|hotspot)|open[.;,]|unencrypted|unprotected|clear ?-?text|plain ?-?text|HTTP\b(?!S))/,
    denial: "ignored",
    example: "Default: open.",
    counter: "Default: a password of your own.",
  },
  {
    value: "no protection",
    says: /\b(?:off|open|reachable|visible|without \w+|no \w+|unencrypted|unprotected|disabled|public|everybody|shared)\W+(?:is|are|being)? ?(?:the )?(?:pre-?set|preset|pre-?selected|factory (?:setting|value|default)|initial (?:setting|value))\b/i,
    besides:
      /\b(?:reachable|open|visible|unencrypted|unprotected|public|everybody|shared|without|no (?:password|authentication|encryption|log-?in))\b/,
    denial: "ignored",
    example: "Reachable, closed. Reachable is preset.",
    counter: "Reachable, closed. Closed is preset.",
  },
  {
    value: "protection off",
    says: /\b(?:updates?|encryption|TLS|authentication|passwords?|firewall|secure boot|signature (?:checks?|verification)|certificate (?:checks?|validation))\b[^.;]{0,40}\b(?:off|disabled|manual(?:ly)?(?: (?:updates? )?only)?|never)\W{0,4}\(?default\b/,
    example: "Automatic updates: on or off (default).",
    counter: "Automatic updates: on (default) or off.",
  },
  {
    value: "exposure on",
    says: /\b(?:debug\w*|telnet|SSH|UPnP|remote (?:access|maintenance|control)|guest access|anonymous access|port forwarding)\b[^.;]{0,40}\b(?:on|enabled|allowed|yes)\W{0,4}\(?default\b/,
    example: "Remote access: on (default) or off.",
    counter: "Remote access: on or off (default).",
  },
  {
    value: "identifier as password",
    says: /\bdefault\b[;:,]?[^.;]{0,60}\b(?:device ?id|serial number|MAC address|hardware (?:id|identifier))\b/,
    besides: /\bpasswords?\b/,
    example: "With a password (default: the serial number).",
    counter: "With a password (default: a random one); the serial number is shown.",
  },
  {
    value: "data sent",
    says: /\b(?:statistics|diagnostics?|telemetry|usage data|analytics|crash reports?|tracking)\b[^.;]{0,40}\b(?:on|enabled|send|sent|share|shared|yes)(?: to(?: \w+){1,4})?\W{0,4}default\b/,
    unless: /\b(?:not|never) (?:to )?(?:send|sent|share|shared)\W{1,4}default\b/,
    example: "Usage data: send (default) or do not send.",
    counter: "Usage data: send or do not send (default).",
  },
];

/** Options that give up protection, be they the default or not. */
export const weakOption: readonly Pattern[] = [
  {
    value: "gives up protection",
    says: /\bwithout (?:a |any )?(?:password|authentication|encryption|log-?in|protection)\b|\b(?:no|disable|disabled|turn off|switch off) (?:the )?(?:password|authentication|encryption|TLS|certificate (?:check|validation)|signature (?:check|verification))\b|\b(?:unsafe|insecure|unprotected) (?:configuration|mode|state|access|option|setting|connection)s?\b/,
    example: "Access from the network without a password.",
    counter: "There is no access without a password.",
  },
];

/** What a decision is about, where its being off is the weak choice. */
export const protections: readonly Pattern[] = [
  {
    value: "protection",
    says: /\b(?:automatic(?:ally)? (?:\w+ )?updat|updates? (?:\w+ ){0,3}automatic|security updates?|encrypt|authenticat|passwords?|firewall|certificate (?:check|validation))/,
    example: "Whether updates are installed by automatic update.",
  },
];

/** What a decision is about, where its being on is the weak choice. */
export const exposures: readonly Pattern[] = [
  {
    value: "exposure",
    says: /\b(?:debug|telnet|SSH\b|UPnP|remote (?:access|maintenance|control)|guest access|telemetry|statistics|diagnostic|usage data|analytics|crash reports?|shar(?:e|ing) (?:of )?data)/,
    example: "Whether usage data is sent to the service.",
  },
];
