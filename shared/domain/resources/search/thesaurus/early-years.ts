/** Nursery, Reception and the start of school. */
export const earlyYears = `
EYFS = early years foundation stage = foundation stage
early years = EY
reception = YR = foundation 2 = FS2
nursery = preschool = pre school = FS1 = foundation 1
reception class, reception children, four year olds, five year olds, starting school, new starters, youngest, rising fives > reception, early years
nursery, preschool, childminder, playgroup, toddlers, toddler, babies, two year olds, three year olds, under fives, under 5s, little ones > early years
EYFSP = EYFS profile = early years foundation stage profile
ELG = early learning goal
ELGs, profile, end of reception, GLD, good level of development > early learning goals, EYFS profile
RBA = reception baseline assessment = baseline
baseline test, baseline assessment, on entry assessment, first weeks in school > reception baseline assessment
development matters = dev matters
birth to five = birth to 5 matters
statutory framework EYFS, EYFS rules, EYFS statutory, ratios, adult child ratio, paediatric first aid, welfare requirements > EYFS statutory framework, welfare requirements
continuous provision, enhanced provision, free flow, planning in the moment, play based, play, learning through play, in the moment, outdoor area, mud kitchen, areas of learning > EYFS, early years, areas of learning
PSED = UTW = EAD = areas of learning
CL, communication and language, early language, language development, chatter, talk > early language, communication, oral language
school readiness, ready for school, school ready > early years, reception, development
NELI = nuffield early language intervention
wellcomm, talk boost, language screening, speech screening > early language, speech and language, progress checks
ECAT, oracy in early years > early language
tapestry, learning journey, learning journals, observations, observing > EYFS assessment, development
characteristics of effective learning, COEL > EYFS, learning
tuff tray, funky fingers, dough disco > early years activities, motor
counting, subitising, subitizing, number bonds, numicon, rekenrek, early number, cardinality > number sense, early maths
numberblocks = number blocks
infants, infant, KS1 > key stage 1
infant = KS1
juniors, junior, lower juniors, upper juniors > KS2
primary = primary school
secondary = secondary school = high school
sixth form = post 16 = KS5 = sixth form college
GCSE > KS4
comp, senior school > secondary
transition = moving up
moving up, move up, new class, new school, year 6 to 7, feeder schools, starting secondary, going to secondary, transfer > transition, from primary school
ks1 = infants school
ks2 = junior school
5 to 7s, five to seven > KS1
7 to 11s, seven to eleven > KS2
11 to 14s > KS3
3 to 5s, three to five > early years
`;
