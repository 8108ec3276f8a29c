export type { AssessSubject } from "../assess/subject.js";
