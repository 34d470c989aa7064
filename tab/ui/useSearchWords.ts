import { useEffect, useState } from "react";
import { useSearchParams } from "wouter";

/** A rest in typing: shorter would ask for every letter, longer would be felt. */
const restMilliseconds = 250;

/** What is typed, and the words to search for once typing rests. The words stand in the address (`?q=`), so that coming back finds them again. */
export function useSearchWords(): { text: string; type: (text: string) => void; words: string } {
  const [address, setAddress] = useSearchParams();
  const words = address.get("q") ?? "";
  const [text, setText] = useState(words);
  useEffect(() => {
    const typed = text.trim();
    if (typed === words) return;
    const rest = setTimeout(
      () =>
        setAddress(
          (now) => {
            if (typed === "") now.delete("q");
            else now.set("q", typed);
            return now;
          },
          { replace: true },
        ),
      restMilliseconds,
    );
    return () => clearTimeout(rest);
  }, [text, words, setAddress]);
  return { text, type: setText, words };
}
