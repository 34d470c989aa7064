import { stem } from "./stem.ts";

const words = (text: string) => new Set(text.trim().split(/\s+/));

/** Words that say nothing of what is looked for. They are not indexed. */
export const emptyWords: ReadonlySet<string> = words(`
  a an and are as at be been being but by can could did do does for from had has have having he her hers him his how
  i if in into is it its me mine my of on or our ours own she should so some such than that the their theirs them then
  there these they this those to too us was we were what when where which while who whom whose why will with would you
  your yours am im ive id ill were theyre youre hes shes thats whats theres lets
`);

/**
 * Everyday words that hold up most sentences and tell little of what is looked for. They are found where they stand,
 * but nothing is found for them alone.
 */
const weakWords = words(`
  about after again all almost along already also always any anybody anyone anything around away back bad because before
  best better between big both bring came come coming day days different doing done dont down each either else end enough
  even ever every everyone everything few fill find finding first free full gave get gets getting give gives giving go
  goes going gone good got great guidance guide guides happen happened happening happens hello help helpful helping helps
  here high idea ideas info information just keep keeps keeping kept kind know knows last latest least less let like
  likes link links little long look looking looks lot lots made make makes making many may maybe mean means might more
  most much must name need needed needs needing never new next nice no nobody none not nothing now off ok old once one
  ones only other others out over page part people person please put puts putting quick quickly quite rate rather really
  resource resources right said same saw say says school schools see seem seen sent several share show shows since small
  somebody someone something sometimes sort sorted stay stays still stop stuff sure take takes taken taking tell tells
  thank thanks thing things think this though three through time times today together told tomorrow tonight toolkit took
  tool tools try trying turn turned two under until up update updated use used useful uses using very want wanted wants
  way ways week weeks went whatever whether whole without work worked working works worth year years yes yesterday yet
  pupil pupils child children childs kid kids student students class classes teacher teachers staff teach teaching taught
  dfe young boy boys girl girls lad lads man men woman women mother father mum mums dad dads parent parents carer carers family families home lesson lessons son daughter someones
  january february march april june july august september october november december monday tuesday wednesday thursday friday
  saturday sunday morning afternoon evening night start starts started starting booking book booked
  primary secondary template templates policy policies advice form forms
`);

/** {@link weakWords} as they are indexed. */
export const weakTerms: ReadonlySet<string> = new Set([...weakWords].map(stem));
