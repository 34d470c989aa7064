import { shortened } from "../../../shared/sentences/shortened.ts";

/** Teams cuts the preview of an activity feed notification after this many characters (Graph, `itemBody` of `previewText`). */
const mostShown = 150;

/** What a notification says, ended in words where Teams would cut it. */
export const noticeText = (words: string): string => shortened(words, mostShown);
