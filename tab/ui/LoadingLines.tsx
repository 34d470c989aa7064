import { makeStyles, mergeClasses, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";

interface LoadingLinesProps {
  /** What is loading, for those who do not see it: "Loading the briefing". */
  readonly label: string;
  /** How many blocks of a title and two lines are to come. */
  readonly blocks?: number;
  readonly className?: string;
}

/** Blocks in the shape of a title with two lines of text, while they are on their way. */
export function LoadingLines({ label, blocks = 3, className }: LoadingLinesProps) {
  const styles = useStyles();
  return (
    <Skeleton aria-label={label} className={mergeClasses(styles.list, className)}>
      {Array.from({ length: blocks }, (_, block) => `block ${block}`).map((block) => (
        <div key={block} className={styles.block}>
          <SkeletonItem size={20} className={styles.title} />
          <SkeletonItem size={12} />
          <SkeletonItem size={12} className={styles.lastLine} />
        </div>
      ))}
    </Skeleton>
  );
}

const useStyles = makeStyles({
  list: { display: "grid", rowGap: tokens.spacingVerticalXXL, maxWidth: "68ch" },
  block: { display: "grid", rowGap: tokens.spacingVerticalS },
  title: { width: "40%" },
  lastLine: { width: "70%" },
});
