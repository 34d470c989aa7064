import { counted } from "../../../../shared/sentences/lists.ts";
import type { FileUpload } from "./file-upload.ts";

/** "3.2 of 12 MB, 27%". */
function progressWords(sent: number, of: number): string {
  const [unit, name] = of < 1_000_000 ? [1_000, "KB"] : [1_000_000, "MB"];
  const amount = (bytes: number) =>
    (bytes / unit).toLocaleString("en-GB", { maximumFractionDigits: of < 100_000_000 ? 1 : 0 });
  return `${amount(sent)} of ${amount(of)} ${name}, ${Math.floor((sent / of) * 100)}%`;
}

/** Where a file is on its way, for its reader to watch. */
export function uploadWords({ state, sent, file, isProposed, isVersion }: FileUpload): string {
  switch (state.at) {
    case "waiting":
      return "Waits for its turn";
    case "opening":
      return "Starting";
    case "sending":
      return progressWords(sent, file.size);
    case "lost":
      return "The connection is lost. It goes on by itself when it is back.";
    case "finishing":
      return "All sent, being put into the library";
    case "cancelled":
      return "Cancelled";
    case "added":
      if (isVersion) return "Added as the new version";
      return isProposed ? "Sent to the network’s leads. They look at it before others see it." : "Added";
    case "taken":
      return `There is already “${state.by.resource.file?.name ?? file.name}” in this library.`;
    case "overtaken":
      return "Somebody else added a new version while yours was on its way. Yours is kept.";
    case "failed":
      return "Not added";
  }
}

/** All of them in a sentence, which changes only when one of them comes to something: what is read aloud. */
export function summaryWords(uploads: readonly FileUpload[]): string {
  const count = (...states: FileUpload["state"]["at"][]) =>
    uploads.filter(({ state }) => states.includes(state.at)).length;
  const [added, asks, failed, lost] = [
    count("added"),
    count("taken", "overtaken"),
    count("failed"),
    count("lost"),
  ];
  if (uploads.length === 0) return "";
  return [
    `${added} of ${counted(uploads.length, "file", "files")} added.`,
    ...(asks > 0 ? [`${asks} ${asks === 1 ? "waits" : "wait"} for your answer.`] : []),
    ...(failed > 0 ? [`${failed} not added.`] : []),
    ...(lost > 0 ? ["The connection is lost."] : []),
  ].join(" ");
}
