/** What is taught, by the names of the things themselves: the topics of the national curriculum and the usual exam courses. */
export const taught = `
photosynthesis, cells, DNA, genetics, digestion, skeleton, teeth, heart, blood, lungs, food chain, food chains, life cycle, life cycles, seeds, pollination, minibeasts, insects, dinosaurs, fossils, classification, ecosystem, microbes, germs, reproduction > science, living things, biology
titration, electrolysis, alkali, alkalis, metals, elements, compounds, mixtures, solids liquids gases, states of matter, dissolving, evaporation, rusting, chromatography, bonding, moles, molecules, particles > chemistry, science
current, currents, voltage, series and parallel, gravity, friction, waves, magnetism, space, planets, solar system, moon, shadows, reflection, motion, speed, pressure, radiation, nuclear, density > physics, science
titration demo, demo, demonstration, demonstrations, experiment video, practical video > practical videos, practical work
required practical, required practicals, core practical, controlled assessment science > practical work, science
magnet, batteries, bulbs, switches, sound waves > science, electricity, forces
algorithm, debugging, variables, loops, html, web design, databases, spreadsheets, binary, logic gates, raspberry pi, microcontroller, game design, touch typing, stop motion > computing, programming
romans in britain, anglo saxons, saxons, normans, battle of hastings, battle, 1066, magna carta, henry viii, gunpowder plot, great fire of london, plague, florence nightingale, rosa parks, kings and queens, civil war, slavery, slave trade, industrial revolution, suffragettes, holocaust, evacuees, maya, aztecs, benin, shang, ancient egypt, mummies, pharaohs, iron age, bronze age, remembrance > history
volcano, tsunami, tectonic plates, glaciers, erosion, rainforest, deserts, water cycle, population, migration, trade, settlement, urban, rural, biomes, hemisphere, equator, capital cities, europe, africa, asia, south america, compass points, atlas, globe, grid references, contour, coast > geography
jesus, god, resurrection, crucifixion, salvation, creation story, parables, lent, advent, harvest festival, noah, moses, prayer, communion, baptism > christian, Christianity, religious education
sikhism, sikhs, sikh, hindus, diwali, muslims, ramadan, quran, allah, mohammed, jews, shabbat, torah, buddhism, buddhist, buddha, humanism, humanist, atheist, festivals, holy book, holy books, places of worship, philosophy and ethics, multi faith, faiths > religion and worldviews, religious education
hijab, turban, kippah, headscarf, prayer room, fasting, halal, religious dress, afro hair, hair discrimination > protected characteristics, equality act
van gogh, picasso, monet, portraits, landscapes, colour mixing, watercolour, photography, ceramics > art, visual arts
levers, pulleys, cams, gears, circuits in DT, stitching, weaving, knitting, recipes, nutrition, food hygiene, food room > design and technology, food and textiles
notation, stave, pitch, tempo, pulse, glockenspiel, violin, guitar, keyboard lessons, samba, drumming, musical > music
rugby, hockey, rounders, cricket, tag rugby, multi skills, fundamental movement, yoga lessons, orienteering, dodgeball, tennis, basketball, athletes > PE, sport
nouns, verbs, adjectives, adverbs, pronouns, prepositions, conjunctions, tenses, apostrophes, speech marks, inverted commas, paragraphs, prefixes, suffixes, homophones, root words > grammar, spelling, English
persuasive writing, diary entry, newspaper report, recount, instructions, narrative, non fiction, fiction, play scripts, letter writing, biography, explanation text > writing, English units
macbeth, romeo and juliet, a christmas carol, an inspector calls, lord of the flies, dickens, gothic, sonnet, dystopian > novel, Shakespeare, English
roald dahl, julia donaldson, traditional tales, fairy tales, goldilocks, gruffalo, gingerbread man > stories, books
addition, subtraction, adding, taking away, multiply, multiplying, dividing, division, doubling, halving, equations, graphs, charts, coordinates, symmetry, shapes, perimeter, volume, negative numbers, rounding, roman numerals, prime numbers, factors, probability, pythagoras, quadratics, calculus, standard form, indices > mathematics, number, calculation
further education, uni, university, UCAS, sixth form applications, options evening > careers, education providers
bastille, dictionaries, tenses french, listening papers, conversation practice > languages
first aid lessons, CPR lessons, vaccinations, hygiene, sun safety, road safety, water safety, rail safety, fire safety lesson, gambling, debt, pocket money, body image, peer pressure, stereotypes, marriage, divorce, pregnancy lessons, contraception, STIs, menstruation, wet dreams > PSHE, health, relationships
voting, parliament, democracy, law lessons, human rights, rights respecting, charity, community > citizenship, living in the wider world
`;
