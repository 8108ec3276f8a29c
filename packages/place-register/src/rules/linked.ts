import type { Linked, LinkedFile } from "@bollard/model";

/** Why a file that a register names cannot be looked at, as the end of a sentence. */
export function reasonWhyNot(linked: Linked): string | undefined {
  if (linked === "absent") return "is not there";
  if (linked === "outside") return "lies outside the workspace, or is an address; it is not opened";
  if (linked === "itself") {
    return "is the first file of this register, which leads to this one or is it: to lead back is a circle, and is not followed";
  }
  return linked === "unreadable" ? "cannot be read" : undefined;
}

/** The file, where it could be looked at. */
export function fileOf(linked: Linked | undefined): LinkedFile | undefined {
  return typeof linked === "object" ? linked : undefined;
}

/** What is to be done about a file that cannot be looked at. */
export const correctPath =
  "Correct the path; it is read from the folder of this file, and stays in the workspace.";
