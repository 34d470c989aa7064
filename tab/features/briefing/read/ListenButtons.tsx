import { Button } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { ReaderItem } from "../../../../shared/contract/briefing/edition.schema.ts";
import { browserVoice, hasVoice, onVoicesChanged } from "../../../teams/read-aloud.ts";
import { VisuallyHidden } from "../../../ui/VisuallyHidden.tsx";
import { spokenText } from "./digest-text.ts";

interface ListenButtonsProps {
  readonly items: readonly ReaderItem[];
  readonly today: string;
}

/** Reads an edition out, item by item; not there where the browser has no voice. It falls silent when the page is left. */
export function ListenButtons({ items, today }: ListenButtonsProps) {
  const [voice] = useState(browserVoice);
  const [state, setState] = useState<"still" | "reading" | "paused">("still");
  const [place, setPlace] = useState(0);
  useEffect(() => () => voice?.stop(), [voice]);
  const canSpeak = useSyncExternalStore(onVoicesChanged, hasVoice);
  if (!voice || !canSpeak || items.length === 0) return null;
  const readFrom = (first: number) => {
    setState("reading");
    setPlace(first);
    voice.read(
      items.slice(first).map((item) => spokenText(item, today)),
      { onText: (index) => setPlace(first + index), onEnd: () => setState("still") },
    );
  };
  const stop = () => {
    voice.stop();
    setState("still");
  };
  const press = () => {
    if (state === "still") return readFrom(0);
    if (state === "reading") voice.pause();
    else voice.goOn();
    setState(state === "reading" ? "paused" : "reading");
  };
  const words = { still: "Listen", reading: "Pause", paused: "Go on" }[state];
  return (
    <>
      <Button onClick={press}>{words}</Button>
      {state === "still" ? null : (
        <>
          {place < items.length - 1 ? <Button onClick={() => readFrom(place + 1)}>Next item</Button> : null}
          <Button onClick={stop}>Stop</Button>
          <span>
            {place + 1} of {items.length}
          </span>
        </>
      )}
      <VisuallyHidden>
        <span role="status">
          {{ still: "", reading: "Reading aloud.", paused: "Reading aloud is paused." }[state]}
        </span>
      </VisuallyHidden>
    </>
  );
}
