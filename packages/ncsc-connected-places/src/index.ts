export type { Check } from "@bollard/model";
