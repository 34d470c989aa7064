import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ReaderItem } from "../../../../shared/contract/briefing/edition.schema.ts";
import { day } from "../../../../shared/sentences/dates.ts";
import { useHandBack, usePutOff, useTakeBack } from "../../../api/briefing/hand-over.ts";
import { problemWords } from "../../../api/problem-words.ts";
import { media } from "../../../ui/breakpoints.ts";
import { HandForm } from "./HandForm.tsx";
import { LaterForm } from "./LaterForm.tsx";

/** Who has what an item asks, and until when it is put off: handing it on, taking it back, handing it back, putting it off. */
export function ItemDoing({
  edition,
  item,
  today,
}: {
  readonly edition: string;
  readonly item: ReaderItem;
  readonly today: string;
}) {
  const styles = useStyles();
  const [open, setOpen] = useState<"hand" | "later">();
  const { box, follow } = useFocusWithin(open);
  const of = { edition, item: item.id };
  const takeBack = useTakeBack(of);
  const handBack = useHandBack(of);
  const putOff = usePutOff(of);
  const error = takeBack.error ?? handBack.error ?? putOff.error;
  const isOpenToDo = item.action !== undefined && !item.done && item.doneBy === undefined;
  const what = item.action?.text ?? item.title;
  if (!item.action) return null;
  return (
    <div ref={box}>
      <div role="status" className={styles.states}>
        {item.from ? <p className={styles.state}>{item.from.sentence}</p> : null}
        {isOpenToDo && item.handedTo ? (
          <p className={styles.state}>
            {item.handedTo.sentence}
            {item.handedTo.note ? `: “${item.handedTo.note}”` : "."}
          </p>
        ) : null}
        {isOpenToDo && item.laterOn ? (
          <p className={styles.state}>You put this off until {day(item.laterOn, today)}.</p>
        ) : null}
      </div>
      {isOpenToDo && open === undefined ? (
        <div className={styles.buttons}>
          {item.handedTo ? (
            <Button
              size="small"
              aria-label={`Take back: ${what}`}
              onClick={() => takeBack.mutate(undefined, { onSuccess: follow })}
            >
              Take back
            </Button>
          ) : (
            <>
              <Button
                size="small"
                aria-label={`Hand to a colleague: ${what}`}
                onClick={() => setOpen("hand")}
              >
                Hand to…
              </Button>
              {item.from ? (
                <Button
                  size="small"
                  aria-label={`Hand back to ${item.from.name}: ${what}`}
                  onClick={() => handBack.mutate()}
                >
                  Hand back
                </Button>
              ) : null}
              {item.laterOn ? (
                <Button
                  size="small"
                  aria-label={`Not later after all: ${what}`}
                  onClick={() => putOff.mutate(undefined, { onSuccess: follow })}
                >
                  Not later after all
                </Button>
              ) : item.latest === undefined || item.latest > today ? (
                <Button size="small" aria-label={`Remind me later: ${what}`} onClick={() => setOpen("later")}>
                  Later…
                </Button>
              ) : null}
            </>
          )}
        </div>
      ) : null}
      {isOpenToDo && open === "hand" ? (
        <HandForm {...of} what={what} onClose={() => setOpen(undefined)} />
      ) : null}
      {isOpenToDo && open === "later" ? (
        <LaterForm
          {...of}
          what={what}
          today={today}
          latest={item.latest}
          onClose={() => setOpen(undefined)}
        />
      ) : null}
      {error ? (
        <p role="alert" className={styles.problem}>
          {problemWords(error)}
        </p>
      ) : null}
    </div>
  );
}

/** Takes the focus into a form that opens, and back to the first button when it closes or its own button is gone. */
function useFocusWithin(open: string | undefined) {
  const box = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  const [turns, setTurns] = useState(0);
  useEffect(() => {
    if (open !== undefined) box.current?.querySelector<HTMLElement>("form input")?.focus();
    else if (wasOpen.current || turns > 0) box.current?.querySelector<HTMLElement>("button")?.focus();
    wasOpen.current = open !== undefined;
  }, [open, turns]);
  return { box, follow: () => setTurns((before) => before + 1) };
}

const useStyles = makeStyles({
  states: { display: "grid", rowGap: tokens.spacingVerticalXS, ":empty": { display: "none" } },
  state: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-line" },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    [media.print]: { display: "none" },
  },
  problem: { ...typographyStyles.body1, margin: 0, color: tokens.colorPaletteRedForeground1 },
});
