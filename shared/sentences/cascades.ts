import type { CascadeAsk } from "../domain/cpd/cascade/cascade-ask.ts";
import type { Directory } from "../domain/directory/directory.ts";
import { audienceWords } from "./audience.ts";
import { fullDate } from "./dates.ts";

/** "Afterwards each school carries it on to its own staff by 18 December 2026: teachers and ECTs." */
export const cascadeAskSentence = ({ audience, dueOn }: CascadeAsk, directory: Directory): string =>
  `Afterwards each school carries it on to its own staff by ${fullDate(dueOn)}: ${audienceWords(audience, directory)}.`;
