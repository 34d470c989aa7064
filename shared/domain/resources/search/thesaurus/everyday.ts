/** What staff type on a phone between lessons, by what it is about, for what documents call it. */
export const everyday = `
# Short forms
vocab = vocabulary
info = information
yr = year
yrs = years
excl = exclusion
perm ex, perm excluded, fixed term, fixed terms, FTE, sin bin, internal suspension > exclusion, suspension
asst = assistant
dept = department
admin = administration
maths lead, maths leader, maths coordinator > maths
english lead, literacy lead, reading lead > english, reading
safeguarding lead, safeguarding officer, child protection officer, CPO > DSL
subs, sub teacher > supply, cover
regs = regulations
ed = education
home ed = home education
sec = secondary
prim = primary
med = medical
comms = communication
gov = governor
govs = governors
safeg = safeguarding
beh = behaviour
dys = dyslexia
diff = differentiation
timescale, timescales, deadline, deadlines, how long, how many weeks, six weeks, 20 weeks, due date, time scale > time limits, dates
template, proforma, pro forma, blank form, form to fill in, checklist, check list, example, examples, sample, model policy > template, model, list

# A worry about a child
told me, tells me, told a teacher, told an adult, said something worrying, opened up, confided, secret, keep a secret > report a concern, disclosure, abuse
problem at home, problems at home, trouble at home, home life, things at home, not safe at home, unsafe at home, scared to go home, scared at home, afraid of dad, frightened of stepdad, dad hits, mum hits, marks on her, marks on him, marks on arm, black eye, slapped, punched, cigarette burn, burns > abuse, report a concern, signs of abuse
who to ring, who do i call, who to call, who do i tell, who to tell, phone number to report, who to contact, make a referral, refer, referral > report a concern, refer, steps
drunk parent, parents drinking, alcoholic parent, drugs at home, parent using drugs, substance misuse, parent in prison, homeless, evicted, temporary accommodation > early help, neglect
runaway, running away, run away, missing from home, out late, hanging around, bad crowd, new trainers, two phones, unexplained money, older friends, taxi at night > exploitation, harm outside the family
pregnant, teenage pregnancy > relationships, health
hits, hitting, hit > violence, behaviour, abuse
photos, pictures, images, selfies, snaps, video of a pupil > image
phone in class, phones in class, phones in lessons, on their phones, on her phone, on his phone, texting, scrolling > mobile phones
age restricted, horror games, violent games, 18 games, dares, online challenge, viral challenge > online safety
arguing online, nasty messages, nasty comments, horrible messages, fake account, screenshots > cyberbullying, online safety
teased, excluded by friends, left out, lonely, no friends, no one to play with, playground trouble, friendship > bullying, social skills, friendship
racist comment, racist language, homophobic, slurs, called gay, using gay as insult > bullying, equality
report online, click CEOP, who to report online abuse > CEOP
police came, police visited home, police told us, police rang, incident at the house overnight > police domestic abuse

# Well and ill
nits, lice, head lice, worms, ringworm, conjunctivitis, pink eye, rash, spots, verruca, slapped cheek, foot and mouth, threadworm, chesty cough, sore throat, tonsillitis, runny nose, sniffles, been sick, throwing up, threw up, dodgy tummy, too poorly, keep at home, keep them off, send them home ill, stay off, how long off, hours off, come back to school after > too ill for school, kept at home, illness
nut allergy, peanuts, bee sting, auto injector, blood sugar, sickle cell, heart condition, cystic fibrosis, cancer, leukaemia, crohns, migraine, pump, catheter, stoma, oxygen, calpol, paracetamol, painkillers, hayfever, prescription > medical conditions, giving medicines, individual healthcare plan
sleep, sleepy, tired pupil, tired in class > health, wellbeing
cries, crying, tearful, upset, weepy, clingy, withdrawn, quiet child, shy > emotional, mental health, wellbeing
tics, tourettes, OCD > condition, mental health
wants to die, hurting herself, hurting himself, hurting themselves, marks on wrists, starving herself, not eating > mental health
whole school mental health, wellbeing lead, wellbeing programme, wellbeing week, happy children, mindfulness, yoga > mental health and wellbeing, whole-school approach
someone to talk to, talk about feelings, support for feelings, worry box, worry monster, name their feelings, emotion cards, emotion colours, how they feel > emotional literacy, self-regulation

# Needs in class
hide under the table, hides under table, under the table, runs out of class, running out, leaves the room, absconds, absconding, climbs, spits, spitting, screams, screaming, trashes the room, trashed, explodes, explosive, flips, flies off, crisis > behaviour, self-regulation, mental health and behaviour
refuses to work, not do any work, will not work, does nothing, lazy, no motivation, motivation, not listening, not listen, off task, daydreams, loses focus, focus > learning behaviours, behaviour, attention, metacognition
masking, masks, girls with autism, literal, change of routine, rigid, obsessions, stimming, social stories, visual timetable, now and next board, eye contact, noise, too loud, loud noises > autism
slow processing, processing, poor memory, forgets instructions, following instructions, too many instructions > cognitive, working memory, adaptive
slow reader, letters move, words jump, reading difficulty, spelling difficulty, bad at spelling, cannot spell > dyslexia
slow writer, hand hurts, messy, hold a pencil, pencil, illegible > handwriting
scared of maths, hates maths, maths anxiety, behind in maths, struggling in maths, low attaining maths, maths catch up > maths, targeted support, intervention
behind, falling behind, fallen behind, lowest attaining, lowest achievers, low attainers, low ability, weakest, bottom group, bottom set, cannot keep up, not keeping up, well below, struggling, struggles, gaps, gap filling > intervention, targeted support, below standard
more hours, extra adult, needs a one to one, one to one hours, funding for one to one > teaching assistant, funding, EHC plan
council refused, council says no, refuse to assess, refused, turned down, disagree with council, appeal against council, mediation, parent wants assessment, parent asks for assessment, parental request > EHC needs assessment, SEND law
diagnosis, diagnosed, undiagnosed, waiting for assessment, on the pathway, paediatrician, neurodivergent, neurodiverse, neurodiversity > autism, ADHD, need, identify
SEN register, SEND register, SEND policy, SEN policy, SEND report, SEN information report, identify SEN, identifying needs > SEND code of practice, identifying special educational needs
new SENCO, first year as SENCO, just been made SENCO, starting as SENCO, SENCO starter > SENCO induction, NPQ for SENCOs
outcomes, smart targets, targets > outcomes, learning plan
SEND ideas for teachers, support in class, support in lessons, support in the classroom, strategies for, classroom strategies, strategies in class > strategies, classroom practice, inclusive
occupational therapist, OT, physio, specialist teacher, outreach, advisory teacher > specialist, services
ears, lip read, sound field > deaf
glasses, magnifier, cane, mobility > vision impairment
wheelchair user, lift, accessible toilet, hoist > accessibility plan, disability
exams for SEND, exam help, help in exams, help in tests, help in SATs, support in tests, extra help in tests, slow in exams, separate room, read the questions to them > access arrangements, extra time
late talkers, baby talk, not talking yet, cannot talk, few words, lisp, mispronounce, speech delay, delayed speech, communication friendly > speech and language, early language

# Coming to school
bring in, get him in, get her in, get them in, get children in, get into school, through the door, through the gate, cling at gate, drop off, stomach ache every morning, sunday night worries, morning anxiety, hides in bed, stays in bed, in his bedroom, gaming all night > school avoidance, attendance, EBSA
off all the time, always off, keeps being off, never in, hardly here, not turning up, missing lessons, mondays and fridays, odd days, doctors appointment, dentist, medical evidence, medical proof, GP letter > absence, attendance
majorca, disney, cheap flights, cheaper holiday, abroad, visiting relatives, wedding, family trip > holiday, absence, penalty notices
eid, religious festival, religious observance, traveller, GRT, gypsy roma traveller, showmen, fair > absence codes, attendance
never arrived, not turned up, no show, not started, left the country, gone abroad, moved house, moved to another town, cannot trace, lost track, off our books, take off the books, delete pupil, remove a pupil, leaver > children missing education, deleting name from register
leave to home ed, taught at home, withdraw to home educate, parent taking child out, taking him out, taking her out, removing child, withdrawing child > elective home education, withdrawal

# Conduct
sent out, send out of class, parking, buddy class, time out, cool off, corridor, corridors, lining up, transitions between lessons, carpet time, toilet in lessons, tidy up > behaviour, routines, removal from class
class from hell, nightmare class, out of control, walk all over me, shout, shouting, noisy, gain attention, signal > behaviour, classroom management
stealing, theft, fighting, fight, fights, graffiti, damage, smoking, drugs in school, blade, knife in bag, hidden in bag, sharp, fireworks > behaviour, searching, exclusion
permanently excluded, governors exclusion panel, panel hearing exclusion, exclusion letter, days suspension, how many days can i exclude > exclusion
unit off site, another school for a while, dual registered, respite > off-site direction, alternative provision

# First years
settling in, settle, settling, first day, first weeks, home visits, stay and play, starting reception, new reception, four year old > reception, early years
cannot count, learning to count, counting songs, number songs, number day, maths in nursery, maths in reception, five frame, ten frame, part whole > number sense, early maths
share toys, sharing toys, turn taking, takes turns, plays alone, toys, role play, home corner, sand, water tray > early years, social skills
nursery rhymes, rhyme time, phase 1 phonics, story sacks, sing and sign > early literacy, early language
report at the end of reception, data for reception, emerging expected, emerging, reception data > EYFS profile, early learning goals
tests in reception, reception test, first six weeks > reception baseline

# Learning
marking books, piles of books, less marking, quick marking, written comments, next steps in books, marking at home > marking, feedback, workload
make it stick, does not stick, not stick, forget what i taught, remember what we taught, forgotten it all, revisit, starter, starters, starter quiz, daily review, low stakes, memory, brain > retrieval, cognitive science, daily review, principles of instruction
brain based, how the brain learns, learning science, science of learning > cognitive science
think for themselves, thinking skills, give up, gives up, stuck, resilient learners, plan their own > metacognition
explain better, clear explanations, model answer, chunking, small steps teaching, I do > explicit instruction, principles of instruction, modelling
speak up, talk in sentences, answer in sentences, full sentences, whole sentences, one word answers, talk more, talking in class, presenting work, confident speakers, debate club > oracy, spoken language
wide vocabulary, big words, tricky words, subject words, key words > vocabulary
cannot decode, decode, sound out, cannot read, still cannot read, not reading, non reader, non readers, reading intervention, year 3 phonics, juniors who cannot read > phonics, struggling readers, reading
read at home, hear readers, reading records, reading at home, share books, books at home, get boys reading, boys reading, read more, get them reading, love books, author visit, what book, what to read, book for year, books for > reading for pleasure, books
write a story, write more, writing stamina, boring writing, boys writing, sentence level, fronted adverbials, clauses, dictation, editing, drafting > writing, sentences, composition
joining up, join letters, cursive writing, pen licence, left handed > handwriting
tables, tables knowledge, rock stars, recall of facts, number facts, facts > multiplication tables, calculation
word problem, bar model, place value, telling the time, shape, measures, money maths, area, angles, number line > maths
hard maths, maths challenge, maths puzzles, extend in maths, extension maths, rich tasks, low floor high ceiling, open ended > mathematical problems, problem solving
maths lessons with slides, maths planning, maths units, plan maths, maths scheme > maths units, maths schemes of learning
small village school, very small school, rural school, one class, whole key stage together, all in one class, KS2 together > mixed-age, year groups taught in one class
year sixes leaving, year 7s arriving, what do they know from primary, gaps from primary, bridge > from primary school, transition, diagnostic
science talk, science starter, discussion starter, odd one out, what if, wonder > discussion starters, science
is it safe to do, allowed to use in science, science safety, cookery safety, glue gun, saw, kiln > safety advice practical
science books, science evidence, what science should look like, science judgement, assess science, science tracking > science assessment, examples of pupils' work
theme day, science week, STEM club, code week, hour of code > STEM, computing
be safe on internet, staying safe online lesson, passwords lesson, online life > online safety
where in the world, local area study, local walk, traffic survey, OS maps > geography, fieldwork
timeline work, artefacts, primary sources, museum, chronological > history
other religions, visit a church, mosque, what christians believe, gospel, trinity, incarnation, big questions > religious education
inspection of church school, church inspector, distinctiveness > SIAMS
rhythm games, body percussion, performing, concert, nativity songs, what music should we teach, brass > music, singing
making things, cam toys, sandwiches, puppets, bridges > design and technology
get fit, movement breaks, brain breaks, playground games, inter school sport, competitions, swimming money, sports coach, pay for coaches > PE, PE and sport premium
where babies, body changes, growing up, same sex families, marriage lessons, parents do not want sex education, pull child from sex ed, sex ed letter > RSHE, parents' right to withdraw
being a good citizen, saving money, feelings lessons, family types > PSHE
bonjour, hola, primary french, primary spanish, language specialist > languages, french
just arrived, no english at home, only speaks, polish speaker, arabic speaker, from ukraine, from afghanistan, from syria, interpreter, cannot understand english, beginner english > English as an additional language
what do you want to be, job day, careers fair, careers day, meet an employer, talk about jobs, world of work, stereotypes about jobs, CV, interviews practice, college open day, not going to uni, leave at 16 > careers, apprenticeships

# Judging and being inspected
how do i judge, how to judge, what level, levels, grade, grading, is this expected, is this greater depth, year 6 judgement, end of year judgement, books for moderation, evidence for moderation > teacher assessment frameworks, exemplification, moderation
y6 writing, year 6 writing, year 2 writing, writing levels, writing grades > teacher assessment, exemplification, moderation
test dates, when are the tests, SATs timetable, test papers arrive, open the papers > key stage 2 tests
what if a child is absent for a test, test adaptations, too low for the test, not sit the test, disapply, disapplied > below standard, pre-key stage, tests
the call, they are coming, inspectors arriving, get ready for inspection, questions inspectors ask, what inspectors want, what inspectors look for, inspection toolkit, inspection grades, exemplary, strong standard, needs attention > inspection, ofsted
subject leader file, ready for a deep dive, good subject leader, talk about my subject, leading my subject > subject report, curriculum research review
what gives most progress, best value, cheap and works, months progress, proven, does research say > evidence, impact, toolkit

# Staff
new to teaching, just qualified, my first class, newly qualified staff, trainees coming, mentor new teacher > early career teachers, induction
time out of class for ECT, ten percent, 10 percent, release time > induction, time off timetable
take work home, working at home every evening, emails at weekend, bedtime, cannot cope, breaking point, cut workload, less work, meetings too long, reports take ages, writing reports, data entry, planning takes ages > workload
leave early, pick up my kids, childcare for staff, reduce days, drop a day, go down to three days, three days a week, four days a week, work part time, flexible hours, job split > flexible working
how much do i get paid, move up the scale, threshold, extra points, paid for extra responsibility, hours i must work, meetings after school hours, do i have to work > pay ranges, allowances, directed time
bad teacher, struggling teacher, support plan for a teacher, teacher underperforming, dress for staff, staff behaviour > teachers' standards
promotion, next step, become a deputy, middle leader, aspiring head, leadership training, qualifications > NPQ
run an inset, plan staff training, training that works, staff meeting ideas, coach staff > effective professional development
TA training, training for TAs, TA inset, what should my TA do, TA doing nothing, TA in lessons, adults in the room, other adults > teaching assistants, TA deployment
TA always with him, TA always with her, sits next to one child, attached to one child, too dependent on adult, adult does the work for them > TA deployment, supplement not replace teacher

# Office, money, buildings, trustees
what to put on the website, what must be on the website, web page checks, publish on site > publish online
which policies do we need, policies we have to have, policy checklist, when to review policies, who signs off policies, approve a policy > statutory policies
everything by law, all statutory guidance, statutory documents list, law list > statutory guidance
new to governing, being a governor, questions governors ask, questions to ask the head, link visit, minutes, skills audit, board papers, clerk to governors > governors, trustees, governance
angry email from parent, parent threatening, parent moaning, parent not happy, parents complaining, how to respond to a complaint, formal letter from parent > complaints procedure
place in year, get a place, move schools mid year, join mid year, casual admission, brother and sister, living outside area, year full > admission, in-year entry, waiting lists
are we spending too much, spend compared to others, other schools spend, cost per pupil, price of energy, heating, electric bill, gas bill, water bill > compare spending, benchmarking
cannot afford, set the budget, staffing costs too high, class too small, more pupils per teacher > budget, curriculum and financial planning
how many teachers do we need, do we need another teacher, staff plan > workforce planning
end of year accounts, file accounts, trustees report > annual reports and financial statements
rules for academies, what trusts may spend, gifts, alcohol, credit card, approval from DfE, executive pay > academy trust handbook
broken window claim, claim for damage, roof leak, theft claim, public liability > insurance, risk protection arrangement
what if a pupil falls, fall in playground, bumped head, head injury, plasters, nosebleed, wet floor, ladders, working at height, lone working > health and safety, first aid
school trip form, museum trip, going on a coach, beach trip, ratio for trips > trips, health and safety
roads icy, shut tomorrow, closing tomorrow, no heating, no water, flooded, gunman, someone on site, stranger on site, bomb, fire in school, power out, extreme heat > emergency plan, severe weather, lockdown, closure
wants to see file, all the information about, copy of records, ask for data, emailed the wrong parent, left papers on the train, lost USB, keep files, how long do we keep, delete old files, destroy records, sharing photos on facebook > subject access requests, data protection, breaches, retention
wifi keeps dropping, wi-fi slow, internet down, how fast should internet be, new laptops, what laptops, replace computers, server broken, IT upgrade > digital and technology standards, broadband, devices
been hacked, suspicious email, dodgy email, email scam, clicked a link, locked out, stolen password > cyber security
unblock a site, site is blocked, youtube blocked, check what pupils search, who checks filters, alerts, filter check > filtering and monitoring
pupils using chatgpt, cheating with AI, homework by AI, coursework AI, can i use chatgpt, is chatgpt allowed, safe AI, put pupil names into chatgpt > generative AI
write my lesson plan, plan my lessons for me, make a quiz, make slides, AI slides, AI worksheet, robot planning > AI lesson assistant, lesson plans
free school meal money, extra money for poor children, poor families, poor children, money for disadvantaged, funding for disadvantaged, money follows the child, eligible, who gets it > pupil premium
what to spend pupil premium on, spend on, publish by december, three year plan disadvantaged > pupil premium strategy

# Said another way
panic, panicky, panicking, panic attack, petrified, terrified, dread, dreads, phobia, overwhelmed > anxiety, mental health
half days only, only mornings, mornings only, afternoons only, just mornings, phased return, gradual return > attendance, school avoidance, part-time
vodka, beer, wine, alcohol on site, drunk, drunk pupil, cannabis, weed, spice, pills, nitrous, laughing gas, cigarettes, lighter, smoking in toilets > drugs, behaviour, searching, exclusion
websites, sites, search history, internet history, browsing, inappropriate searches, googled, screen monitoring, proxy, VPN > web filtering, monitoring, online
police officer, police officers, officers, policeman, PC, constable, community police, PCSO > police
stepdad, stepmum, mums boyfriend, dads girlfriend, partner, husband, ex partner, ex husband, custody, separated, divorce at home, parental responsibility dispute > parents, parental responsibility
kind to your mind, mind, minds, brain health, head space, happy minds, calm minds > mental health, wellbeing
vouchers, gift, gifts, bonus, christmas gift, staff party money, hospitality > academy trust handbook, financial rules
speech sounds, says sounds wrong, pronunciation, cannot say, lisping > speech and language
free dinner, free dinners, free lunches, dinner money, ever six > free school meals, pupil premium
farm placement, college placement, work placement, placement, three days a week elsewhere, off site project, motor vehicle course, hair and beauty course > alternative provision, education elsewhere
folder, folders, leavers files, pupil files, old files, filing, archive, shredding, transfer files > retention, data protection
nowhere near, far below, years behind, miles behind, two years behind, well below expected, not accessing, cannot access the curriculum > below standard, pre-key stage
pulling pants down, pants down, flashing, flashed, touching each other, doctors and nurses, show me yours, kissing, humping, sexual talk, sexual words, playing mums and dads > harmful sexual behaviour, underwear rule
assessed for a plan, assessed by council, get assessed, getting assessed, needs assessing, get a plan, needs a plan, want a plan > EHC needs assessment
mistakes they make, common errors, get wrong, gets wrong, wrong ideas, preconceptions > misconceptions
read and sign, sign to say read, annual safeguarding read, part one, part 1, annex A, staff must read > KCSIE, staff training
in charge of, responsible person, named person, named staff, point of contact, lead person > lead, responsible
tough schools, hard schools, turned round, turnaround, transform a school, school in chaos > culture, behaviour culture
sign off, approve, approved by board, ratify, ratified, adopt policy > approves, statutory policies
cosy room, safe space, quiet room, safe place, den > nurture, emotional support
rough start, hard start, early trauma, neglected early, birth family > nurture, attachment, looked-after
respite, short breaks, family support, support groups, parent support group, carer support > local offer, families of children with SEND
log interventions, log groups, keep track of groups, record groups, who has had what > provision map, record interventions
cubes and counters, bricks, dice, dominoes, objects to count, beads, ten frames, pegs, straws > manipulatives, early maths
little ones, tinies, tots, early childhood > early years
childminders, setting, settings, private nursery, day nursery > early years providers
snack time, weaning, choking, nappy changing, sleeping babies, key person > EYFS welfare requirements
risk assessment, risk assessing, hazards, is it safe > safety
greater depth, working towards, expected standard, working at > teacher assessment frameworks, exemplification, moderation
cyberbullying > online safety
retrieval practice, retrieval > daily review, principles of instruction
too many, less of, do less, cut back, simplify, streamline > reduce, cut
`;
