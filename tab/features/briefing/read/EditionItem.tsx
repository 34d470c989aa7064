import { mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons";
import { useId } from "react";
import type { ReaderItem } from "../../../../shared/contract/briefing/edition.schema.ts";
import { againWords } from "../../../../shared/sentences/briefing/again.ts";
import { correctionSentence } from "../../../../shared/sentences/briefing/corrections.ts";
import { useRecordAct } from "../../../api/briefing/record-act.ts";
import { path } from "../../../api/path.ts";
import { Deadline } from "../../../ui/Deadline.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { SettleButton } from "../../../ui/SettleButton.tsx";
import { useBroughtIntoView } from "../../../ui/useBroughtIntoView.ts";
import { ItemQuestions } from "../questions/ItemQuestions.tsx";
import { useEditionItemStyles } from "./EditionItem.styles.ts";
import { ItemDoing } from "./ItemDoing.tsx";
import { ItemLinks } from "./ItemLinks.tsx";
import { WhoToAsk } from "./WhoToAsk.tsx";

interface EditionItemProps {
  readonly edition: string;
  readonly item: ReaderItem;
  readonly today: string;
  /** Whether the link that was followed names this item. */
  readonly isNamed: boolean;
}

/** One entry of a briefing: what, why, by when, who to ask, and the one thing a reader answers with. */
export function EditionItem({ edition, item, today, isNamed }: EditionItemProps) {
  const styles = useEditionItemStyles();
  const id = useId();
  const article = useBroughtIntoView<HTMLElement>(isNamed);
  const recordAct = useRecordAct();
  const act = item.action ? "done" : "acknowledged";
  return (
    <article
      ref={article}
      tabIndex={-1}
      aria-labelledby={id}
      aria-current={isNamed ? "location" : undefined}
      className={mergeClasses(styles.item, isNamed && styles.named)}
    >
      <h3 id={id} className={styles.title}>
        {item.title}
      </h3>
      {item.again && (
        <p className={styles.again}>
          <PageLink to={path`/briefing/${item.again.edition}/items/${item.again.item}`}>
            {againWords(item.again.edition)}
          </PageLink>
        </p>
      )}
      {item.correction && <p className={styles.correction}>{correctionSentence(item.correction, today)}</p>}
      {item.action && (
        <p className={styles.action}>
          {item.action.text}
          {item.action.dueOn && (
            <span className={styles.deadline}>
              <Deadline
                dueOn={item.action.dueOn}
                today={today}
                isOverdue={item.action.overdue && !item.done && !item.doneBy}
              />
            </span>
          )}
        </p>
      )}
      <p className={styles.text}>{item.what}</p>
      {item.why && <p className={styles.why}>Why: {item.why}</p>}
      <ItemLinks links={item.links} />
      <div className={styles.foot}>
        <p className={styles.ask}>
          <WhoToAsk owner={item.owner} />
        </p>
        {item.doneBy ? (
          <p className={styles.doneBy}>
            <CheckmarkCircleFilled aria-hidden="true" className={styles.tick} /> {item.doneBy}
          </p>
        ) : (
          <SettleButton
            label={item.action ? "Done" : "Noted"}
            about={item.title}
            isSettled={item.action ? item.done : item.acknowledged}
            onSettle={(on) => recordAct.mutate({ edition, item: item.id, act, on, revision: item.revision })}
            error={recordAct.error}
          />
        )}
      </div>
      <div className={styles.more}>
        <ItemDoing edition={edition} item={item} today={today} />
        <ItemQuestions item={item} />
      </div>
    </article>
  );
}
