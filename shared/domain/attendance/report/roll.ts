import type { RawRow } from "./raw-report.ts";
import type { Span } from "./spans.ts";
import { plain } from "./words.ts";

/** One person on the way to being understood. */
export interface Entry {
  readonly row: number;
  readonly name: string;
  email: string;
  upn: string;
  role: string;
  /** The first row among the participants: its times and stated time in the meeting, while they are text. */
  readonly listed?: RawRow;
  readonly spans: Span[];
}

export const isAnonymous = ({ email, upn }: Pick<Entry, "email" | "upn">): boolean =>
  email === "" && upn === "";

/** Who is in the file so far. People are the same by e-mail, then UPN; a name makes nobody the same. */
export interface Roll {
  readonly entries: readonly Entry[];
  /** Whoever has this e-mail or UPN. */
  identified(row: Pick<RawRow, "email" | "upn">): Entry | undefined;
  /** Everybody of this name. */
  named(name: string): readonly Entry[];
  add(row: RawRow, kind: "listed" | "stay"): Entry;
}

export function createRoll(): Roll {
  const entries: Entry[] = [];
  const byEmail = new Map<string, Entry>();
  const byUpn = new Map<string, Entry>();
  const byName = new Map<string, Entry[]>();

  function know(entry: Entry): void {
    if (entry.email !== "" && !byEmail.has(plain(entry.email))) byEmail.set(plain(entry.email), entry);
    if (entry.upn !== "" && !byUpn.has(plain(entry.upn))) byUpn.set(plain(entry.upn), entry);
  }

  return {
    entries,
    identified({ email, upn }) {
      const found =
        (email === "" ? undefined : byEmail.get(plain(email))) ??
        (upn === "" ? undefined : byUpn.get(plain(upn)));
      if (!found) return undefined;
      found.email ||= email;
      found.upn ||= upn;
      know(found);
      return found;
    },
    named: (name) => byName.get(plain(name)) ?? [],
    add(row, kind) {
      const entry: Entry = {
        row: row.row,
        name: row.name,
        email: row.email,
        upn: row.upn,
        role: row.role,
        ...(kind === "listed" ? { listed: row } : {}),
        spans: [],
      };
      entries.push(entry);
      know(entry);
      const namesakes = byName.get(plain(row.name));
      if (namesakes) namesakes.push(entry);
      else byName.set(plain(row.name), [entry]);
      return entry;
    },
  };
}
