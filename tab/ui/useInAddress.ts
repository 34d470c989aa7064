import { useSearchParams } from "wouter";

type Words = Readonly<Record<string, string | undefined>>;

/** What a page is narrowed by, kept in the address, so that a link or the way back shows the same. Setting leaves the other parts alone. */
export function useInAddress<Name extends string>(
  names: readonly Name[],
): readonly [Partial<Record<Name, string>>, (changes: Partial<Record<Name, string | undefined>>) => void] {
  const [address, setAddress] = useSearchParams();
  const held: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = address.get(name);
    if (value) held[name] = value;
  }
  const set = (changes: Words) =>
    setAddress(
      (now) => {
        for (const [name, value] of Object.entries(changes))
          if (value) now.set(name, value);
          else now.delete(name);
        return now;
      },
      { replace: true },
    );
  return [held, set];
}
