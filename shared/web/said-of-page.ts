import { Parser } from "htmlparser2";
import type { SaidOfPage } from "../domain/resources/links/page-offer.ts";

/** How a page names itself where others show it (ogp.me), before what stands in its own head. */
const places: Readonly<Record<keyof SaidOfPage, readonly string[]>> = {
  title: ["og:title", "title"],
  description: ["og:description", "description"],
  publisher: ["og:site_name"],
};

/** What a page of HTML says of itself in its head. The beginning of a page is enough, however it is written. */
export function saidOfPage(html: string): SaidOfPage {
  const found = new Map<string, string>();
  const note = (name: string, text: string) => {
    if (text.trim() !== "" && !found.has(name)) found.set(name, text);
  };
  let title: string | undefined;
  const parser = new Parser({
    onopentag(tag, { property, name, content }) {
      if (tag === "title") title ??= "";
      const about = (property ?? name ?? "").toLowerCase();
      if (tag === "meta" && content !== undefined) note(about, content);
      // Pictures have titles too.
      if (tag === "body" || tag === "svg") parser.pause();
    },
    ontext(text) {
      if (title !== undefined && !found.has("title")) title += text;
    },
    onclosetag(tag) {
      if (tag === "title" && title !== undefined) note("title", title);
      if (tag === "head") parser.pause();
    },
  });
  parser.write(html);
  const first = (of: keyof SaidOfPage) => places[of].map((place) => found.get(place)).find(Boolean);
  return { title: first("title"), description: first("description"), publisher: first("publisher") };
}
