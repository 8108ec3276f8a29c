export {
  type Answer,
  type ReadAnswer,
  readAnswer,
  saysSomething,
  toBeWritten,
} from "@bollard/device-spec";
