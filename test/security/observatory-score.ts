/** One test of Mozilla's HTTP Observatory: what it came to, and how many points that is worth. */
export interface Scored {
  readonly test: string;
  readonly result: string;
  readonly points: number;
}

type Headers = Readonly<Record<string, unknown>>;

const textOf = (headers: Headers, name: string) => String(headers[name] ?? "").toLowerCase();

/** The sources that count for a directive: its own, or those of `default-src`. */
function sourcesOf(policy: string, directive: string): readonly string[] | undefined {
  const directives = new Map(
    policy
      .split(";")
      .map((part) => part.trim().split(/\s+/))
      .map(([name = "", ...sources]) => [name, sources] as const),
  );
  return directives.get(directive) ?? directives.get("default-src");
}

function policyScore(policy: string): Scored {
  const scored = (result: string, points: number): Scored => ({
    test: "content-security-policy",
    result,
    points,
  });
  if (policy === "") return scored("csp-not-implemented", -25);
  const [scripts, objects, styles] = ["script-src", "object-src", "style-src"].map((name) =>
    sourcesOf(policy, name),
  );
  const isOpen = (sources: readonly string[] | undefined) =>
    sources === undefined || sources.some((source) => ["*", "http:", "https:", "data:"].includes(source));
  if (isOpen(scripts) || isOpen(objects) || scripts?.includes("'unsafe-inline'"))
    return scored("csp-implemented-with-unsafe-inline", -20);
  if (scripts?.includes("'unsafe-eval'")) return scored("csp-implemented-with-unsafe-eval", -10);
  if (/\bhttp:/.test(policy)) return scored("csp-implemented-with-insecure-scheme", -20);
  if (styles?.includes("'unsafe-inline'") || isOpen(styles))
    return scored("csp-implemented-with-unsafe-inline-in-style-src-only", 0);
  const isClosed = sourcesOf(policy, "default-src")?.join() === "'none'";
  return isClosed
    ? scored("csp-implemented-with-no-unsafe-default-src-none", 10)
    : scored("csp-implemented-with-no-unsafe", 5);
}

function framingScore(headers: Headers, policy: string): Scored {
  const scored = (result: string, points: number): Scored => ({ test: "x-frame-options", result, points });
  if (/(^|;)\s*frame-ancestors\s/.test(policy)) return scored("x-frame-options-implemented-via-csp", 5);
  return /^(deny|sameorigin)$/.test(textOf(headers, "x-frame-options"))
    ? scored("x-frame-options-sameorigin-or-deny", 0)
    : scored("x-frame-options-not-implemented", -20);
}

function transportScore(headers: Headers): Scored {
  const scored = (result: string, points: number): Scored => ({
    test: "strict-transport-security",
    result,
    points,
  });
  const seconds = Number(/max-age=(\d+)/.exec(textOf(headers, "strict-transport-security"))?.[1]);
  if (Number.isNaN(seconds)) return scored("hsts-not-implemented", -20);
  return seconds >= 15_768_000
    ? scored("hsts-implemented-max-age-at-least-six-months", 0)
    : scored("hsts-implemented-max-age-less-than-six-months", -10);
}

const privateReferrers = ["no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin"];

function otherScores(headers: Headers, page: string): Scored[] {
  const referrer = textOf(headers, "referrer-policy");
  const resources = textOf(headers, "cross-origin-resource-policy");
  const strangers = [...page.matchAll(/<script[^>]+src="(https?:)?\/\//gi)].length;
  return [
    privateReferrers.includes(referrer)
      ? { test: "referrer-policy", result: "referrer-policy-private", points: 5 }
      : { test: "referrer-policy", result: "referrer-policy-not-private", points: referrer === "" ? 0 : -5 },
    textOf(headers, "x-content-type-options") === "nosniff"
      ? { test: "x-content-type-options", result: "x-content-type-options-nosniff", points: 0 }
      : { test: "x-content-type-options", result: "x-content-type-options-not-implemented", points: -5 },
    headers["set-cookie"] === undefined
      ? { test: "cookies", result: "cookies-not-found", points: 0 }
      : { test: "cookies", result: "cookies-to-be-looked-at", points: -20 },
    textOf(headers, "access-control-allow-origin") === "*"
      ? {
          test: "cross-origin-resource-sharing",
          result: "cross-origin-resource-sharing-implemented-with-universal-access",
          points: -50,
        }
      : {
          test: "cross-origin-resource-sharing",
          result: "cross-origin-resource-sharing-not-implemented",
          points: 0,
        },
    strangers > 0
      ? {
          test: "subresource-integrity",
          result: "sri-not-implemented-but-external-scripts-loaded-securely",
          points: -5,
        }
      : {
          test: "subresource-integrity",
          result: "sri-not-implemented-but-all-scripts-loaded-from-secure-origin",
          points: 0,
        },
    {
      ...{ test: "cross-origin-resource-policy", result: resources || "corp-not-implemented" },
      points: /^same-(origin|site)$/.test(resources) ? 10 : 0,
    },
  ];
}

/**
 * A page by the rules of Mozilla's HTTP Observatory as they stood in 2026 (developer.mozilla.org/observatory/docs/tests_and_scoring), as far as an
 * answer shows it: from 100, what is missing is taken away; only from 90 on is what goes beyond added. The redirection to https is the host's
 * (`httpsOnly` of the template).
 */
export function observatoryScore(headers: Headers, page: string): { score: number; results: Scored[] } {
  const policy = textOf(headers, "content-security-policy");
  const results = [
    policyScore(policy),
    framingScore(headers, policy),
    transportScore(headers),
    ...otherScores(headers, page),
  ];
  const sum = (points: readonly number[]) => points.reduce((total, each) => total + each, 0);
  const points = results.map((result) => result.points);
  const base = Math.max(0, 100 + sum(points.filter((each) => each < 0)));
  return { score: base >= 90 ? base + sum(points.filter((each) => each > 0)) : base, results };
}
