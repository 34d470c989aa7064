export interface MarkedPiece {
  readonly text: string;
  readonly isHit: boolean;
  /** Where it begins in the whole text. */
  readonly start: number;
}

/** The search also finds other endings of a word, so two words that agree in this many first letters are the same hit. */
const stemLetters = 4;

/** Cuts a text where words that were searched for begin and end. Put together, the pieces are the text. */
export function markedPieces(text: string, words: string): MarkedPiece[] {
  const wanted = wordsIn(words).map(({ word }) => word);
  const hits = wordsIn(text).filter(({ word }) => wanted.some((one) => isSameWord(one, word)));
  return piecesAt(
    text,
    hits.map(({ start, length }) => [start, start + length]),
  );
}

/** Cuts a text at these places, which are in order and apart. */
export function piecesAt(text: string, places: readonly (readonly [number, number])[]): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let end = 0;
  for (const [start, after] of places) {
    if (start > end) pieces.push({ text: text.slice(end, start), isHit: false, start: end });
    pieces.push({ text: text.slice(start, after), isHit: true, start });
    end = after;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isHit: false, start: end });
  return pieces;
}

function isSameWord(wanted: string, word: string): boolean {
  if (word === wanted) return true;
  if (wanted.length < stemLetters)
    return wanted.length > 1 && word.startsWith(wanted) && word.length <= wanted.length + 1;
  return word.startsWith(wanted) || (word.length >= stemLetters && wanted.startsWith(word));
}

const wordsIn = (text: string): { word: string; start: number; length: number }[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), (match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    length: match[0].length,
  }));
