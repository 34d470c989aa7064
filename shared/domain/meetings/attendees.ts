import type { Directory } from "../directory/directory.ts";
import type { PersonId } from "../directory/person.ts";
import { type Expectation, type Invitation, isInvited } from "./invitation.ts";

/** Source: learn.microsoft.com event resource: "The maximum number of attendees included in an event … is 500." */
export const attendeesPerEvent = 500;

/** Somebody as Outlook invites them. */
export interface Attendee {
  readonly person: PersonId;
  readonly name: string;
  /** In lower case: addresses differ by nothing but that. */
  readonly address: string;
  readonly expectation: Expectation;
}

/** Who is to stand in which event of one meeting. */
export interface AttendeePlan {
  /** By part; a part that has nobody is not there. */
  readonly parts: ReadonlyMap<number, readonly Attendee[]>;
  /** Addresses of those taken out, wherever they stand. */
  readonly gone: ReadonlySet<string>;
}

/** An address that Exchange takes; one it does not take would have the whole event refused. */
const isMailAddress = (text: string): boolean => /^[^@\s<>"]+@[^@\s<>"]+\.[^@\s<>"]+$/.test(text);

/**
 * Shares people out over events of at most 500: whoever stands in one stays there, the others go where their row says or
 * where there is room, in order of id. Of two people with one address the one who must come counts; who has no address is
 * invited in Beacon alone.
 */
export function planAttendees(
  invitations: readonly Invitation[],
  standing: ReadonlyMap<number, ReadonlySet<string>>,
  directory: Directory,
): AttendeePlan {
  const wanted = new Map<string, { attendee: Attendee; part: number | undefined }>();
  const gone = new Set<string>();
  for (const invitation of [...invitations].sort((a, b) => (a.person < b.person ? -1 : 1))) {
    const person = directory.person(invitation.person);
    const address = person?.email.trim().toLowerCase() ?? "";
    if (!person || !isMailAddress(address)) continue;
    if (!isInvited(invitation)) {
      gone.add(address);
      continue;
    }
    const attendee = { person: person.id, name: person.name, address, expectation: invitation.expectation };
    const other = wanted.get(address);
    if (!other || (other.attendee.expectation === "optional" && attendee.expectation === "mandatory"))
      wanted.set(address, { attendee, part: other?.part ?? invitation.part });
  }
  for (const address of wanted.keys()) gone.delete(address);

  const sizes = new Map([...standing].map(([part, addresses]) => [part, remaining(addresses, gone)]));
  const parts = new Map<number, Attendee[]>();
  const put = (part: number, attendee: Attendee, isNew: boolean) => {
    parts.set(part, [...(parts.get(part) ?? []), attendee]);
    if (isNew) sizes.set(part, (sizes.get(part) ?? 0) + 1);
  };
  const left: { attendee: Attendee; part: number | undefined }[] = [];
  for (const each of wanted.values()) {
    const at = [...standing].find(([, addresses]) => addresses.has(each.attendee.address));
    if (at) put(at[0], each.attendee, false);
    else left.push(each);
  }
  const hasRoom = (part: number) => (sizes.get(part) ?? 0) < attendeesPerEvent;
  for (const { attendee, part } of left) {
    let place = part !== undefined && hasRoom(part) ? part : 0;
    while (!hasRoom(place)) place++;
    put(place, attendee, true);
  }
  return { parts, gone };
}

const remaining = (addresses: ReadonlySet<string>, gone: ReadonlySet<string>): number =>
  [...addresses].filter((address) => !gone.has(address)).length;
