import type { Markup } from "./html.ts";
import { html } from "./html.ts";

/** A whole page around its body. `refreshSeconds` reloads it for as long as it is given. */
export function pageShell(page: {
  readonly title: string;
  readonly body: Markup;
  readonly refreshSeconds?: number;
}): string {
  const refresh = page.refreshSeconds
    ? html`<meta http-equiv="refresh" content="${page.refreshSeconds}">`
    : html``;
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${refresh}
<title>${page.title} – Beacon’s local tenant</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/_page/page.css">
</head>
<body><main>${page.body}</main></body>
</html>`.text;
}
