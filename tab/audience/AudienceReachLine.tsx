import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { choosesSomebody } from "../../shared/domain/directory/audience.ts";
import { counted } from "../../shared/sentences/lists.ts";
import { useAudienceReach } from "../api/directory/audience-reach.ts";
import { problemWords } from "../api/problem-words.ts";
import { useSettled } from "../ui/useSettled.ts";
import type { AudienceChoice } from "./audience-choice.ts";

/** Whom a rule reaches, in number, words and first names, while it is being chosen. */
export function AudienceReachLine({
  audience,
  mayBeNobody = false,
}: {
  readonly audience: AudienceChoice;
  readonly mayBeNobody?: boolean;
}) {
  const styles = useStyles();
  const { data, error } = useAudienceReach(useSettled(audience, 300));
  const isLeftOpen = mayBeNobody && data?.people === 0 && !choosesSomebody(audience);
  const more = data ? data.people - data.sample.length : 0;
  return (
    <div aria-live="polite" className={styles.reach}>
      <p className={styles.sentence}>
        {error ? problemWords(error) : isLeftOpen ? "Nobody" : (data?.sentence ?? "Counting…")}
      </p>
      {data && data.sample.length > 0 ? (
        <p className={styles.names}>
          {data.sample.map(({ name }) => name).join(", ")}
          {more > 0 ? ` and ${counted(more, "more", "more")}` : ""}
        </p>
      ) : null}
    </div>
  );
}

const useStyles = makeStyles({
  reach: { marginBlock: tokens.spacingVerticalXS },
  sentence: { ...typographyStyles.body1, margin: 0 },
  names: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});
