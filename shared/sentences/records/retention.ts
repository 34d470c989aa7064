import { fullDate } from "../dates.ts";
import { listed } from "../lists.ts";

const rowWords: Readonly<Record<string, string>> = {
  Invitations: "invitations",
  Evidence: "marks on registers, certificates and answers",
  Receipts: "marks of briefings read or done",
  "Briefing reminders": "reminders of briefings",
  "Briefing deliveries": "notes of how briefings were sent",
  "CPD reminders": "reminders of CPD",
  Feedback: "answers of feedback",
  Audit: "notes of who saw whose record",
};

interface Next {
  readonly year: string;
  readonly from: string;
  readonly lists: readonly { readonly list: string; readonly rows: number }[];
}

/** What goes next and when. `tonight` when its day has come. */
export function retentionWords(next: Next | undefined, keptYears: number, today: string): string {
  if (!next) return "There are no records yet that could go.";
  const amounts = next.lists.map(({ list, rows }) => {
    const kind = list.replace(/ \d{4}-\d{2}$/, "");
    return `${rows.toLocaleString("en-GB")} ${rowWords[kind] ?? `rows of ${kind}`}`;
  });
  const when = next.from <= today ? "Tonight" : `On ${fullDate(next.from)}`;
  const kept = keptYears === 1 ? "one year" : `${keptYears} years`;
  return `${when} the records of ${next.year} go, which are kept for ${kept} after it: ${listed(amounts)}. What somebody completed and still holds stays.`;
}
