import { type Logger, pino } from "pino";

/** One line of the log, as it would be written. */
export type LogLine = { readonly level: number; readonly msg?: string; readonly fault?: unknown } & Readonly<
  Record<string, unknown>
>;

/** A log of everything, down to debugging, that is kept to be read. */
export function collectingLog(): { readonly logger: Logger; readonly lines: LogLine[]; text(): string } {
  const lines: LogLine[] = [];
  const logger = pino(
    { level: "debug" },
    { write: (line: string) => lines.push(JSON.parse(line) as LogLine) },
  );
  return { logger, lines, text: () => lines.map((line) => JSON.stringify(line)).join("\n") };
}
