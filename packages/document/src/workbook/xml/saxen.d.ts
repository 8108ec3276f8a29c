declare module "saxen" {
  type Decode = (text: string) => string;
  type Attributes = Readonly<Record<string, string | undefined>>;

  /** The parser of saxen, as far as workbooks need it. */
  export class Parser {
    on(
      event: "openTag",
      listener: (
        name: string,
        attributes: () => Attributes,
        decode: Decode,
        selfClosing: boolean,
      ) => void,
    ): this;
    on(event: "closeTag", listener: (name: string) => void): this;
    on(event: "text" | "cdata" | "attention", listener: (text: string) => void): this;
    /** @returns the error, where it was not thrown */
    parse(xml: string): Error | null;
    stop(): void;
  }
}
