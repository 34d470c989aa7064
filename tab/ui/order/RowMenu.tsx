import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, makeStyles } from "@fluentui/react-components";
import {
  ArrowDownRegular,
  ArrowUpRegular,
  DeleteRegular,
  MoreHorizontalRegular,
} from "@fluentui/react-icons";
import { IconButton } from "../IconButton.tsx";

/** What can be done with one of an ordered list besides opening it. */
export function RowMenu({
  title,
  deleteWords,
  isFirst,
  isLast,
  onMove,
  onDelete,
}: {
  readonly title: string;
  /** "Delete" */
  readonly deleteWords: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onDelete: () => void;
}) {
  const styles = useStyles();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <IconButton className={styles.more} label={`More for ${title}`} icon={<MoreHorizontalRegular />} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<ArrowUpRegular />} disabled={isFirst} onClick={() => onMove(-1)}>
            Move up
          </MenuItem>
          <MenuItem icon={<ArrowDownRegular />} disabled={isLast} onClick={() => onMove(1)}>
            Move down
          </MenuItem>
          <MenuItem icon={<DeleteRegular />} onClick={onDelete}>
            {deleteWords}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

const useStyles = makeStyles({ more: { minWidth: "44px", minHeight: "44px" } });
