import type { SchoolPoint } from "../../domain/directory/school-points.ts";
import { day } from "../dates.ts";
import { counted } from "../lists.ts";

/** From when somebody looks back, as it is said in schools. */
export const pointWords: Readonly<Record<SchoolPoint, string>> = {
  "this-half-term": "This half-term",
  "half-term": "Since half-term",
  "this-term": "This term",
  "last-term": "Since last term began",
  "this-year": "This school year",
  summer: "Since the summer holiday",
  christmas: "Since Christmas",
  easter: "Since Easter",
};

/** "Since half-term, from Monday 2 November"; "Since Monday 2 November". A day that was moved is told as it is looked from. */
export const sinceWords = (asked: string, since: string, today: string): string => {
  const point = Object.hasOwn(pointWords, asked) ? pointWords[asked as SchoolPoint] : undefined;
  return point ? `${point}, from ${day(since, today)}` : `Since ${day(since, today)}`;
};

/** "2 to do, 3 not read". What is not read is never said to be owed (invariant 5). */
export const missedWords = ({ toDo, unread }: { readonly toDo: number; readonly unread: number }): string => {
  const parts = [
    ...(toDo > 0 ? [`${counted(toDo, "thing", "things")} to do`] : []),
    ...(unread > 0 ? [`${counted(unread, "item", "items")} not read`] : []),
  ];
  return parts.join(", ") || "Nothing missed";
};
