const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Whether somebody's name begins, word by word, with what was typed: "an l", "lee" and "l an" all find Ann Lee. */
export function beginsWith(name: string, typed: string): boolean {
  const words = plain(name).split(/[\s'’-]+/);
  const left = [...words];
  return plain(typed)
    .split(/\s+/)
    .filter((part) => part !== "")
    .every((part) => {
      const found = left.findIndex((word) => word.startsWith(part));
      if (found >= 0) left.splice(found, 1);
      return found >= 0;
    });
}
