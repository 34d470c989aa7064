import { Refused } from "../http/refused.ts";
import { type CodePage, decodeText, type TextEncoding } from "./decode-text.ts";

export interface Letters {
  readonly text: string;
  /** How the file reads in central Europe's letters, when nothing in it says which are meant. */
  readonly otherwise?: string;
}

/** Words of reports that only the right code page spells. */
const polishWords = /tytuł spotkania|zakończenia|imię i nazwisko|osoba prowadząca|działania podczas/i;
const letter = /\p{L}/u;

/**
 * The text of a whole file. Without a mark, and not UTF-8, Excel saved it in its country's letters: which, the file's own
 * words tell, or letters that only one reading has in the middle of words.
 */
export async function lettersOf(file: Buffer): Promise<Letters> {
  const western = await decoded(file, "Windows-1252");
  if (western && western.encoding !== "Windows-1252") return { text: western.text };
  const central = await decoded(file, "Windows-1250");
  if (!western || !central) {
    const only = western ?? central;
    if (only) return { text: only.text };
    throw new Refused("import.undecodable");
  }
  if (western.text === central.text || polishWords.test(western.text)) return { text: western.text };
  if (polishWords.test(central.text)) return { text: central.text };
  const [forWestern, forCentral] = [
    lettersOnlyIn(western.text, central.text),
    lettersOnlyIn(central.text, western.text),
  ];
  if (forWestern > 0 !== forCentral > 0) return { text: (forWestern > 0 ? western : central).text };
  return { text: western.text, otherwise: central.text };
}

async function decoded(
  file: Buffer,
  codePage: CodePage,
): Promise<{ text: string; encoding: TextEncoding } | undefined> {
  let encoding: TextEncoding = "UTF-8";
  const tell = (told: TextEncoding) => {
    encoding = told;
  };
  try {
    const parts: string[] = [];
    for await (const part of decodeText(once(file), tell, codePage)) parts.push(part);
    return { text: parts.join(""), encoding };
  } catch (failure) {
    if (failure instanceof Refused && failure.code === "import.undecodable") return undefined;
    throw failure;
  }
}

async function* once(file: Buffer): AsyncGenerator<Buffer> {
  if (file.length > 0) yield file;
}

/** Letters within words of one reading that are signs in the other: "Paweł" against "Pawe³". Both have one letter a byte. */
function lettersOnlyIn(one: string, other: string): number {
  let count = 0;
  for (let at = 0; at < one.length; at++) {
    const [mine, theirs] = [one[at] ?? "", other[at] ?? ""];
    if (mine === theirs || !letter.test(mine) || letter.test(theirs)) continue;
    if (letter.test(one[at - 1] ?? "") || letter.test(one[at + 1] ?? "")) count += 1;
  }
  return count;
}
