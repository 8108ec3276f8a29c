/** What Bollard uses of the parser, which comes without types. */
declare module "saxen" {
  export class Parser {
    on(
      event: "openTag",
      handle: (name: string, attributes: () => Readonly<Record<string, string>>) => void,
    ): this;
    on(event: "closeTag" | "text" | "cdata", handle: (text: string) => void): this;
    on(event: "attention" | "warn", handle: () => void): this;
    /** Throws where the text is not well formed; of what it can go on behind, it only warns. */
    parse(xml: string): void;
  }
}
