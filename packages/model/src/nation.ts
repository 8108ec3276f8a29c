/** A nation of the United Kingdom. */
export type Nation = "england" | "wales" | "scotland" | "northern-ireland";
