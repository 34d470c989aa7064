import { plainWords, withoutCourtesies } from "./plain-words.ts";

/** What somebody would hand to whom, in their words. */
export interface HandWish {
  readonly what: string;
  readonly whom: string;
  /** Whether it can mean nothing else: "give" and "pass" are said of much. */
  readonly isClear: boolean;
}

const clear = /^(?:delegate|reassign|assign|hand(?: on| over)?) (.+?)(?: on| over)? (?:on )?to (.+)$/;
const loose = /^(?:pass(?: on)?|give|leave) (.+?)(?: on| over)? (?:on )?to (.+)$/;
const asking = /^(?:ask|get) (.+?) to (?:do|return|send|sort|sort out|see to|complete|fill in) (.+)$/;
/** Whoever says no more than this is asked whom. */
const anybody = /^(?:a|another|my|some) colleague$|^some(?:body|one)(?: else)?$|^me$|^us$/;
const mostLetters = 200;

/** Reads "hand the cover form to Sarah Khan"; undefined for a text that says nothing of the kind. */
export function handWish(text: string): HandWish | undefined {
  if (text.length > mostLetters) return undefined;
  const said = withoutCourtesies(plainWords(text));
  const [handed, passed, asked] = [clear.exec(said), loose.exec(said), asking.exec(said)];
  const [, what = "", whom = ""] = handed ?? passed ?? (asked ? ["", asked[2], asked[1]] : []);
  if (what === "" || whom === "" || anybody.test(whom) || /^(?:me|us)\b/.test(what)) return undefined;
  return { what, whom, isClear: handed !== null };
}
