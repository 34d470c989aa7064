import {
  CalendarFilled,
  CalendarRegular,
  HomeFilled,
  HomeRegular,
  LibraryFilled,
  LibraryRegular,
  NewsFilled,
  NewsRegular,
  PeopleCommunityFilled,
  PeopleCommunityRegular,
} from "@fluentui/react-icons";
import type { ComponentType } from "react";

export interface Area {
  readonly path: string;
  readonly name: string;
  readonly Icon: ComponentType;
  readonly IconWhenHere: ComponentType;
}

/** The tab's areas in the order of the navigation. A new area is a line here and its pages in `routes`. */
export const areas: readonly Area[] = [
  { path: "/", name: "Home", Icon: HomeRegular, IconWhenHere: HomeFilled },
  { path: "/briefing", name: "Briefing", Icon: NewsRegular, IconWhenHere: NewsFilled },
  { path: "/meetings", name: "Meetings", Icon: CalendarRegular, IconWhenHere: CalendarFilled },
  { path: "/networks", name: "Networks", Icon: PeopleCommunityRegular, IconWhenHere: PeopleCommunityFilled },
  { path: "/resources", name: "Resources", Icon: LibraryRegular, IconWhenHere: LibraryFilled },
];

/** Whether a page at `path` belongs to the area. */
export const isInArea = (area: Pick<Area, "path">, path: string): boolean =>
  area.path === "/" ? path === "/" : path === area.path || path.startsWith(`${area.path}/`);
