import {
  CalendarFilled,
  CalendarRegular,
  CertificateFilled,
  CertificateRegular,
  HomeFilled,
  HomeRegular,
  LibraryFilled,
  LibraryRegular,
  NewsFilled,
  NewsRegular,
  PeopleCommunityFilled,
  PeopleCommunityRegular,
  PeopleFilled,
  PeopleRegular,
  SettingsFilled,
  SettingsRegular,
} from "@fluentui/react-icons";
import type { ComponentType } from "react";

export interface Area {
  readonly path: string;
  readonly name: string;
  readonly Icon: ComponentType;
  readonly IconWhenHere: ComponentType;
  /** Whether only the central team has business there. Hiding it is courtesy: the server refuses. */
  readonly isForCentralTeam?: true;
}

/** The tab's areas in the order of the navigation. A new area is a line here and its pages in `routes`. */
export const areas: readonly Area[] = [
  { path: "/", name: "Home", Icon: HomeRegular, IconWhenHere: HomeFilled },
  { path: "/briefing", name: "Briefing", Icon: NewsRegular, IconWhenHere: NewsFilled },
  { path: "/meetings", name: "Meetings", Icon: CalendarRegular, IconWhenHere: CalendarFilled },
  { path: "/cpd", name: "CPD", Icon: CertificateRegular, IconWhenHere: CertificateFilled },
  { path: "/networks", name: "Networks", Icon: PeopleCommunityRegular, IconWhenHere: PeopleCommunityFilled },
  { path: "/resources", name: "Resources", Icon: LibraryRegular, IconWhenHere: LibraryFilled },
  {
    path: "/people",
    name: "People",
    Icon: PeopleRegular,
    IconWhenHere: PeopleFilled,
    isForCentralTeam: true,
  },
  {
    path: "/settings",
    name: "Settings",
    Icon: SettingsRegular,
    IconWhenHere: SettingsFilled,
    isForCentralTeam: true,
  },
];

/** The areas somebody has business in. */
export const areasFor = (who: { readonly isCentralTeam: boolean } | undefined): readonly Area[] =>
  areas.filter(({ isForCentralTeam }) => !isForCentralTeam || who?.isCentralTeam);

/** How many entries a thumb can tell apart at the foot of a phone. */
const mostOnPhone = 5;

/** On a phone the first areas, and those behind "More" when there are too many. */
export function phoneAreas(all: readonly Area[]): {
  readonly first: readonly Area[];
  readonly more: readonly Area[];
} {
  if (all.length <= mostOnPhone) return { first: all, more: [] };
  return { first: all.slice(0, mostOnPhone - 1), more: all.slice(mostOnPhone - 1) };
}

/** Whether a page at `path` belongs to the area. */
export const isInArea = (area: Pick<Area, "path">, path: string): boolean =>
  area.path === "/" ? path === "/" : path === area.path || path.startsWith(`${area.path}/`);
