import fc from "fast-check";

/** A meeting as it was, before anything is written: times in milliseconds as if the clock on the wall showed UTC. */
export interface Meeting {
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly people: readonly Attendee[];
}

export interface Attendee {
  readonly name: string;
  /** Empty for guests, who have no UPN either. */
  readonly email: string;
  readonly upn: string;
  readonly role: "organiser" | "presenter" | "attendee";
  /** Apart and in order. */
  readonly stays: readonly (readonly [from: number, to: number])[];
}

const second = 1_000;
/** Letters that Windows writes alike in western and central Europe, so that every file can hold them. */
const surnames = ["Fielding", "O'Connor", "Müller", "Davies-Jones", "Łucka", "Bell", "de Souza", "Żak"];
const firstNames = ["Zoë", "Asha", "Yusuf", "Niamh", "Jürgen", "Farah"];
const titles = [
  "SENDCO Network",
  'Maths, "spring"; part 2',
  "Two lines\nof a title",
  "",
  "2. Participants",
  "12/11/2025",
];

const roleOf = (index: number) => (index === 0 ? "organiser" : index < 3 ? "presenter" : "attendee");

/** Meetings of up to three hours and a dozen people on any day of some years, each person in and out a few times. */
export function meetings(lettersOf: "everywhere" | "western"): fc.Arbitrary<Meeting> {
  const fits = (name: string) => lettersOf === "everywhere" || !/[ŁŻ]/.test(name);
  const name = fc
    .tuple(fc.constantFrom(...surnames.filter(fits)), fc.constantFrom(...firstNames), fc.boolean())
    .map(([surname, first, comma]) => (comma ? `${surname}, ${first}` : `${first} ${surname}`));
  const person = fc.record({
    name,
    isGuest: fc.boolean(),
    // Gaps and stays by turns, in seconds.
    lengths: fc.array(fc.integer({ min: 1, max: 2_000 }), { minLength: 2, maxLength: 8 }),
  });
  return fc
    .record({
      title: fc.constantFrom(...titles),
      day: fc.integer({ min: Date.UTC(2021, 0, 1) / 86_400_000, max: Date.UTC(2027, 11, 31) / 86_400_000 }),
      secondOfDay: fc.integer({ min: 8 * 3_600, max: 20 * 3_600 }),
      people: fc.array(person, { minLength: 1, maxLength: 12 }),
    })
    .map(({ title, day, secondOfDay, people }) => {
      const start = day * 86_400_000 + secondOfDay * second;
      const attendees = people.map(({ name: base, isGuest, lengths }, index): Attendee => {
        const named = `${base} ${String.fromCharCode(65 + index)}`;
        const email = isGuest ? "" : `p${index}@school${index % 3}.example`;
        const stays = staysOf(start, isGuest ? lengths.slice(0, 2) : lengths);
        return {
          name: isGuest ? `${named} (Guest)` : named,
          email,
          upn: isGuest ? "" : `person.${index}@trust.example`,
          role: isGuest ? "attendee" : roleOf(index),
          stays,
        };
      });
      const end = Math.max(...attendees.flatMap(({ stays }) => stays.map(([, to]) => to)));
      return { title, start, end, people: attendees };
    });
}

function staysOf(start: number, lengths: readonly number[]): [number, number][] {
  const stays: [number, number][] = [];
  let at = start;
  for (let index = 0; index + 1 < lengths.length; index += 2) {
    const from = at + (lengths[index] ?? 1) * second;
    at = from + (lengths[index + 1] ?? 1) * second;
    stays.push([from, at]);
  }
  return stays;
}
