/** How many codes that never were on a screen one person may send within the time below. */
export const mostWrongGuesses = 8;
export const guessesCountForMilliseconds = 5 * 60_000;

/**
 * The wrong guesses that still count. With 22 characters in six places and two codes taken at a time, eight guesses in five
 * minutes find a meeting's code once in some seventy years of guessing without a pause.
 */
export const guessesThatCount = (guesses: readonly Date[], now: Date): Date[] =>
  guesses.filter((at) => now.getTime() - at.getTime() < guessesCountForMilliseconds);

export const hasGuessedTooOften = (guesses: readonly Date[], now: Date): boolean =>
  guessesThatCount(guesses, now).length >= mostWrongGuesses;
