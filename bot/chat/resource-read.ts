import type { ResourceId } from "../../shared/domain/resources/resource.ts";
import { mostLetters } from "./questions/resource-questions.ts";

/** As many letters as an id of a resource may have in the API. */
const longestId = 200;

/** What an address of the tab's resources leads to: one of them, or a search. Undefined for any other address. */
export function resourceRead(
  tabAddress: string,
  address: string,
): { readonly id: ResourceId } | { readonly words: string } | undefined {
  if (!URL.canParse(address)) return undefined;
  const { origin, pathname, searchParams } = new URL(address);
  const tab = new URL(tabAddress);
  const path = `${tab.pathname.replace(/\/$/, "")}/resources`;
  if (origin !== tab.origin) return undefined;
  if (pathname.replace(/\/$/, "") === path)
    return { words: (searchParams.get("q") ?? "").slice(0, mostLetters) };
  const [, written] = pathname.startsWith(`${path}/`)
    ? (/^([^/]+)\/?$/.exec(pathname.slice(path.length + 1)) ?? [])
    : [];
  const id = written === undefined ? undefined : decoded(written);
  return id && id.length <= longestId ? { id: id as ResourceId } : undefined;
}

function decoded(written: string): string | undefined {
  try {
    return decodeURIComponent(written);
  } catch (fault) {
    // "%zz" encodes nothing: no resource has such an address.
    if (fault instanceof URIError) return undefined;
    throw fault;
  }
}
