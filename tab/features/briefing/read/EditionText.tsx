import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import type { ReaderEdition } from "../../../../shared/contract/briefing/edition.schema.ts";
import { correctionSentence } from "../../../../shared/sentences/briefing/corrections.ts";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { EditionItem } from "./EditionItem.tsx";
import { type ReadingSection, readingSections } from "./reading-sections.ts";

interface EditionTextProps {
  readonly edition: ReaderEdition;
  readonly today: string;
  /** The item that the address names. */
  readonly named?: string | undefined;
}

/** An edition in one column, narrow enough to read: what is to do before what is to know. */
export function EditionText({ edition, today, named }: EditionTextProps) {
  const styles = useStyles();
  const withdrawn = edition.withdrawn.map((correction) => (
    <p key={correction.at} className={styles.withdrawn}>
      {correctionSentence(correction, today)}
    </p>
  ));
  if (edition.items.length === 0)
    return (
      <>
        {withdrawn}
        <EmptyState
          title="Nothing in this briefing is for you."
          action={<PageLink to="/briefing/earlier">See earlier briefings</PageLink>}
        >
          Its items are for other posts or schools.
        </EmptyState>
      </>
    );
  return (
    <div className={styles.column}>
      {withdrawn}
      {readingSections(edition.items).map((section) => (
        <Section key={section.title} section={section}>
          {section.items.map((item) => (
            <EditionItem
              key={item.id}
              edition={edition.id}
              item={item}
              today={today}
              isNamed={item.id === named}
            />
          ))}
        </Section>
      ))}
    </div>
  );
}

function Section({ section, children }: { readonly section: ReadingSection; readonly children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} className={styles.title}>
        {section.title}
      </h2>
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  // 68 characters of text, and the padding of the items around it.
  column: {
    maxWidth: `calc(68ch + 2 * ${tokens.spacingHorizontalL})`,
    display: "grid",
    rowGap: tokens.spacingVerticalXXL,
  },
  withdrawn: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  section: { display: "grid", rowGap: tokens.spacingVerticalM, gridTemplateColumns: "minmax(0, 1fr)" },
  title: { ...typographyStyles.subtitle1, margin: 0 },
});
