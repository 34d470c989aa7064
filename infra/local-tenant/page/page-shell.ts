import { html, type Markup } from "./html.ts";

/** A whole page around its body. What is below `<main>` is kept fresh when the page is `live`. */
export function pageShell(page: {
  readonly title: string;
  readonly body: Markup;
  readonly isLive?: boolean;
}): string {
  const live = page.isLive ? html`<script type="module" src="/_page/refresh.js"></script>` : html``;
  const pause = page.isLive
    ? html`<header><button type="button" id="pause" aria-pressed="false" hidden>Pause updates</button></header>`
    : html``;
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title} – Beacon’s local tenant</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/_page/page.css">
${live}
</head>
<body>${pause}<main>${page.body}</main></body>
</html>`.text;
}
