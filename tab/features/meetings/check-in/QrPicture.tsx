import { makeStyles } from "@fluentui/react-components";
import encodeQR from "qr";
import { useMemo } from "react";

/** Light modules around the picture without which phones do not find it (ISO/IEC 18004 asks for four). */
const quietZone = 4;

/** An address as a picture to scan: black on white in every theme, because many phones read no other. */
export function QrPicture({ address, label }: { readonly address: string; readonly label: string }) {
  const styles = useStyles();
  const { side, dark } = useMemo(() => modulesOf(address), [address]);
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${side} ${side}`} className={styles.picture}>
      <rect width={side} height={side} fill="white" />
      <path d={dark} fill="black" />
    </svg>
  );
}

/** How many modules a side has, and the dark ones as one path. A screen is not torn or stained: the least correction makes the largest modules. */
export function modulesOf(address: string): { side: number; dark: string } {
  const rows = encodeQR(address, "raw", { ecc: "low", border: quietZone });
  const dark = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { side: rows.length, dark: dark.join("") };
}

const useStyles = makeStyles({
  picture: {
    display: "block",
    width: "100%",
    height: "auto",
    forcedColorAdjust: "none",
    shapeRendering: "crispEdges",
  },
});
