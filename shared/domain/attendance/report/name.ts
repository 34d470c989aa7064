/** What Teams and tenants add after a name, and the company that some put before it. */
const suffix = /\s{0,3}\((?:guest|ext|external|unverified|gość)\)$/i;
const prefix = /^\[[^[\]]{0,80}\]\s{0,3}/;

/** No name is longer. */
const longest = 300;

/** A name without what is added to names; as it was when nothing else is left. */
export function bareName(shown: string): string {
  let name = shown.trim();
  if (name.length > longest) return name;
  for (let shorter = name.replace(suffix, ""); shorter !== name; shorter = name.replace(suffix, ""))
    name = shorter.trim();
  const bare = name.replace(prefix, "").trim();
  return bare === "" ? shown.trim() : bare;
}
