import type { BriefingItem } from "../item.ts";
import type { Finding } from "./finding.ts";
import { sentencesOf, textsOf } from "./words-of-item.ts";

/** What somebody asks of readers in so many words. */
const asking =
  /\b(?:return|complete|submit|send|sign up|register|book|reply|respond|upload|confirm|nominate|order|fill in|let \w+ know|tell us)\b/i;
const day = "(?:mon|tues|wednes|thurs|fri)day";
const date = "\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?\\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*";
const byWhen = new RegExp(
  `\\b(?:by|before|no later than)\\s+(?:the\\s+)?(?:noon|midday|end of|close of|next ${day}|this ${day}|${day}|tomorrow|half[- ]term|${date}|\\d{1,2}[/.]\\d{1,2})`,
  "i",
);

/** "Return the form by Friday" in the text of an item that asks for nothing: no reader would find it among what they have to do. */
export function actionInWords(item: BriefingItem): Finding[] {
  if (item.action) return [];
  for (const { pointer, text } of textsOf(item)) {
    if (pointer === "/why") continue;
    const sentence = sentencesOf(text).find((each) => asking.test(each) && byWhen.test(each));
    if (sentence)
      return [{ item: item.id, pointer, fault: { check: "action-in-words", words: sentence.trim() } }];
  }
  return [];
}

const must =
  /\b(?:must(?! not)|mandatory|compulsory|is required to|are required to|all (?:schools|heads|headteachers|staff) (?:need to|are to|should))\b/i;
const may =
  /\b(?:optional|voluntary|if you wish|if you would like|if you can|may wish to|are encouraged to|is encouraged to|where possible|if possible|feel free|no need to)\b/i;
const hedged = /^(?:please )?(?:consider|think about|try to|you may|you might|perhaps|if you)\b/i;

/**
 * An item that says both "must" and "if you wish" of what it asks; an action that is worded as advice; or "must" where nothing is asked
 * for. Within one sentence the two words may speak of different people, across sentences too: the editor judges.
 */
export function mandatoryUnclear(item: BriefingItem): Finding[] {
  const texts = textsOf(item).filter(({ pointer }) => pointer !== "/why");
  const first = (pattern: RegExp) => {
    for (const { pointer, text } of texts) {
      const word = pattern.exec(text)?.[0];
      if (word) return { pointer, word };
    }
    return undefined;
  };
  const action = item.action?.text.trim() ?? "";
  const advice = hedged.exec(action)?.[0];
  const [said, softened] = [first(must), first(may)];
  if (said && softened) return [at(softened.pointer, said.word, softened.word)];
  if (advice) return [at("/action/text", "Readers must do something", advice)];
  return [];

  function at(pointer: string, mustWord: string, mayWord: string): Finding {
    return { item: item.id, pointer, fault: { check: "mandatory-unclear", must: mustWord, may: mayWord } };
  }
}

/** An action without its reason is put off. What is only for information says what it is in itself. */
export function whyMissing(item: BriefingItem): Finding[] {
  if (!item.action || item.why.trim() !== "") return [];
  return [{ item: item.id, pointer: "/why", fault: { check: "why-missing" } }];
}
