import { makeStyles, tokens } from "@fluentui/react-components";
import { AdaptiveCard, HostConfig } from "adaptivecards";
import MarkdownIt from "markdown-it";
import { useLayoutEffect, useRef } from "react";
import { cardLook } from "./card-look.ts";

// Raw tags stay text, as Teams shows them.
const markdown = new MarkdownIt({ html: false });
AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown.render(text);
  result.didProcess = true;
};

/** A card as Teams draws it, in the tab's own colours. Its buttons do nothing. */
export default function CardPicture({ label, card }: { readonly label: string; readonly card: object }) {
  const styles = useStyles();
  const place = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    const drawn = new AdaptiveCard();
    drawn.hostConfig = new HostConfig(cardLook);
    drawn.parse(card);
    const element = drawn.render();
    if (element) place.current?.replaceChildren(element);
  }, [card]);
  return <fieldset ref={place} disabled aria-label={label} className={styles.card} />;
}

const useStyles = makeStyles({
  card: {
    margin: 0,
    padding: 0,
    minWidth: 0,
    maxWidth: "40rem",
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    "& p": { margin: 0 },
    "& a": { color: tokens.colorBrandForegroundLink },
    "& h2, & h3": { margin: 0 },
    "& .ac-pushButton": {
      minHeight: "32px",
      maxWidth: "100%",
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
      font: "inherit",
      color: tokens.colorNeutralForeground1,
      backgroundColor: tokens.colorNeutralBackground1,
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
});
