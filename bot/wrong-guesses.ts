import { guessesThatCount } from "../shared/domain/attendance/check-in/guesses.ts";
import type { WrongGuesses } from "../shared/domain/attendance/ports.ts";
import type { PersonId } from "../shared/domain/directory/person.ts";

/**
 * Wrong codes by person, in this server's memory: a limit on guessing needs no record that outlasts it. Several servers each
 * count what they see, so that somebody who reaches all of three guesses three times as often.
 */
export function wrongGuesses(): WrongGuesses {
  const people = new Map<PersonId, Date[]>();
  return {
    of: (person) => people.get(person) ?? [],
    note(person, at) {
      // Nobody is kept whose guesses are past: at most those who guessed in the last minutes.
      for (const [each, guesses] of people) {
        const left = guessesThatCount(guesses, at);
        if (left.length > 0) people.set(each, left);
        else people.delete(each);
      }
      people.set(person, [...(people.get(person) ?? []), at]);
    },
  };
}
