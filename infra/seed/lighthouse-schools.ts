import type { HubName, Phase, School, SchoolUrn } from "../../shared/domain/directory/school.ts";

/**
 * The 30 schools of the Lighthouse Schools Partnership.
 *
 * Facts: URN, name, phase and local authority are as in the Department for Education's register, Get Information
 * About Schools (Open Government Licence); pupils too, from extracts of 2026, except the eight schools named in
 * `pupilsEstimated`, whose extracts had none and whose figures are round guesses.
 *
 * Invented for the demonstration: hubs, federations and what an hour of cover costs.
 */
const rows: readonly SchoolRow[] = [
  ["136856", "Gordano School", "secondary", "Portishead and Gordano", 2050],
  ["143282", "Portishead Primary School", "primary", "Portishead and Gordano", 420],
  ["143283", "St Mary's Church of England Primary School, Portbury", "primary", "Portishead and Gordano", 80],
  ["143284", "High Down Infant School", "primary", "Portishead and Gordano", 214],
  ["143286", "High Down Junior School", "primary", "Portishead and Gordano", 341],
  ["143285", "St Peter's Church of England Primary School", "primary", "Portishead and Gordano", 606],

  ["136722", "Backwell School", "secondary", "Nailsea and Backwell", 1700],
  ["145260", "Grove Junior School", "primary", "Nailsea and Backwell", 242],
  ["145261", "West Leigh Infant School", "primary", "Nailsea and Backwell", 137],
  ["145262", "Hannah More Infant School", "primary", "Nailsea and Backwell", 165],
  ["145264", "Northleaze Church of England Primary School", "primary", "Nailsea and Backwell", 199],
  ["145265", "Backwell Church of England Junior School", "primary", "Nailsea and Backwell", 228],
  ["145445", "Flax Bourton Church of England Primary School", "primary", "Nailsea and Backwell", 193],
  ["146004", "Wraxall Church of England Primary School", "primary", "Nailsea and Backwell", 95],
  ["149548", "Golden Valley Primary School", "primary", "Nailsea and Backwell", 411],

  ["137000", "Churchill Academy & Sixth Form", "secondary", "Yatton and Churchill", 1650],
  ["145263", "Yatton Church of England Junior School", "primary", "Yatton and Churchill", 310],
  ["145444", "Yatton Infant School", "primary", "Yatton and Churchill", 168],
  ["147286", "Blagdon Primary School", "primary", "Yatton and Churchill", 105],
  ["148637", "Chestnut Park Primary", "primary", "Yatton and Churchill", 120],
  ["148940", "St Andrew's CofE Primary School", "primary", "Yatton and Churchill", 194],
  ["149495", "Wrington Church of England Primary School", "primary", "Yatton and Churchill", 198],
  ["149496", "Burrington Church of England Primary School", "primary", "Yatton and Churchill", 103],
  ["149549", "Churchill Church of England Primary School", "primary", "Yatton and Churchill", 204],

  ["145482", "Chew Valley School", "secondary", "Chew Valley", 1188],
  ["146596", "Winford Church of England Primary School", "primary", "Chew Valley", 160],
  ["146689", "Ubley Church of England Primary School", "primary", "Chew Valley", 74],
  ["146707", "Stanton Drew Primary School", "primary", "Chew Valley", 57],
  ["146787", "East Harptree Church of England Primary School", "primary", "Chew Valley", 83],
  ["146788", "Bishop Sutton Primary School", "primary", "Chew Valley", 171],
];

type SchoolRow = readonly [urn: string, name: string, phase: Phase, hub: string, pupils: number];

/** Schools whose number of pupils is a guess. */
export const pupilsEstimated: readonly string[] = [
  "Gordano School",
  "Backwell School",
  "Churchill Academy & Sixth Form",
  "Portishead Primary School",
  "Wraxall Church of England Primary School",
  "Winford Church of England Primary School",
  "Blagdon Primary School",
  "Chestnut Park Primary",
];

const bathAndNorthEastSomerset = new Set(["145482", "146689", "146707", "146787", "146788"]);

const federations = new Map([
  ["147286", "Mendip Edge Federation"],
  ["149496", "Mendip Edge Federation"],
  ["146689", "Harptree and Ubley Federation"],
  ["146787", "Harptree and Ubley Federation"],
]);

/** The trust's schools, in order of hub and within it the secondary first. */
export const lighthouseSchools: readonly School[] = rows.map(([urn, name, phase, hub, pupils]) => {
  const federation = federations.get(urn);
  return {
    urn: urn as SchoolUrn,
    name,
    phase,
    hub: hub as HubName,
    localAuthority: bathAndNorthEastSomerset.has(urn) ? "Bath and North East Somerset" : "North Somerset",
    pupils,
    coverRatePerHour: coverRate(phase, pupils),
    ...(federation ? { federation } : {}),
  };
});

/** Secondaries pay for subject teachers; a small primary pays more an hour because it buys single mornings. */
function coverRate(phase: Phase, pupils: number): number {
  if (phase === "secondary") return 38;
  return pupils < 110 ? 36 : 33;
}
