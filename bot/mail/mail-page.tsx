import type { CSSProperties, ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Links } from "../chat/links.ts";

export interface MailWords {
  readonly subject: string;
  readonly html: string;
}

/** The page of an e-mail about the briefing: its title, what it says, why somebody gets it and where they choose otherwise. */
export function mailPage(
  of: {
    readonly subject: string;
    readonly title: string;
    /** Why it came to them: a sentence. */
    readonly foot: string;
    readonly links: Pick<Links, "briefingWay">;
  },
  says: ReactNode,
): string {
  const page = (
    <html lang="en-GB">
      <head>
        <title>{of.subject}</title>
        {/* Where it is shown in a frame, links must not open in that. */}
        <base target="_blank" />
      </head>
      <body style={mailStyles.body}>
        <h1 style={mailStyles.title}>{of.title}</h1>
        {says}
        <p style={mailStyles.foot}>
          {of.foot} <a href={of.links.briefingWay()}>Choose how you get it</a>.
        </p>
      </body>
    </html>
  );
  return `<!DOCTYPE html>${renderToStaticMarkup(page)}`;
}

/** In the page itself: programs that show e-mail leave out style sheets. */
export const mailStyles = {
  body: { fontFamily: "Segoe UI, Helvetica, Arial, sans-serif", lineHeight: 1.4, maxWidth: "640px" },
  title: { fontSize: "22px", margin: "0 0 8px" },
  heading: { fontSize: "18px", margin: "24px 0 8px" },
  item: { borderTop: "1px solid #8a8886", paddingTop: "8px", marginTop: "12px" },
  itemTitle: { fontSize: "16px", margin: 0 },
  action: { margin: "4px 0" },
  what: { margin: "4px 0", whiteSpace: "pre-line" },
  foot: { borderTop: "1px solid #8a8886", marginTop: "24px", paddingTop: "8px", fontSize: "14px" },
} satisfies Record<string, CSSProperties>;
