/** Trustees, money, buildings, data, and the law that a school office meets. */
export const governanceAndPremises = `
governor = trustee
governors, governor, trustees, board, governing body, governing board, LGB, LAB, local governing body, chair of governors, clerk, clerking, members, link governor, terms of reference, scheme of delegation, GIAS > governance, governors, trustees
NGA = national governance association
governor training, new governor, governor induction, governor visit, school visit form > governors, governance
MAT = academy trust = multi academy trust
academy, academies, trust, trusts, academisation, convert, conversion > academy trust
ATH = academy trust handbook = academies financial handbook = AFH
SAT trust > academy trust
DfE = department for education
ESFA = education and skills funding agency
statutory policies = required policies
which policies, list of policies, what policies, policy list, policy review, policy cycle, policies by law, must have policies, legally need, compulsory policies > statutory policies
legal duties, the law, legally, by law, legal requirement, must we, do we have to, have to by law, mandatory, compulsory > statutory, must
website compliance = what schools must publish online
website, school website, website checklist, website audit, on our website, publish on website, put on the website, web page > publish online, website
complaint = complaints
complaints policy, complain, complaining, unhappy parent, vexatious, grumble, formal complaint, complaint panel, complaint about the school > complaints procedure
admission = admissions = school places
admissions policy, in year admission, PAN, oversubscribed, oversubscription, waiting list, catchment, school place, apply for a place, new pupil mid year, siblings, admission appeal, turned away, fair access > admissions, admission arrangements
finance = financial
money, budget, budgeting, deficit, overspend, overspending, save money, savings, cutting costs, cost cutting, balance the books, three year budget, BFR, budget forecast > budget, financial planning
ICFP = integrated curriculum and financial planning = curriculum led financial planning
curriculum cost, class sizes, contact ratio, pupil teacher ratio, timetable costs > ICFP, contact ratio
benchmarking = financial benchmarking = FBIT
compare spending, compare costs, spending compared, similar schools, how much do other schools spend, energy costs, energy bills > benchmarking, compare spending
annual accounts = annual report and accounts = financial statements
accounts, auditor, auditors, audit of accounts, year end, statement of accounts > financial statements, accounts direction
related party, related party transactions, novel and contentious, severance, internal scrutiny, accounting officer, CFO, chief financial officer > academy trust handbook
procurement, buying, purchase, tender, tendering, suppliers, contractor, contractors > buying, procurement
RPA = risk protection arrangement
insurance, insure, insured, liability, claim, cover for damage > risk protection arrangement, insurance
grant, grants, funding, funded, bids, bid > funding
letting, lettings, premises, site manager, caretaker, estates, asbestos, legionella, RAAC, fire safety, fire drill, boiler, building, maintenance > premises, health and safety
H&S = health and safety
risk assessment, risk assessments, accident, accidents, accident book, first aid, first aider, RIDDOR, slips and trips, hazards, safe, COSHH, manual handling, ladder > health and safety, risk assessment
trip, trips, visit, visits, residential, educational visit, EVC, evolve, school journey, offsite visit, coach trip, permission slip, outing > trips, health and safety
emergency = critical incident
snow, snow day, ice, flood, flooding, heatwave, hot weather, too hot, bad weather, storm, power cut, burst pipe, boiler broken, close the school, closing the school, school closure, shut school, shut the school, bomb threat, intruder, lockdown, lockdown drill, invacuation, evacuation, evacuate, major incident, pandemic, outbreak, terror attack, business continuity > emergency plan, severe weather, lockdown, closure
data protection = GDPR = UK GDPR = DPA
SAR = subject access request = DSAR
DPIA = data protection impact assessment
DPO = data protection officer
FOI = freedom of information
personal data, data breach, breach, sent to the wrong person, sent to wrong parent, wrong email, lost laptop, lost memory stick, records, keep records, how long to keep, shred, privacy, privacy notice, photos of pupils, photo consent, CCTV, see their records, asks for records, request for records, right to see, ICO, all the data > data protection, subject access request, breaches, retention
AI = artificial intelligence = gen AI = generative AI
AI, chatgpt, chat gpt, chat bot, chatbot, copilot, gemini, LLM, essay written by computer, homework written by > generative AI
AI policy, use of AI, using AI, is AI safe, AI tools safe > generative AI, AI product safety
AI to plan, AI lesson planning, AI planning, AI lesson, plan with AI, chatgpt lessons, chatgpt planning > AI lesson assistant
wifi = wi fi = wireless
broadband, internet speed, slow internet, network, servers, switches, cloud, backup, backups, devices, IT equipment, server room, old computers, IT strategy, technology plan, tech plan, digital strategy, IT support > digital and technology standards, technology
cyber security = cybersecurity
cyber attack, hacked, hacking, hackers, ransomware, phishing, scam, scams, passwords, password, MFA, two factor, virus > cyber security, digital standards
MIS, SIMS, arbor, bromcom > information system
CIF = condition improvement fund
wraparound, after school care > wraparound childcare
school meals, dinners, dinner, lunches, canteen, kitchen, packed lunch > school food
school bus > transport
`;
