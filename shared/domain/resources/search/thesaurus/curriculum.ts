/** Subjects, and what is taught in them. */
export const curriculum = `
NC = national curriculum
curriculum = programme of study
what do i have to teach, what must be taught, what to teach, expected to teach, coverage, statutory curriculum > national curriculum, programmes of study
long term plan, LTP, medium term plan, MTP, MTPs, curriculum map, curriculum overview, progression document, skills progression, sequencing, sequence > curriculum planning, sequence, schemes of work
scheme = scheme of work = SOW = scheme of learning
scheme, schemes, units, unit of work, unit plans > schemes of work, units, sequence
lesson plan = lesson planning
ready made lessons, off the shelf, free lessons, cover lessons, cover work, cover lesson, supply lesson, worksheet, worksheets, powerpoint, powerpoints, slideshow, slides, printables, twinkl > lessons, slides, worksheets
remote learning, remote education, online lessons, home lessons > online lessons, digital technology
broad and balanced, intent, implementation, impact, three Is, intent implementation > curriculum
knowledge organiser, knowledge organisers > curriculum, knowledge
research review = curriculum research review
subject leader = subject lead = curriculum leader = coordinator
deep dive, subject deep dive, subject leadership, lead a subject, leading a subject > subject report, inspection, subject lead
cross curricular, topic, topics, creative curriculum, enquiry > curriculum, units
literacy = english
literacy, english, SPaG > reading, writing, english
SPaG = GPS = grammar punctuation and spelling
grammar, punctuation, commas, full stops, capital letters, sentences > grammar, sentences, writing
spellings, spelling test, spelling list, spelling rules, times spelling > spelling
reader, readers, book bands, reading books, reading levels, decodables, decodable > reading, phonics
guided reading, whole class reading, comprehension, VIPERS, inference, understand what they read, understanding text > reading comprehension, comprehension strategies
reading for pleasure = RfP = reading for enjoyment
love of reading, enjoy reading, reluctant readers, not want to read, hates reading, book corner, library, story time, class reader, book list, book lists, recommended reads, good books, world book day, picture books, novels, bedtime stories > reading for pleasure, books
struggling readers, weak readers, lowest 20, bottom 20, not read, can't read, behind in reading, reading age, catch up reading, poor readers, older struggling readers > struggling readers, reading, phonics
fluency, reading aloud, reads slowly, words per minute > reading fluency
phonics = SSP = systematic synthetic phonics
SSP scheme, phonics scheme, phonics programme, synthetic phonics > phonics programme
sounding out, letter sounds, sounds, blending, blend, segmenting, graphemes, phonemes, GPCs, digraphs, letters and sounds, pure sounds, alien words, nonsense words, pseudo words, decoding, flashcards > phonics
RWI = RWInc = read write inc
ruth miskin > read write inc
PSC = phonics screening check = phonics check = phonics screening = phonics test
year 1 phonics, alien words test, screening check > phonics screening check
handwriting = letter formation
joined up, cursive, presentation, neat writing, messy writing > handwriting
writing, composition, story writing, creative writing, extended writing, big write, stamina for writing, talk for writing, T4W, book based, text based > writing, composition
oracy = speaking and listening = spoken language
talk, speaking, debating, debate, discussion, presenting, speak in full sentences, talk partners, public speaking > oracy, spoken language
vocabulary, word gap, word poor, tier 2 words, tier two > vocabulary
poem, poems, poetry > poetry
shakespeare, set texts, literature > english, literature
maths = mathematics = numeracy
sums, arithmetic, number work, calculations, calculation policy, column method, long division, adding up, number > maths, calculation
TTRS, times table, times tables, multiplication tables, tables, timestables > multiplication tables
MTC = multiplication tables check
times tables test = times table test = times tables check = tables test = tables check = multiplication tables check
mastery = teaching for mastery
mastery, CPA, concrete pictorial abstract, number sense, fluency in maths > mastery, maths
manipulatives, cubes, base ten, dienes, place value counters, counters, concrete resources, hands on maths > manipulatives
problem solving = reasoning
reasoning, word problems, puzzles, rich tasks, investigations, challenge, stretch, deepen > problems, reasoning
fractions, decimals, percentages, ratio > fractions, maths
misconceptions, common mistakes, errors > misconceptions, diagnostic
algebra, geometry, trigonometry, statistics > maths
WRM = white rose = white rose maths
NCETM = national centre for excellence in the teaching of mathematics
RTP = ready to progress criteria
mixed age = mixed age classes = mixed year groups
two year groups, split class, composite class, mixed class, vertical grouping, small school, combined years, more than one year group, two years together, three year groups, rolling programme, two year cycle, year A year B > mixed-age, taught together
further maths, a level, core maths > A level, core mathematics
science = biology chemistry physics
experiment, experiments, practical, practicals, investigation, investigations, lab, labs, fair test, working scientifically, enquiry skills > practical work, working scientifically, science
chemical, chemicals, bunsen, acids, hazard, hazards, dissection, prep room, technician, goggles, safe practicals, eye protection > safety practical science
electricity, circuits, forces, magnets, energy, light, sound > physics, forces
plants, animals, habitats, living things, human body, evolution, rocks, materials > science, living things
atoms, periodic table, reactions > chemistry
STEM = science technology engineering and maths
engineering, rockets > STEM
computing = ICT = computer science
coding, code club, programming, scratch, python, microbit, micro bit, algorithms, computers, computer, robots, beebots, unplugged > computing, programming
TCC = NCCE = teach computing
humanities > history, geography
romans, vikings, tudors, victorians, egyptians, greeks, stone age, world war, ww2, wwii, ancient, timeline, chronology, castles, empire, black history > history
maps, map skills, rivers, volcanoes, earthquakes, mountains, climate, climate change, weather, continents, countries, oceans, coasts, field trip, fieldwork, environment > geography
sustainability, eco, eco schools, climate action, green > climate, sustainability
RE = religious education = RS = religious studies
RE, worldviews, religion, religions, faith, christianity, islam, judaism, hinduism, muslim, jewish, hindu, sikh, bible, easter, christmas, agreed syllabus, SACRE > religious education
church school = church of england school = C of E = CofE
church school, church schools, diocese, diocesan, vicar, collective worship, christian vision, worship > church schools
SIAMS = section 48 = church school inspection
church inspection > SIAMS
art = art and design
drawing, draw, painting, paint, sculpture, collage, printing, artists, sketchbook, sketch book, clay > art, visual arts
DT = D&T = design and technology = design technology
cooking, food tech, baking, sewing, textiles, woodwork, mechanisms, structures, product design > design and technology, food and textiles
singing, choir, instruments, ukulele, recorder, orchestra, sing, songs, rhythm, composing, wider opportunities, music lessons, hub, charanga > music
NPME = national plan for music education
MDP = music development plan
PE = physical education
games, gym, gymnastics, dance, swimming, sports day, football, netball, athletics, sport, sports, exercise, fitness, daily mile, active, get them moving, active lessons > PE, sport
sports premium = PE premium = sport premium = PE and sport premium
sports funding, sport money, PE money, PE funding > PE and sport premium
PSHE = PSHCE = personal social health and economic education
RSHE = RSE = SRE = relationships and sex education = relationships education
sex ed, sex education, puberty, periods, growing up talk, facts of life, where babies come from, gender, LGBT, trans, consent lessons, healthy relationships, friendships, pornography > RSHE, relationships
drugs education, alcohol, smoking, healthy eating, keeping healthy, money, finance lessons, citizenship, life skills, jigsaw > PSHE, health education
withdraw from lessons, opt out, parents withdraw, right of withdrawal > right to withdraw
MFL = languages = modern foreign languages
french, spanish, german, mandarin, latin, language teaching > languages
SMSC, assembly, assemblies, values > assembly, values
forest school, outdoor learning, outdoors > outdoor
CEIAG = CIAG = careers education = careers
careers, careers education, career, jobs, job, future jobs, aspirations, work experience, employers, employability, when they grow up, careers adviser, careers leader, careers lead, options, provider access, baker clause, PAL > careers guidance
gatsby = gatsby benchmarks
CEC = careers and enterprise company
compass, careers self evaluation > compass
apprenticeship, apprenticeships, T level, T levels, vocational, btec, not university, trades, college courses, leaving school > apprenticeships, technical education
EAL = english as an additional language
EAL, ESOL, speaks no english, no english, little english, not speak english, speak any english, hardly any english, new to english, second language, bilingual, multilingual, international new arrivals, refugee, refugees, asylum seeker, ukrainian, polish, translation, translate, home language, arrived from abroad, new to the country > English as an additional language
`;
