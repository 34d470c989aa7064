import { isWebAddress } from "../../../shared/domain/briefing/web-address.ts";
import { addressKey } from "../../../shared/domain/resources/address-key.ts";
import { resourceLimits } from "../../../shared/domain/resources/resource-errors.ts";

/** A post of a chat or channel, as its writer sent it. */
export interface Post {
  readonly kind: "html" | "text";
  readonly content: string;
  /** The channel it stands in; undefined in a chat. */
  readonly channelId?: string | undefined;
  /** Where it stands in Teams. */
  readonly address?: string | undefined;
}

export interface PostLink {
  readonly address: string;
  /** What the post calls it; empty where it calls it nothing. */
  readonly title: string;
}

/** What is read of a post; Teams takes no longer one (28 KB, "Limits and specifications for Microsoft Teams"). */
const longestPost = 100_000;
const mostLinks = 10;
/** Of a line of a post, what is read for a title. */
const longestRead = 1000;
/** Shortest title that tells what a page is: "here" and "link" do not. */
const shortestTitle = 5;
const anchor = /<a\s([^<>]*)>([^<]*(?:<(?!\/?a[\s>])[^<]*)*)/gi;
const href = /(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)')/i;
const bareAddress = /\bhttps?:\/\/[^\s<>"]{1,4000}/gi;
const named: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " },
};

/** The pages that a post links to, each once, in its order, with what each is called there. Links into Teams itself lead to no page. */
export function postLinks({ kind, content }: Post): PostLink[] {
  const post = content.slice(0, longestPost);
  const text = postText({ kind, content });
  const anchors =
    kind === "html"
      ? [...post.matchAll(anchor)].map(([, attributes = "", inner = ""]) => {
          const [, double, single] = href.exec(attributes) ?? [];
          return { address: entitiesRead(double ?? single ?? ""), title: plainText(inner) };
        })
      : [];
  const bare = [...text.matchAll(bareAddress)].map(([found]) => ({ address: trimmed(found), title: found }));
  const lines = text.split("\n").map((line) => ({ line, says: telling(line) }));
  const first = lines.find(({ says }) => says !== "")?.says ?? "";
  const around = (words: string) => lines.find(({ line }) => line.includes(words))?.says || first;
  const links = new Map<string, PostLink>();
  for (const { address: written, title } of [...anchors, ...bare]) {
    const address = unwrapped(written.trim());
    const key = addressKey(address);
    if (!isPage(address) || links.has(key)) continue;
    links.set(key, { address, title: telling(title) || around(title) });
    if (links.size === mostLinks) break;
  }
  return [...links.values()];
}

/** What a post says, a line for each of its own, without its marks. */
export const postText = ({ kind, content }: Pick<Post, "kind" | "content">): string =>
  kind === "html" ? plainText(content.slice(0, longestPost)) : content.slice(0, longestPost);

const isPage = (address: string): boolean =>
  isWebAddress(address) &&
  address.length <= resourceLimits.address &&
  !/^https:\/\/teams\.(microsoft\.com|cloud\.microsoft)\/l\//i.test(address);

/** Outlook's "Safe Links" name one reader and lead nowhere when that mailbox is gone; the page itself is in them. */
function unwrapped(address: string): string {
  if (!URL.canParse(address)) return address;
  const { hostname, searchParams } = new URL(address);
  return hostname.endsWith(".safelinks.protection.outlook.com")
    ? (searchParams.get("url") ?? address)
    : address;
}

/** A title of one line without addresses; nothing where too little is left to tell what it is. */
function telling(text: string): string {
  const title = text
    .slice(0, longestRead)
    .replace(bareAddress, " ")
    .replace(/\s+/g, " ")
    .replace(/[\s:;,([–-]+$/, "")
    .trim();
  if (title.length < shortestTitle || /^(click )?(here|this link|link)\W*$/i.test(title)) return "";
  if (title.length <= resourceLimits.title) return title;
  return title.slice(0, resourceLimits.title).replace(/\s\S*$/, "");
}

/** A full stop or bracket after an address belongs to the sentence around it. */
const trimmed = (address: string): string => address.replace(/[.,;:!?)\]'’”]+$/, "");

const plainText = (html: string): string =>
  entitiesRead(html.replace(/<(?:br|\/p|\/div|\/li)\b[^<>]*>/gi, "\n").replace(/<[^<>]*>/g, " ")).trim();

const entitiesRead = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (entity, decimal, hex, name) => {
    if (name) return named[name.toLowerCase()] ?? entity;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
