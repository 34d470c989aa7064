import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowDownRegular, ArrowRightRegular, ArrowUpRegular } from "@fluentui/react-icons";
import type { TrustCpd, TrustFigure } from "../../../../../shared/contract/cpd/trust-cpd.schema.ts";
import { percent } from "../../../../../shared/sentences/cpd/take-up.ts";
import { Bar } from "../../../../ui/Bar.tsx";
import { media } from "../../../../ui/breakpoints.ts";

const number = new Intl.NumberFormat("en-GB");
const arrows = { up: ArrowUpRegular, down: ArrowDownRegular, level: ArrowRightRegular } as const;

/** The four figures that the trust answers for, each with its whole and where it comes from. */
export function TrustFigures({ cpd }: { readonly cpd: TrustCpd }) {
  const styles = useStyles();
  return (
    <ul className={styles.figures} aria-label="The four figures">
      {cpd.figures.map((each) => (
        <Figure key={each.figure} figure={each} cpd={cpd} />
      ))}
    </ul>
  );
}

function Figure({ figure: each, cpd }: { readonly figure: TrustFigure; readonly cpd: TrustCpd }) {
  const styles = useStyles();
  const { figure, label, now, trend, direction } = each;
  const Arrow = arrows[direction];
  const isShare = figure === "done" || figure === "optional";
  return (
    <li className={styles.figure}>
      <span className={styles.label}>{label}</span>
      <span className={styles.value}>{isShare ? `${percent(now)}%` : number.format(now.count)}</span>
      <span>{isShare ? now.words : `of ${number.format(now.of)}`}</span>
      {figure === "done" ? <Bar share={now} target={cpd.target.share} /> : null}
      <span className={styles.trend}>
        <Arrow aria-hidden="true" className={styles.arrow} /> {trend}
      </span>
      {figure === "done" ? <span className={styles.trend}>{cpd.target.words}</span> : null}
    </li>
  );
}

const useStyles = makeStyles({
  figures: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(13rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalL,
    [media.phone]: {
      gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
      gap: tokens.spacingHorizontalS,
      "& > :first-child": { gridColumn: "1 / -1" },
    },
  },
  figure: {
    ...typographyStyles.body1,
    display: "grid",
    alignContent: "start",
    rowGap: tokens.spacingVerticalXXS,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
  label: typographyStyles.body1Strong,
  value: { ...typographyStyles.title1, fontVariantNumeric: "tabular-nums" },
  trend: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
  },
  arrow: { fontSize: "16px", flexShrink: 0 },
});
