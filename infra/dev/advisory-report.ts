/** What is known against the packages, a line each, or why nobody could say. */
export type AdvisoryReport = { readonly known: readonly string[] } | { readonly unknown: string };

interface Audit {
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly range: string }>>;
  /** Where the registry answered with an error. */
  readonly statusCode?: number;
}

/** Reads what `npm audit --json` printed; `code` is how it failed to end by itself, such as `ETIMEDOUT`. */
export function advisoryReport(printed: string, code?: string): AdvisoryReport {
  if (code === "ETIMEDOUT") return { unknown: "the registry did not answer within a minute" };
  if (code !== undefined) return { unknown: `npm could not be asked (${code})` };
  const { vulnerabilities, statusCode } = parsed(printed);
  if (vulnerabilities)
    return {
      known: Object.entries(vulnerabilities).map(
        ([name, { severity, range }]) => `${severity}: ${name} ${range}`,
      ),
    };
  return {
    unknown:
      statusCode === undefined
        ? "the registry could not be reached"
        : `the registry refused to say (${statusCode})`,
  };
}

function parsed(printed: string): Audit {
  try {
    const audit: unknown = JSON.parse(printed);
    return typeof audit === "object" && audit !== null ? audit : {};
  } catch {
    // Without a network npm prints what it says to people.
    return {};
  }
}
